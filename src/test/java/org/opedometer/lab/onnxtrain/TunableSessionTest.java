package org.opedometer.lab.onnxtrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opedometer.encoder.EncoderSettings;
import org.opedometer.encoder.OnnxTokenEncoder;
import org.opedometer.lab.optim.TunableNetwork;
import org.opedometer.lab.optim.TuningBatch;
import org.opedometer.lab.optim.TuningExample;
import org.opedometer.lab.optim.TuningQuestion;
import org.opedometer.lab.optim.TuningSettings;
import org.opedometer.syntax.TokenVectors;
import org.opedometer.syntax.TunedLayers;

class TunableSessionTest {
  private static final TuningSettings WHOLE = new TuningSettings(2, 4, 2, 1e-4, 10, 0, 0, .01, 7);
  private static final List<String> RENTS = List.of("Rents", "rose", "again", ".");
  private static final List<String> CROOKS = List.of("The", "crooks", "lied", "to", "us", "!");

  private final OnnxLayerTuning tuning = new OnnxLayerTuning();

  @Test
  void untunedLayersAreTheEncodersOwn() {
    try (var encoder = new OnnxTokenEncoder(EncoderSettings.ofLayers(6, 8));
        TunableNetwork network = tuning.untuned(40, WHOLE)) {
      float[][] top = network.weights().table("top.w");
      TokenVectors vectors = encoder.encode(RENTS); // each word is one subword
      float[][] rows = vectors.marked(8);
      float[][] numbers = tuning.open(network.weights()).numbers(vectors.marked(6));
      double both = 0;
      double ours = 0;
      double theirs = 0;
      for (int row = 0; row < rows.length; row++) {
        for (int c = 0; c < top.length; c++) {
          double expected = product(top[c], rows[row]);
          both += expected * numbers[row][c];
          ours += numbers[row][c] * numbers[row][c];
          theirs += expected * expected;
        }
      }
      assertThat(both / Math.sqrt(ours * theirs)).isGreaterThan(.99);
    }
  }

  private static double product(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  @Test
  void eightBitsGiveNearlyTheNumbersOfTheTraining() {
    try (var encoder = new OnnxTokenEncoder(EncoderSettings.ofLayers(6, 8));
        TunableNetwork network = tuning.untuned(1, WHOLE)) {
      float[][] read = encoder.encode(RENTS).marked(6);
      TunedLayers layers = tuning.open(network.weights());
      float[][] first = layers.numbers(read);
      float[][] forth = network.forward(batch(example(read, 1)));
      for (int word = 0; word < read.length; word++) {
        assertThat(first[word][0]).isCloseTo(forth[word][0], within(.03f));
      }
    }
  }

  @Test
  void slopesAreThoseOfSmallChanges() {
    try (var encoder = new OnnxTokenEncoder(EncoderSettings.ofLayers(6));
        TunableNetwork network = tuning.untuned(2, WHOLE)) {
      TuningBatch batch =
          batch(
              example(encoder.encode(RENTS).marked(6), 0),
              example(encoder.encode(CROOKS).marked(6), 1));
      network.backward(slopes(network.forward(batch)));
      Random random = new Random(3);
      for (TunableNetwork.Parameter parameter : network.parameters()) {
        FloatBuffer values = parameter.values();
        double[] direction = new double[values.capacity()];
        double expected = 0;
        for (int i = 0; i < direction.length; i++) {
          direction[i] = random.nextGaussian() * Math.abs(parameter.slopes().get(i));
          expected += direction[i] * parameter.slopes().get(i);
        }
        double length = Math.sqrt(Arrays.stream(direction).map(d -> d * d).sum());
        double step = .02 / length;
        double up = moved(network, batch, values, direction, step);
        double down = moved(network, batch, values, direction, -step);
        assertThat((up - down) / (2 * step))
            .isCloseTo(expected, within(.02 * Math.abs(expected) + 1e-6 / step));
      }
    }
  }

  /** Sum of squares of the numbers, so that every row has a slope. */
  private static double loss(float[][] numbers) {
    double sum = 0;
    for (float[] row : numbers) {
      for (float number : row) {
        sum += number * number / 2;
      }
    }
    return sum;
  }

  private static float[][] slopes(float[][] numbers) {
    return Arrays.stream(numbers).map(float[]::clone).toArray(float[][]::new);
  }

  private static double moved(
      TunableNetwork network, TuningBatch batch, FloatBuffer values, double[] by, double step) {
    float[] before = new float[by.length];
    values.get(0, before);
    for (int i = 0; i < by.length; i++) {
      values.put(i, (float) (before[i] + step * by[i]));
    }
    double loss = loss(network.forward(batch));
    values.put(0, before);
    return loss;
  }

  private static TuningBatch batch(TuningExample... examples) {
    return new TuningBatch(List.of(examples));
  }

  private static TuningExample example(float[][] vectors, int label) {
    return new TuningExample(
        vectors, List.of(new TuningQuestion(0, vectors.length, 0, 1, label, 1)));
  }
}
