package org.opedometer.lab.optim;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.opedometer.heads.MlpNetwork;
import org.opedometer.heads.Order;
import org.opedometer.heads.Softmax;

/** Fits one network from one seed. */
final class MlpFit {
  private final MlpSettings settings;
  private final SplittableRandom random;
  private final MlpNetwork network;

  MlpFit(MlpSettings settings, long seed, int inputs, int classes) {
    this.settings = settings;
    this.random = new SplittableRandom(seed);
    this.network =
        new MlpNetwork(
            settings.activation(),
            weights(inputs, settings.hidden(), inputs),
            new float[settings.hidden()],
            weights(classes, settings.hidden(), settings.hidden()),
            new float[classes]);
  }

  /** Uniform with the spread that keeps activities alike from layer to layer (He et al. 2015). */
  private float[][] weights(int rows, int columns, int from) {
    double bound = Math.sqrt(6.0 / Math.max(1, from));
    float[][] weights = new float[rows][columns];
    for (float[] row : weights) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) ((random.nextDouble() * 2 - 1) * bound);
      }
    }
    return weights;
  }

  /** Puts the settings' share of the examples aside for validation and fits to the rest. */
  MlpNetwork run(StandardExamples examples) {
    int[] order = Order.shuffled(examples.size(), random);
    int aside = (int) (examples.size() * settings.validationShare());
    return run(
        examples.pick(Arrays.copyOfRange(order, aside, order.length)),
        examples.pick(Arrays.copyOf(order, aside)));
  }

  /** The network of the epoch that was best on {@code validation}, or the last if that is empty. */
  MlpNetwork run(StandardExamples examples, StandardExamples validation) {
    MlpStep step = new MlpStep(network, settings.dropout());
    MlpNetwork best = network;
    double least = Double.POSITIVE_INFINITY;
    int since = 0;
    int steps = 0;
    for (int epoch = 0; epoch < settings.epochs() && since < settings.patience(); epoch++) {
      steps = pass(examples, step, steps);
      if (validation.size() > 0) {
        double loss = loss(validation);
        since = loss < least ? 0 : since + 1;
        if (loss < least) {
          least = loss;
          best = copy();
        }
      }
    }
    return best;
  }

  private int pass(StandardExamples examples, MlpStep step, int stepsBefore) {
    int steps = stepsBefore;
    int perEpoch = (examples.size() + settings.batch() - 1) / settings.batch();
    double total = (double) perEpoch * settings.epochs();
    StandardExamples mixed = examples.pick(Order.shuffled(examples.size(), random));
    for (int from = 0; from < mixed.size(); from += settings.batch()) {
      int to = Math.min(from + settings.batch(), mixed.size());
      double rate = settings.learningRate() * (1 - steps / total);
      steps++;
      step.take(
          mixed.range(from, to), AdamRow.Step.number(steps, rate, settings.weightDecay()), random);
    }
    return steps;
  }

  private double loss(StandardExamples examples) {
    double sum = 0;
    double[][] logits = network.logits(examples.rows());
    for (int i = 0; i < examples.size(); i++) {
      double loss = Softmax.logSumExp(logits[i]) - logits[i][examples.labels()[i]];
      sum += loss * examples.weights()[i];
    }
    return sum;
  }

  private MlpNetwork copy() {
    return new MlpNetwork(
        network.activation(),
        copy(network.hidden()),
        network.hiddenBias().clone(),
        copy(network.output()),
        network.outputBias().clone());
  }

  private static float[][] copy(float[][] matrix) {
    return Arrays.stream(matrix).map(float[]::clone).toArray(float[][]::new);
  }
}
