package org.opedometer.lab.onnxtrain;

import java.util.List;
import org.opedometer.encoder.LayerForward;
import org.opedometer.encoder.LayerNames;
import org.opedometer.encoder.OnnxAttribute;
import org.opedometer.encoder.OnnxGraph;

/**
 * The way back through a {@link LayerForward}: from the slope of the loss by the layer's vectors to
 * that by its weights and by what it read (reverse-mode differentiation).
 */
public final class LayerBackward {
  private final OnnxGraph graph;
  private final LayerNames names;

  public LayerBackward(OnnxGraph graph, LayerNames names) {
    this.graph = graph;
    this.names = names;
  }

  /** Name of the slope by the parameter {@code name}. */
  public static String slope(String name) {
    return name + "'";
  }

  /**
   * @param x what the layer read
   * @param dy slope by its vectors
   * @return name of the slope by {@code x}
   */
  public String write(String x, String dy) {
    String sum2 = norm(dy, "2");
    String inner = linear("u", names.of("g"), graph.node("Mul", sum2, names.of("drop2")));
    String first = graph.node("Add", sum2, linear("i", names.of("y1"), gelu(inner)));
    String sum1 = norm(first, "1");
    String read = linear("o", names.of("c"), graph.node("Mul", sum1, names.of("drop1")));
    return graph.node("Add", sum1, attention(x, LayerNames.parted(graph, read)));
  }

  /** Slope by the sum that was normalised. */
  private String norm(String dy, String number) {
    String map = "n" + number;
    String centred = graph.node("Sub", names.of("r" + number), names.of("mean" + number));
    String inverse = names.of("inverse" + number);
    String x = graph.node("Mul", centred, inverse);
    sum(slope(names.weights(map)), graph.node("Mul", dy, x));
    sum(slope(names.bias(map)), dy);
    String dx = graph.node("Mul", dy, names.weights(map));
    String along = graph.node("Mul", x, mean(graph.node("Mul", dx, x)));
    String rest = graph.node("Sub", graph.node("Sub", dx, mean(dx)), along);
    return graph.node("Mul", rest, inverse);
  }

  /** Slope by what a linear map read. */
  private String linear(String map, String x, String dy) {
    String weights = names.weights(map);
    graph.made("Gemm", List.of(OnnxAttribute.number("transA", 1)), List.of(slope(weights)), dy, x);
    sum(slope(names.bias(map)), dy);
    return graph.node("MatMul", dy, weights);
  }

  private String attention(String x, String dc) {
    String p = names.of("p");
    String dp = graph.node("MatMul", dc, LayerNames.swapped(graph, names.of("v.h")));
    String dv = graph.node("MatMul", LayerNames.swapped(graph, p), dc);
    String weighted = graph.node("Mul", dp, p);
    String share = graph.node("Mul", p, total(weighted));
    String scores =
        graph.node("Mul", graph.node("Sub", weighted, share), graph.constant(LayerForward.SCALE));
    String dq = graph.node("MatMul", scores, names.of("k.h"));
    String dk = graph.node("MatMul", LayerNames.swapped(graph, scores), names.of("q.h"));
    String byQuery = linear("q", x, LayerNames.joined(graph, dq));
    String byKey = linear("k", x, LayerNames.joined(graph, dk));
    String byValue = linear("v", x, LayerNames.joined(graph, dv));
    return graph.node("Add", graph.node("Add", byQuery, byKey), byValue);
  }

  private String gelu(String dy) {
    String x = names.of("f");
    String erf =
        graph.node("Erf", graph.node("Mul", x, graph.constant((float) StrictMath.sqrt(.5))));
    String share =
        graph.node("Mul", graph.node("Add", erf, graph.constant(1)), graph.constant(.5f));
    String square = graph.node("Mul", graph.node("Mul", x, x), graph.constant(-.5f));
    String density =
        graph.node(
            "Mul",
            graph.node("Exp", square),
            graph.constant((float) (1 / StrictMath.sqrt(2 * Math.PI))));
    String slope = graph.node("Add", share, graph.node("Mul", x, density));
    return graph.node("Mul", dy, slope);
  }

  private String mean(String tensor) {
    return graph.node("ReduceMean", List.of(OnnxAttribute.numbers("axes", -1)), tensor);
  }

  private String total(String tensor) {
    return graph.node("ReduceSum", tensor, graph.numbers(-1));
  }

  /** The sum over all rows. */
  private void sum(String name, String rows) {
    graph.made(
        "ReduceSum",
        List.of(OnnxAttribute.number("keepdims", 0)),
        List.of(name),
        rows,
        graph.numbers(0));
  }
}
