package org.opedometer.lab.optim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.opedometer.heads.TunedWeights;

/**
 * Tunes layers to examples: mini-batches of sentences of like length, a rate that rises over the
 * first tenth of the steps and then falls to 0.
 */
public final class LayerTuner {
  private static final double WARMING = .1;
  private static final int SORTED_BATCHES = 20;

  private final TuningSettings settings;
  private final Progress progress;

  /** Told what was done. */
  @FunctionalInterface
  public interface Progress {
    /**
     * @param loss mean over the last steps
     */
    void done(int step, int steps, double loss);
  }

  public LayerTuner(TuningSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** The weights fitted. The same network, examples and settings give the same weights. */
  public TunedWeights tune(TunableNetwork network, List<TuningExample> examples) {
    return tune(network, examples, 1);
  }

  /**
   * The mean of the weights after each of the last epochs, which is surer than the last alone
   * (Izmailov et al. 2018, stochastic weight averaging).
   *
   * @param averaged how many of the epochs, at least 1
   */
  public TunedWeights tune(TunableNetwork network, List<TuningExample> examples, int averaged) {
    SplittableRandom random = new SplittableRandom(settings.seed());
    AdamW optimiser = new AdamW(network.parameters(), settings.weightDecay(), settings.topFactor());
    int steps = settings.epochs() * batches(examples, new Random(0)).size();
    int step = 0;
    List<TunedWeights> last = new ArrayList<>();
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      double loss = 0;
      int count = 0;
      for (TuningBatch batch : batches(examples, new Random(random.nextLong()))) {
        TuningLoss found = TuningLoss.of(batch, network.forward(batch));
        network.backward(found.slopes());
        optimiser.step(rate(++step, steps));
        loss += found.value();
        progress.done(step, steps, loss / ++count);
      }
      if (epoch >= settings.epochs() - averaged) {
        last.add(network.weights());
      }
    }
    return TunedWeights.mean(last);
  }

  private double rate(int step, int steps) {
    double part = (double) step / (steps + 1);
    return settings.learningRate() * Math.min(1, part / WARMING) * Math.min(1, 1 - part);
  }

  /** Shuffled, but so that sentences of a batch are about as long as each other. */
  private List<TuningBatch> batches(List<TuningExample> examples, Random random) {
    List<TuningExample> shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, random);
    List<TuningBatch> batches = new ArrayList<>();
    for (List<TuningExample> part : parts(shuffled, settings.batch() * SORTED_BATCHES)) {
      part.sort(Comparator.comparingInt(TuningExample::words));
      parts(part, settings.batch()).forEach(b -> batches.add(new TuningBatch(b)));
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  private static List<List<TuningExample>> parts(List<TuningExample> all, int size) {
    List<List<TuningExample>> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i += size) {
      parts.add(new ArrayList<>(all.subList(i, Math.min(all.size(), i + size))));
    }
    return parts;
  }
}
