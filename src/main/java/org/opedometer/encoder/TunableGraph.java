package org.opedometer.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opedometer.encoder.OnnxGraph.Elements;

/** The two models of a network that is being tuned: the way forth and the way back. */
final class TunableGraph {
  /** Vectors of the words, a row each. */
  static final String VECTORS = "vectors";

  /** What is left of each vector below the numbers on top. */
  static final String TOP_MASK = "drop";

  /** A row of numbers a word. */
  static final String NUMBERS = "numbers";

  private static final String LAST = "last"; // read by the numbers on top

  private final List<LayerNames> layers = new ArrayList<>();
  private final List<String> parameters;

  TunableGraph(int layers, int columns) {
    for (int layer = 0; layer < layers; layer++) {
      this.layers.add(new LayerNames(layer));
    }
    parameters = List.copyOf(TunedTables.sizes(layers, columns).keySet());
  }

  /** Names of all that is learnt. */
  List<String> parameters() {
    return parameters;
  }

  /** Names of the masks of the layers' numbers. */
  List<String> masks() {
    return layers.stream().flatMap(l -> l.masks().stream()).toList();
  }

  /** Tensors that the way forth leaves for the way back. */
  List<String> kept() {
    return Stream.concat(Stream.of(LAST), layers.stream().flatMap(l -> l.kept().stream()))
        .toList();
  }

  byte[] forward() {
    OnnxGraph graph = new OnnxGraph();
    Stream.of(VECTORS, TOP_MASK, LayerNames.PADDING)
        .forEach(name -> graph.input(name, Elements.REAL));
    graph.input(LayerNames.HEADS, Elements.LONG);
    masks().forEach(name -> graph.input(name, Elements.REAL));
    parameters.forEach(name -> graph.input(name, Elements.REAL));
    String x = VECTORS;
    for (LayerNames layer : layers) {
      x = new LayerForward(graph, layer, TunableGraph::linear, true).write(x);
    }
    graph.made("Mul", List.of(), List.of(LAST), x, TOP_MASK);
    graph.made("Identity", List.of(), List.of(NUMBERS), linear(graph, LAST, TunedTables.TOP));
    graph.output(NUMBERS);
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

  /** Reads the slopes by {@link #NUMBERS} under that name. */
  byte[] backward() {
    OnnxGraph graph = new OnnxGraph();
    Stream.of(NUMBERS, VECTORS, TOP_MASK).forEach(name -> graph.input(name, Elements.REAL));
    graph.input(LayerNames.HEADS, Elements.LONG);
    masks().forEach(name -> graph.input(name, Elements.REAL));
    kept().forEach(name -> graph.input(name, Elements.REAL));
    parameters.forEach(name -> graph.input(name, Elements.REAL));
    String top = TunedTables.weights(TunedTables.TOP);
    slope(graph, "Gemm", top, List.of(OnnxAttribute.number("transA", 1)), NUMBERS, LAST);
    sum(graph, TunedTables.bias(TunedTables.TOP), NUMBERS);
    String dx = graph.node("Mul", graph.node("MatMul", NUMBERS, top), TOP_MASK);
    for (int i = layers.size() - 1; i >= 0; i--) {
      String read = i == 0 ? VECTORS : layers.get(i - 1).of("y2");
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
