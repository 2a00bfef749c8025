package org.opedometer.lab.optim;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.opedometer.heads.Kernels;
import org.opedometer.heads.MlpNetwork;
import org.opedometer.heads.Softmax;

/** Moves a network's parameters by one batch after another. */
final class MlpStep {
  private final MlpNetwork network;
  private final float keep; // share of the hidden units kept
  private final AdamRow[] hiddenRows;
  private final AdamRow[] outputRows;
  private final AdamRow hiddenBias;
  private final AdamRow outputBias;

  MlpStep(MlpNetwork network, double dropout) {
    this.network = network;
    this.keep = (float) (1 - dropout);
    this.hiddenRows = rows(network.hidden());
    this.outputRows = rows(network.output());
    this.hiddenBias = new AdamRow(network.hiddenBias().length);
    this.outputBias = new AdamRow(network.classes());
  }

  private static AdamRow[] rows(float[][] matrix) {
    return Stream.of(matrix).map(row -> new AdamRow(row.length)).toArray(AdamRow[]::new);
  }

  void take(StandardExamples batch, AdamRow.Step step, SplittableRandom random) {
    float[][] units = hidden(batch);
    float[][] slopes = new float[batch.size()][]; // by class
    float[][] unitSlopes = new float[batch.size()][];
    for (int i = 0; i < batch.size(); i++) {
      float[] mask = mask(units[i].length, random);
      float[] results = units[i].clone();
      multiply(units[i], mask);
      slopes[i] = slopes(units[i], batch.labels()[i], batch.weights()[i] / batch.size());
      unitSlopes[i] = unitSlopes(slopes[i], results, mask);
    }
    updateOutput(units, slopes, step);
    updateHidden(batch, unitSlopes, step);
  }

  /** Activities of the hidden units; the loop runs by features so that their weights stay near. */
  private float[][] hidden(StandardExamples batch) {
    float[][] units = new float[batch.size()][];
    Arrays.setAll(units, i -> network.hiddenBias().clone());
    Kernels.multiply(batch.rows(), network.hidden(), units);
    for (float[] row : units) {
      for (int unit = 0; unit < row.length; unit++) {
        row[unit] = network.activation().apply(row[unit]);
      }
    }
    return units;
  }

  /** 0 for a unit left out; the others make up for it. */
  private float[] mask(int length, SplittableRandom random) {
    float[] mask = new float[length];
    Arrays.fill(mask, 1);
    if (keep < 1) {
      for (int i = 0; i < length; i++) {
        mask[i] = random.nextDouble() < keep ? 1 / keep : 0;
      }
    }
    return mask;
  }

  private static void multiply(float[] row, float[] by) {
    for (int i = 0; i < row.length; i++) {
      row[i] *= by[i];
    }
  }

  private float[] slopes(float[] units, int label, float weight) {
    double[] probabilities = Softmax.of(network.outputs(units));
    float[] slopes = new float[probabilities.length];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = (float) (probabilities[i] - (i == label ? 1 : 0)) * weight;
    }
    return slopes;
  }

  private float[] unitSlopes(float[] slopes, float[] results, float[] mask) {
    float[] unitSlopes = new float[results.length];
    Kernels.addRows(slopes, network.output(), unitSlopes);
    for (int unit = 0; unit < results.length; unit++) {
      unitSlopes[unit] *= mask[unit] * network.activation().slope(results[unit]);
    }
    return unitSlopes;
  }

  private void updateOutput(float[][] units, float[][] slopes, AdamRow.Step step) {
    for (int output = 0; output < outputRows.length; output++) {
      float[] gradient = new float[network.hiddenBias().length];
      Kernels.addRows(column(slopes, output), units, gradient);
      outputRows[output].update(network.output()[output], gradient, step);
    }
    outputBias.update(network.outputBias(), sum(slopes), step.withoutDecay());
  }

  private void updateHidden(StandardExamples batch, float[][] unitSlopes, AdamRow.Step step) {
    float[] gradient = new float[network.hiddenBias().length];
    for (int feature = 0; feature < hiddenRows.length; feature++) {
      Arrays.fill(gradient, 0);
      Kernels.addRows(column(batch.rows(), feature), unitSlopes, gradient);
      hiddenRows[feature].update(network.hidden()[feature], gradient, step);
    }
    hiddenBias.update(network.hiddenBias(), sum(unitSlopes), step.withoutDecay());
  }

  private static float[] column(float[][] rows, int at) {
    float[] column = new float[rows.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = rows[i][at];
    }
    return column;
  }

  private static float[] sum(float[][] rows) {
    float[] sum = new float[rows[0].length];
    for (float[] row : rows) {
      Kernels.add(1, row, sum);
    }
    return sum;
  }
}
