package org.opedometer.encoder;

import java.util.List;
import org.opedometer.heads.TunedWeights;

/**
 * Linear maps at 8 bits a number: weights with a step of their own for each output, what they read
 * with one step a call (as ONNX Runtime's dynamic quantisation does).
 */
final class QuantisedLinear implements Linear {
  private static final int GREATEST = 127;

  private final TunedWeights weights;

  QuantisedLinear(TunedWeights weights) {
    this.weights = weights;
  }

  @Override
  public String apply(OnnxGraph graph, String x, String map) {
    write(graph, map);
    String read = x + "." + map;
    graph.made(
        "DynamicQuantizeLinear",
        List.of(),
        List.of(read + ".q", read + ".step", read + ".zero"),
        x);
    String product = graph.node("MatMulInteger", read + ".q", map + ".q", read + ".zero");
    String real = graph.node("Cast", List.of(OnnxAttribute.number("to", 1)), product);
    String steps = graph.node("Mul", read + ".step", map + ".steps");
    String scaled = graph.node("Mul", real, steps);
    return graph.node("Add", scaled, TunedTables.bias(map));
  }

  private void write(OnnxGraph graph, String map) {
    float[][] rows = weights.table(TunedTables.weights(map));
    int inputs = rows[0].length;
    byte[] quantised = new byte[rows.length * inputs];
    float[] steps = new float[rows.length];
    for (int row = 0; row < rows.length; row++) {
      float greatest = 0;
      for (float value : rows[row]) {
        greatest = Math.max(greatest, Math.abs(value));
      }
      steps[row] = greatest / GREATEST;
      for (int column = 0; column < inputs; column++) {
        int value = greatest == 0 ? 0 : Math.round(rows[row][column] / steps[row]);
        quantised[column * rows.length + row] = (byte) value;
      }
    }
    graph.bytes(map + ".q", quantised, inputs, rows.length);
    graph.reals(map + ".steps", steps);
    graph.reals(TunedTables.bias(map), weights.table(TunedTables.bias(map))[0]);
  }
}
