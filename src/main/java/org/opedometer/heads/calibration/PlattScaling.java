package org.opedometer.heads.calibration;

import org.opedometer.heads.Softmax;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

/**
 * Calibrates a yes-or-no head by a straight line through its logits (Platt 1999).
 *
 * @param slope usually near 1
 * @param shift mends a share of yes in training that differs from that in use
 */
public record PlattScaling(double slope, double shift) {
  /** Leaves logits as they are. */
  public static final PlattScaling NONE = new PlattScaling(1, 0);

  private static final int STEPS = 100;
  private static final double ENOUGH = 1e-10;
  private static final double RIDGE = 1e-10;

  /**
   * The line that makes the labels most probable, by Newton's method with Platt's softened labels
   * (Lin, Lin and Weng 2007).
   *
   * @param logits of examples the head was not fitted to
   */
  public static PlattScaling fit(double[] logits, boolean[] labels) {
    int yes = 0;
    for (boolean label : labels) {
      yes += label ? 1 : 0;
    }
    double[] targets = new double[labels.length];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = labels[i] ? (yes + 1.0) / (yes + 2.0) : 1.0 / (labels.length - yes + 2.0);
    }
    PlattScaling line = new PlattScaling(1, 0);
    for (int i = 0; i < STEPS; i++) {
      PlattScaling next = line.newton(logits, targets);
      double change = Math.abs(next.slope - line.slope) + Math.abs(next.shift - line.shift);
      line = next;
      if (change < ENOUGH) {
        break;
      }
    }
    return line;
  }

  /** One step of Newton's method, halved until the loss does not grow. */
  private PlattScaling newton(double[] logits, double[] targets) {
    double slopeSlope = 0;
    double shiftSlope = 0;
    double slopeSlope2 = RIDGE;
    double mixed = 0;
    double shiftSlope2 = RIDGE;
    for (int i = 0; i < logits.length; i++) {
      double p = probability(logits[i]);
      double miss = p - targets[i];
      double spread = p * (1 - p);
      slopeSlope += miss * logits[i];
      shiftSlope += miss;
      slopeSlope2 += spread * logits[i] * logits[i];
      mixed += spread * logits[i];
      shiftSlope2 += spread;
    }
    double determinant = slopeSlope2 * shiftSlope2 - mixed * mixed;
    double bySlope = (shiftSlope2 * slopeSlope - mixed * shiftSlope) / determinant;
    double byShift = (slopeSlope2 * shiftSlope - mixed * slopeSlope) / determinant;
    double now = loss(logits, targets);
    for (double size = 1; size > ENOUGH; size /= 2) {
      PlattScaling next = new PlattScaling(slope - size * bySlope, shift - size * byShift);
      if (next.loss(logits, targets) <= now) {
        return next;
      }
    }
    return this;
  }

  private double loss(double[] logits, double[] targets) {
    double loss = 0;
    for (int i = 0; i < logits.length; i++) {
      double scaled = slope * logits[i] + shift;
      loss += Softmax.softplus(scaled) - targets[i] * scaled;
    }
    return loss;
  }

  /** The calibrated logit. */
  public double logit(double raw) {
    return slope * raw + shift;
  }

  /** Of yes, 0 to 1. */
  public double probability(double logit) {
    return Softmax.sigmoid(logit(logit));
  }

  public void writeTo(ModelFileBuilder file, String name) {
    file.vector(name + ".line", (float) slope, (float) shift);
  }

  public static PlattScaling readFrom(ModelFile file, String name) {
    float[] line = file.vector(name + ".line", 2);
    return new PlattScaling(line[0], line[1]);
  }
}
