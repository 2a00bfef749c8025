package org.opedometer.lab.optim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.opedometer.heads.MixedNetwork;
import org.opedometer.heads.Order;

/**
 * Fits {@link MixedNetwork}s by AdamW. The same groups and settings always give the same weights.
 */
public final class MixedTrainer {
  private static final float AWAKE = .1f; // without dense features units at 0 would never learn

  private final GroupLoss loss;
  private final MixedSettings settings;

  private MixedTrainer(GroupLoss loss, MixedSettings settings) {
    this.loss = loss;
    this.settings = settings;
  }

  /** A trainer for items that are each of one of {@code classes} classes. */
  public static MixedTrainer ofClasses(int classes, MixedSettings settings) {
    return new MixedTrainer(new SoftmaxLoss(classes), settings);
  }

  /** A trainer for choices among the candidates of a group, labelled 1 if right. */
  public static MixedTrainer ofChoices(MixedSettings settings) {
    return new MixedTrainer(new ListwiseLoss(), settings);
  }

  public MixedNetwork train(List<MixedGroup> groups) {
    SplittableRandom random = new SplittableRandom(settings.seed());
    MixedNetwork network = fresh(random);
    MixedStep step = new MixedStep(network, loss, settings.dropout());
    long items = groups.stream().mapToLong(g -> g.items().size()).sum();
    double total = Math.max(1, (double) items / settings.batch() * settings.epochs());
    int steps = 0;
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      List<MixedGroup> batch = new ArrayList<>();
      int size = 0;
      for (int place : Order.shuffled(groups.size(), random)) {
        batch.add(groups.get(place));
        size += groups.get(place).items().size();
        if (size >= settings.batch()) {
          step.take(batch, rate(++steps, total), random);
          batch.clear();
          size = 0;
        }
      }
    }
    return network;
  }

  private AdamRow.Step rate(int step, double total) {
    double rate = settings.learningRate() * Math.max(0.01, 1 - step / total);
    return AdamRow.Step.number(step, rate, settings.weightDecay());
  }

  private MixedNetwork fresh(SplittableRandom random) {
    int inputs = Math.max(1, Arrays.stream(settings.parts()).sum());
    float[][][] dense = new float[settings.parts().length][][];
    for (int part = 0; part < dense.length; part++) {
      dense[part] =
          weights(settings.parts()[part], settings.units(), 1 / Math.sqrt(inputs), random);
    }
    float[] bias = new float[settings.units()];
    if (Arrays.stream(settings.parts()).sum() == 0) {
      Arrays.fill(bias, AWAKE);
    }
    return new MixedNetwork(
        dense,
        new float[settings.buckets()][settings.units()], // what is never met must say nothing
        bias,
        weights(loss.outputs(), settings.units(), Math.sqrt(3.0 / settings.units()), random),
        new float[loss.outputs()]);
  }

  private static float[][] weights(int rows, int columns, double bound, SplittableRandom random) {
    float[][] weights = new float[rows][columns];
    for (float[] row : weights) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) ((random.nextDouble() * 2 - 1) * bound);
      }
    }
    return weights;
  }
}
