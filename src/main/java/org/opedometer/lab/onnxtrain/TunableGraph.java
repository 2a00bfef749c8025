package org.opedometer.lab.onnxtrain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opedometer.encoder.LayerForward;
import org.opedometer.encoder.LayerNames;
import org.opedometer.encoder.OnnxAttribute;
import org.opedometer.encoder.OnnxGraph;
import org.opedometer.encoder.OnnxGraph.Elements;
import org.opedometer.encoder.TunedTables;

/** The two models of a network that is being tuned: the way forth and the way back. */
public final class TunableGraph {
  /** What is left of each vector below the numbers on top. */
  public static final String TOP_MASK = "drop";

  private static final String LAST = "last"; // read by the numbers on top

  private final List<LayerNames> layers = new ArrayList<>();
  private final List<String> parameters;

  public TunableGraph(int layers, int columns) {
    for (int layer = 0; layer < layers; layer++) {
      this.layers.add(new LayerNames(layer));
    }
    parameters = List.copyOf(TunedTables.sizes(layers, columns).keySet());
  }

  /** Names of all that is learnt. */
  public List<String> parameters() {
    return parameters;
  }

  /** Names of the masks of the layers' numbers. */
  public List<String> masks() {
    return layers.stream().flatMap(l -> l.masks().stream()).toList();
  }

  /** Tensors that the way forth leaves for the way back. */
  public List<String> kept() {
    return Stream.concat(Stream.of(LAST), layers.stream().flatMap(l -> l.kept().stream())).toList();
  }

  public byte[] forward() {
    OnnxGraph graph = new OnnxGraph();
    Stream.of(LayerNames.VECTORS, TOP_MASK, LayerNames.PADDING)
        .forEach(name -> graph.input(name, Elements.REAL));
    graph.input(LayerNames.HEADS, Elements.LONG);
    masks().forEach(name -> graph.input(name, Elements.REAL));
    parameters.forEach(name -> graph.input(name, Elements.REAL));
    String x = LayerNames.VECTORS;
    for (LayerNames layer : layers) {
      x = new LayerForward(graph, layer, TunableGraph::linear, true).write(x);
    }
    graph.made("Mul", List.of(), List.of(LAST), x, TOP_MASK);
    graph.made(
        "Identity", List.of(), List.of(LayerNames.NUMBERS), linear(graph, LAST, TunedTables.TOP));
    graph.output(LayerNames.NUMBERS);
    kept().forEach(graph::output);
    return graph.toBytes();
  }

  private static String linear(OnnxGraph graph, String x, String map) {
    return graph.node(
        "Gemm",
        List.of(OnnxAttribute.number("transB", 1)),
        x,
        TunedTables.weights(map),
        TunedTables.bias(map));
  }

  /** Reads the slopes by {@link LayerNames#NUMBERS} under that name. */
  public byte[] backward() {
    OnnxGraph graph = new OnnxGraph();
    Stream.of(LayerNames.NUMBERS, LayerNames.VECTORS, TOP_MASK)
        .forEach(name -> graph.input(name, Elements.REAL));
    graph.input(LayerNames.HEADS, Elements.LONG);
    masks().forEach(name -> graph.input(name, Elements.REAL));
    kept().forEach(name -> graph.input(name, Elements.REAL));
    parameters.forEach(name -> graph.input(name, Elements.REAL));
    String top = TunedTables.weights(TunedTables.TOP);
    slope(graph, "Gemm", top, List.of(OnnxAttribute.number("transA", 1)), LayerNames.NUMBERS, LAST);
    sum(graph, TunedTables.bias(TunedTables.TOP), LayerNames.NUMBERS);
    String dx = graph.node("Mul", graph.node("MatMul", LayerNames.NUMBERS, top), TOP_MASK);
    for (int i = layers.size() - 1; i >= 0; i--) {
      String read = i == 0 ? LayerNames.VECTORS : layers.get(i - 1).of("y2");
      dx = new LayerBackward(graph, layers.get(i)).write(read, dx);
    }
    parameters.forEach(name -> graph.output(LayerBackward.slope(name)));
    return graph.toBytes();
  }

  private static void sum(OnnxGraph graph, String parameter, String rows) {
    List<OnnxAttribute> attributes = List.of(OnnxAttribute.number("keepdims", 1));
    slope(graph, "ReduceSum", parameter, attributes, rows, graph.numbers(0));
  }

  private static void slope(
      OnnxGraph graph,
      String operator,
      String parameter,
      List<OnnxAttribute> attributes,
      String... inputs) {
    graph.made(operator, attributes, List.of(LayerBackward.slope(parameter)), inputs);
  }
}
