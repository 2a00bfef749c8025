package org.opedometer.heads.calibration;

import java.util.Arrays;
import org.opedometer.heads.Softmax;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

/**
 * Calibrates several classes by dividing their logits by one number (Guo et al. 2017). The best
 * class stays the best.
 *
 * @param temperature above 0; above 1 makes the head more modest
 */
public record TemperatureScaling(double temperature) {
  private static final double WIDEST = 4; // as a logarithm: temperatures of 0.02 to 55
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final int STEPS = 60;

  /**
   * The temperature that makes the labels most probable, found by golden-section search.
   *
   * @param logits by example, of examples the head was not fitted to
   */
  public static TemperatureScaling fit(double[][] logits, int[] labels) {
    double low = -WIDEST;
    double high = WIDEST;
    for (int i = 0; i < STEPS; i++) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      if (loss(logits, labels, left) <= loss(logits, labels, right)) {
        high = right;
      } else {
        low = left;
      }
    }
    return new TemperatureScaling(StrictMath.exp((low + high) / 2));
  }

  private static double loss(double[][] logits, int[] labels, double logTemperature) {
    TemperatureScaling scaling = new TemperatureScaling(StrictMath.exp(logTemperature));
    double loss = 0;
    for (int i = 0; i < labels.length; i++) {
      double[] scaled = scaling.scale(logits[i]);
      loss += Softmax.logSumExp(scaled) - scaled[labels[i]];
    }
    return loss;
  }

  private double[] scale(double[] logits) {
    return Arrays.stream(logits).map(logit -> logit / temperature).toArray();
  }

  /** By class; they sum to 1. */
  public double[] probabilities(double[] logits) {
    return Softmax.of(scale(logits));
  }

  public void writeTo(ModelFileBuilder file, String name) {
    file.vector(name + ".temperature", (float) temperature);
  }

  public static TemperatureScaling readFrom(ModelFile file, String name) {
    float temperature = file.vector(name + ".temperature", 1)[0];
    if (!(temperature > 0)) {
      throw file.broken("has a temperature of " + temperature + " in " + name);
    }
    return new TemperatureScaling(temperature);
  }
}
