package org.opedometer.lab.optim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.opedometer.heads.Activation;
import org.opedometer.heads.Kernels;
import org.opedometer.heads.MixedItem;
import org.opedometer.heads.MixedNetwork;

/** Moves a mixed network's parameters by one batch after another. */
final class MixedStep {
  private final MixedNetwork network;
  private final GroupLoss loss;
  private final float keep;
  private final AdamRow[][] denseRows;
  private final AdamRow[] sparseRows; // made when their bucket is first met
  private final AdamRow[] outputRows;
  private final AdamRow hiddenBias;
  private final AdamRow outputBias;

  MixedStep(MixedNetwork network, GroupLoss loss, double dropout) {
    this.network = network;
    this.loss = loss;
    this.keep = (float) (1 - dropout);
    int units = network.units();
    denseRows = new AdamRow[network.dense().length][];
    for (int part = 0; part < denseRows.length; part++) {
      denseRows[part] = rows(network.dense()[part].length, units);
    }
    sparseRows = new AdamRow[network.sparse().length];
    outputRows = rows(network.outputs(), units);
    hiddenBias = new AdamRow(units);
    outputBias = new AdamRow(network.outputs());
  }

  private static AdamRow[] rows(int count, int length) {
    AdamRow[] rows = new AdamRow[count];
    Arrays.setAll(rows, i -> new AdamRow(length));
    return rows;
  }

  void take(List<MixedGroup> groups, AdamRow.Step step, SplittableRandom random) {
    List<MixedItem> items = new ArrayList<>();
    groups.forEach(group -> items.addAll(group.items()));
    float[][] units = units(items);
    float[][] factors = factors(units, random); // slope of each unit, 0 where it is off or left out
    float[][] slopes = slopes(groups, units);
    float[][] unitSlopes = new float[items.size()][];
    for (int i = 0; i < unitSlopes.length; i++) {
      unitSlopes[i] = new float[network.units()];
      Kernels.addRows(slopes[i], network.output(), unitSlopes[i]);
      multiply(unitSlopes[i], factors[i]);
    }
    updateOutput(units, slopes, step);
    updateDense(items, unitSlopes, step);
    updateSparse(items, unitSlopes, step);
  }

  private float[][] units(List<MixedItem> items) {
    float[][] units = new float[items.size()][];
    Arrays.setAll(units, i -> network.hiddenBias().clone());
    for (int part = 0; part < denseRows.length; part++) {
      Kernels.multiply(part(items, part), network.dense()[part], units);
    }
    for (int i = 0; i < units.length; i++) {
      network.addSparse(items.get(i).buckets(), units[i]);
    }
    return units;
  }

  /** That part of each item, zeros where it has none. */
  private float[][] part(List<MixedItem> items, int part) {
    float[] none = new float[denseRows[part].length];
    return items.stream()
        .map(item -> item.parts()[part].length == 0 ? none : item.parts()[part])
        .toArray(float[][]::new);
  }

  private float[][] factors(float[][] units, SplittableRandom random) {
    float[][] factors = new float[units.length][network.units()];
    for (int i = 0; i < units.length; i++) {
      for (int unit = 0; unit < factors[i].length; unit++) {
        float result = Activation.RELU.apply(units[i][unit]);
        float mask = keep == 1 ? 1 : random.nextDouble() < keep ? 1 / keep : 0;
        factors[i][unit] = mask * Activation.RELU.slope(result);
        units[i][unit] = mask * result;
      }
    }
    return factors;
  }

  private float[][] slopes(List<MixedGroup> groups, float[][] units) {
    float[][] slopes = new float[units.length][];
    int at = 0;
    for (MixedGroup group : groups) {
      double[][] scores = new double[group.labels().length][network.outputs()];
      double[][] found = new double[scores.length][network.outputs()];
      for (int i = 0; i < scores.length; i++) {
        for (int output = 0; output < scores[i].length; output++) {
          scores[i][output] =
              network.outputBias()[output] + Kernels.dot(network.output()[output], units[at + i]);
        }
      }
      loss.of(scores, group.labels(), 1, found, new double[0], new double[0]);
      double share = loss.outputs() == 1 ? 1.0 / groups.size() : 1.0 / units.length;
      for (double[] slope : found) {
        slopes[at] = new float[slope.length];
        for (int output = 0; output < slope.length; output++) {
          slopes[at][output] = (float) (slope[output] * share);
        }
        at++;
      }
    }
    return slopes;
  }

  private static void multiply(float[] row, float[] by) {
    for (int i = 0; i < row.length; i++) {
      row[i] *= by[i];
    }
  }

  private void updateOutput(float[][] units, float[][] slopes, AdamRow.Step step) {
    float[] bias = new float[network.outputs()];
    for (int output = 0; output < outputRows.length; output++) {
      float[] gradient = new float[network.units()];
      for (int i = 0; i < units.length; i++) {
        Kernels.add(slopes[i][output], units[i], gradient);
        bias[output] += slopes[i][output];
      }
      outputRows[output].update(network.output()[output], gradient, step);
    }
    outputBias.update(network.outputBias(), bias, step.withoutDecay());
  }

  private void updateDense(List<MixedItem> items, float[][] unitSlopes, AdamRow.Step step) {
    for (int part = 0; part < denseRows.length; part++) {
      float[][] values = part(items, part);
      float[][] columns = new float[denseRows[part].length][values.length];
      for (int i = 0; i < values.length; i++) {
        for (int feature = 0; feature < columns.length; feature++) {
          columns[feature][i] = values[i][feature];
        }
      }
      float[][] gradients = new float[columns.length][network.units()];
      Kernels.multiply(columns, unitSlopes, gradients);
      for (int feature = 0; feature < columns.length; feature++) {
        denseRows[part][feature].update(network.dense()[part][feature], gradients[feature], step);
      }
    }
    float[] bias = new float[network.units()];
    for (float[] slopes : unitSlopes) {
      Kernels.add(1, slopes, bias);
    }
    hiddenBias.update(network.hiddenBias(), bias, step.withoutDecay());
  }

  /**
   * Only buckets that the batch holds are moved; each by itself, so their order does not matter.
   */
  private void updateSparse(List<MixedItem> items, float[][] unitSlopes, AdamRow.Step step) {
    Map<Integer, float[]> gradients = new HashMap<>();
    for (int i = 0; i < unitSlopes.length; i++) {
      for (int bucket : items.get(i).buckets()) {
        Kernels.add(
            1, unitSlopes[i], gradients.computeIfAbsent(bucket, b -> new float[network.units()]));
      }
    }
    gradients.forEach(
        (bucket, gradient) -> {
          if (sparseRows[bucket] == null) {
            sparseRows[bucket] = new AdamRow(network.units());
          }
          sparseRows[bucket].update(network.sparse()[bucket], gradient, step);
        });
  }
}
