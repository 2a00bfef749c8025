package org.opedometer.lab.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opedometer.heads.TunedWeights;
import org.opedometer.heads.file.Encoding;
import org.opedometer.heads.file.ModelFileBuilder;

class LayerTunerTest {
  private static final int DIMENSIONS = 4;
  private static final TuningSettings SETTINGS = new TuningSettings(1, 30, 8, .02, 1, 0, 0, 0, 5);

  private final Random random = new Random(11);

  /** Sentences of two to five words, of which the second decides by its first number. */
  private TuningExample example() {
    float[][] vectors = new float[2 + random.nextInt(4)][DIMENSIONS];
    for (float[] vector : vectors) {
      for (int d = 0; d < DIMENSIONS; d++) {
        vector[d] = (float) random.nextGaussian();
      }
    }
    int label = vectors[1][0] > 0 ? 1 : 0;
    return new TuningExample(vectors, List.of(new TuningQuestion(1, 2, 0, 1, label, 1)));
  }

  private List<TuningExample> examples(int count) {
    List<TuningExample> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      examples.add(example());
    }
    return examples;
  }

  @Test
  void what_decides_is_learnt_and_the_loss_falls() {
    List<Double> losses = new ArrayList<>();
    LayerTuner tuner = new LayerTuner(SETTINGS, (step, steps, loss) -> losses.add(loss));
    TunedWeights weights = tuner.tune(new LinearTunable(1, DIMENSIONS), examples(200));

    float[] row = weights.table("top.w")[0];
    assertThat(row[0]).isGreaterThan(2);
    for (int d = 1; d < DIMENSIONS; d++) {
      assertThat(Math.abs(row[d])).isLessThan(.5f);
    }
    assertThat(losses).hasSize(30 * 25);
    assertThat(losses.get(losses.size() - 1)).isLessThan(.5 * losses.get(24));
  }

  @Test
  void averaged_weights_are_the_mean_of_the_last_epochs() {
    List<TuningExample> examples = examples(50);
    List<TunedWeights> last = new ArrayList<>();
    LinearTunable network = new LinearTunable(1, DIMENSIONS);
    int perEpoch = (50 + 7) / 8;
    TunedWeights averaged =
        new LayerTuner(
                SETTINGS,
                (step, steps, loss) -> {
                  if (step % perEpoch == 0 && step > 28 * perEpoch) {
                    last.add(network.weights());
                  }
                })
            .tune(network, examples, 2);

    assertThat(last).hasSize(2);
    float mean = (last.get(0).table("top.w")[0][0] + last.get(1).table("top.w")[0][0]) / 2;
    assertThat(averaged.table("top.w")[0][0]).isCloseTo(mean, within(1e-5f));
  }

  @Test
  void the_same_examples_and_seed_give_the_same_weights() {
    List<TuningExample> examples = examples(50);
    LayerTuner tuner = new LayerTuner(SETTINGS, (step, steps, loss) -> {});
    TunedWeights first = tuner.tune(new LinearTunable(1, DIMENSIONS), examples);
    TunedWeights second = tuner.tune(new LinearTunable(1, DIMENSIONS), examples);
    assertThat(second.table("top.w")).isDeepEqualTo(first.table("top.w"));
  }

  @Test
  void slopes_of_the_loss_are_those_of_small_changes() {
    TuningExample one =
        new TuningExample(
            new float[3][DIMENSIONS],
            List.of(new TuningQuestion(0, 3, 0, 1, 1, 1), new TuningQuestion(1, 3, 1, 3, 2, .5)));
    TuningExample other =
        new TuningExample(new float[2][DIMENSIONS], List.of(new TuningQuestion(1, 2, 0, 1, 0, 2)));
    TuningBatch batch = new TuningBatch(List.of(one, other));
    float[][] numbers = new float[batch.rows()][4];
    for (float[] row : numbers) {
      for (int c = 0; c < row.length; c++) {
        row[c] = (float) random.nextGaussian();
      }
    }
    float[][] slopes = TuningLoss.of(batch, numbers).slopes();
    for (int row = 0; row < numbers.length; row++) {
      for (int c = 0; c < numbers[row].length; c++) {
        float before = numbers[row][c];
        numbers[row][c] = before + .01f;
        double up = TuningLoss.of(batch, numbers).value();
        numbers[row][c] = before - .01f;
        double down = TuningLoss.of(batch, numbers).value();
        numbers[row][c] = before;
        assertThat((double) slopes[row][c]).isCloseTo((up - down) / .02, within(1e-4));
      }
    }
  }

  @Test
  void rows_that_fill_up_a_shorter_sentence_have_no_slope() {
    TuningExample shorter =
        new TuningExample(new float[1][DIMENSIONS], List.of(new TuningQuestion(0, 1, 0, 1, 1, 1)));
    TuningExample longer =
        new TuningExample(new float[3][DIMENSIONS], List.of(new TuningQuestion(0, 3, 0, 1, 0, 1)));
    TuningBatch batch = new TuningBatch(List.of(shorter, longer));
    float[][] slopes = TuningLoss.of(batch, new float[batch.rows()][1]).slopes();
    assertThat(slopes[0][0]).isNegative();
    assertThat(slopes[1][0]).isZero();
    assertThat(slopes[2][0]).isZero();
    assertThat(slopes[5][0]).isPositive();
  }

  @Test
  void weights_come_back_from_a_file_within_the_steps_of_eight_bits() {
    float[][] rows = {{.5f, -1, .25f}, {0, 0, 2}};
    TunedWeights weights =
        new TunedWeights(6, 2, java.util.Map.of("top.w", rows, "b", new float[][] {{.1f}}));
    ModelFileBuilder file = new ModelFileBuilder("test", 1, List.of(6));
    weights.writeTo(file, "layers");
    TunedWeights read =
        TunedWeights.readFrom(
            file.build(), "layers", java.util.Map.of("top.w", List.of(2, 3), "b", List.of(1, 1)));
    assertThat(read.base()).isEqualTo(6);
    assertThat(read.layers()).isEqualTo(2);
    assertThat(read.columns()).isEqualTo(2);
    assertThat(read.table("b")[0][0]).isEqualTo(.1f);
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < 3; column++) {
        assertThat(read.table("top.w")[row][column]).isCloseTo(rows[row][column], within(1 / 127f));
      }
    }
  }

  @Test
  void a_table_of_another_size_is_refused() {
    ModelFileBuilder file = new ModelFileBuilder("test", 1, List.of(6));
    file.vector("layers.shape", 6, 1).matrix("layers.w", Encoding.INT8, new float[2][3]);
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                TunedWeights.readFrom(file.build(), "layers", java.util.Map.of("w", List.of(2, 4))))
        .hasMessageContaining("another size");
  }
}
