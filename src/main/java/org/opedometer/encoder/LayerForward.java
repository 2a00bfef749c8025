package org.opedometer.encoder;

import java.util.List;

/**
 * One transformer layer as BERT has it (Vaswani et al. 2017; Devlin et al. 2019): attention of
 * twelve heads and a network of two linear maps with GELU between, each added to what it read and
 * then normalised. Vectors stand in rows, those of all sentences of a batch below each other.
 */
public final class LayerForward {
  static final float EPSILON = 1e-12f;

  /** What a head's products are divided by: the root of its 32 dimensions. */
  public static final float SCALE = (float) (1 / StrictMath.sqrt(32));

  private final OnnxGraph graph;
  private final LayerNames names;
  private final Linear linear;
  private final boolean training;

  /**
   * @param training whether some numbers are left out at random, by the masks that are inputs then,
   *     and padding is hidden
   */
  public LayerForward(OnnxGraph graph, LayerNames names, Linear linear, boolean training) {
    this.graph = graph;
    this.names = names;
    this.linear = linear;
    this.training = training;
  }

  /** Returns the name of the layer's vectors. */
  public String write(String x) {
    String attended = linear.apply(graph, attention(x), names.of("o"));
    String first = normed(added(x, attended, "drop1"), "1");
    made("f", linear.apply(graph, first, names.of("i")));
    made("g", gelu(names.of("f")));
    String second = linear.apply(graph, names.of("g"), names.of("u"));
    return normed(added(first, second, "drop2"), "2");
  }

  private String attention(String x) {
    heads("q", x);
    heads("k", x);
    heads("v", x);
    String products =
        graph.node("MatMul", names.of("q.h"), LayerNames.swapped(graph, names.of("k.h")));
    String scores = graph.node("Mul", products, graph.constant(SCALE));
    if (training) {
      scores = graph.node("Add", scores, LayerNames.PADDING);
    }
    made("p", graph.node("Softmax", List.of(OnnxAttribute.number("axis", -1)), scores));
    String read = graph.node("MatMul", names.of("p"), names.of("v.h"));
    made("c", LayerNames.joined(graph, read));
    return names.of("c");
  }

  private void heads(String map, String x) {
    made(map + ".h", LayerNames.parted(graph, linear.apply(graph, x, names.of(map))));
  }

  private String added(String x, String change, String mask) {
    return graph.node("Add", x, training ? graph.node("Mul", change, names.of(mask)) : change);
  }

  private String normed(String sum, String number) {
    made("r" + number, sum);
    String normed = names.of("y" + number);
    graph.made(
        "LayerNormalization",
        List.of(OnnxAttribute.real("epsilon", EPSILON)),
        List.of(normed, names.of("mean" + number), names.of("inverse" + number)),
        names.of("r" + number),
        names.weights("n" + number),
        names.bias("n" + number));
    return normed;
  }

  private String gelu(String x) {
    String scaled = graph.node("Mul", x, graph.constant((float) StrictMath.sqrt(.5)));
    String share = graph.node("Add", graph.node("Erf", scaled), graph.constant(1));
    return graph.node("Mul", graph.node("Mul", x, share), graph.constant(.5f));
  }

  /** Gives a tensor the name under which the way back finds it. */
  private void made(String name, String tensor) {
    graph.made("Identity", List.of(), List.of(names.of(name)), tensor);
  }
}
