package org.opedometer.lab.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opedometer.heads.Activation;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.MlpHead;
import org.opedometer.heads.MlpNetwork;
import org.opedometer.heads.Softmax;
import org.opedometer.heads.Standardizer;

class MlpTrainerTest {
  private static final MlpSettings SMALL =
      MlpSettings.ofSeed(5).withHidden(24).withEpochs(40, 0.1).withRates(0.01, 0.01, 0.1);

  private static double right(MlpHead head, List<Example> examples) {
    return examples.stream()
            .filter(e -> Softmax.best(head.logits(e.features().dense())) == e.label())
            .count()
        / (double) examples.size();
  }

  @ParameterizedTest
  @EnumSource(Activation.class)
  void theNetworkFindsARingThatNoLineCan(Activation activation) {
    MlpTrainer trainer = new MlpTrainer(2, SMALL.withActivation(activation));
    List<Example> unseen = Synthetic.ring(1_000, 2);
    assertThat(right(trainer.train(Synthetic.ring(2_000, 1)), unseen)).isGreaterThan(0.95);
    LogisticHead line =
        new LogisticTrainer(LinearSettings.dense(1)).train(Synthetic.ring(2_000, 1));
    long byLine =
        unseen.stream().filter(e -> line.logit(e.features()) > 0 == (e.label() == 1)).count();
    assertThat(byLine).isLessThan(700);
  }

  @Test
  void theSameSeedGivesTheSameNetworkAndAnotherSeedAnother() {
    MlpSettings settings = SMALL.withEpochs(3, 0.1).withNetworks(2);
    List<Example> examples = Synthetic.ring(300, 1);
    float[] item = {0.1f, 0.2f, 0.3f};
    double[] first = new MlpTrainer(2, settings).train(examples).logits(item);
    assertThat(new MlpTrainer(2, settings).train(examples).logits(item)).isEqualTo(first);
    MlpSettings other = MlpSettings.ofSeed(6).withHidden(24).withEpochs(3, 0.1);
    assertThat(new MlpTrainer(2, other).train(examples).logits(item)).isNotEqualTo(first);
  }

  @Test
  void severalNetworksAnswerWithTheirMean() {
    MlpHead head =
        new MlpTrainer(2, SMALL.withEpochs(2, 0).withNetworks(2)).train(Synthetic.ring(200, 1));
    float[] item = {0.5f, 0.5f, 0.5f};
    float[][] standard = {head.standardizer().apply(item)};
    double a = head.networks().get(0).logits(standard)[0][0];
    double b = head.networks().get(1).logits(standard)[0][0];
    assertThat(a).isNotEqualTo(b);
    assertThat(head.logits(item)[0]).isCloseTo((a + b) / 2, within(1e-9));
  }

  @Test
  void theEpochThatServesTheValidationBestIsKept() {
    List<Example> noise =
        Synthetic.line(200, 0.5, 1); // nothing to learn: every epoch makes it worse
    MlpSettings settings = SMALL.withEpochs(60, 0).withRates(0.02, 0, 0);
    List<Example> unseen = Synthetic.line(200, 0.5, 2);
    double kept = loss(new MlpTrainer(2, settings).train(noise, unseen), unseen);
    double last = loss(new MlpTrainer(2, settings).train(noise), unseen);
    assertThat(kept).isLessThan(0.72); // a coin's is 0.69
    assertThat(last).isGreaterThan(kept + 0.05);
  }

  private static double loss(MlpHead head, List<Example> examples) {
    return examples.stream()
        .mapToDouble(
            e -> {
              double[] logits = head.logits(e.features().dense());
              return Softmax.logSumExp(logits) - logits[e.label()];
            })
        .average()
        .orElseThrow();
  }

  /** With one step of Adam every parameter moves by the rate, against the sign of its slope. */
  @ParameterizedTest
  @EnumSource(Activation.class)
  void theFirstStepGoesAgainstTheNumericalSlope(Activation activation) {
    List<Example> examples = Synthetic.ring(16, 4);
    Standardizer standardizer = Standardizer.fit(examples.stream().map(Example::features).toList());
    StandardExamples batch = StandardExamples.of(examples, standardizer);
    MlpNetwork network = network(activation);
    MlpNetwork moved = network(activation);
    float rate = 1e-3f;
    new MlpStep(moved, 0).take(batch, AdamRow.Step.number(1, rate, 0), new SplittableRandom(1));
    assertMoved(network.hidden(), moved.hidden(), network, batch, rate);
    assertMoved(network.output(), moved.output(), network, batch, rate);
    assertMoved(
        new float[][] {network.hiddenBias(), network.outputBias()},
        new float[][] {moved.hiddenBias(), moved.outputBias()},
        network,
        batch,
        rate);
  }

  private static MlpNetwork network(Activation activation) {
    SplittableRandom random = new SplittableRandom(9);
    float[][] hidden = new float[3][5];
    float[][] output = new float[2][5];
    for (float[][] matrix : List.of(hidden, output)) {
      for (float[] row : matrix) {
        for (int i = 0; i < row.length; i++) {
          row[i] = (float) random.nextDouble() - 0.5f;
        }
      }
    }
    float[] bias = {0.3f, -0.2f, 0.1f, 0.2f, -0.1f};
    return new MlpNetwork(activation, hidden, bias, output, new float[] {0.1f, -0.1f});
  }

  private static void assertMoved(
      float[][] before, float[][] after, MlpNetwork network, StandardExamples batch, float rate) {
    for (int row = 0; row < before.length; row++) {
      for (int i = 0; i < before[row].length; i++) {
        double slope = slope(before[row], i, network, batch);
        if (Math.abs(slope) > 1e-3) {
          double expected = before[row][i] - rate * Math.signum(slope);
          assertThat((double) after[row][i]).isCloseTo(expected, within(1e-5));
        }
      }
    }
  }

  private static double slope(float[] row, int at, MlpNetwork network, StandardExamples batch) {
    float old = row[at];
    float step = 1e-3f;
    row[at] = old + step;
    double ahead = batchLoss(network, batch);
    row[at] = old - step;
    double behind = batchLoss(network, batch);
    row[at] = old;
    return (ahead - behind) / (2 * step);
  }

  private static double batchLoss(MlpNetwork network, StandardExamples batch) {
    double sum = 0;
    double[][] logits = network.logits(batch.rows());
    for (int i = 0; i < batch.size(); i++) {
      sum += Softmax.logSumExp(logits[i]) - logits[i][batch.labels()[i]];
    }
    return sum / batch.size();
  }

  @Test
  void unfitExamplesAreRefused() {
    assertThatThrownBy(() -> new MlpTrainer(2, SMALL).train(List.of()))
        .hasMessage("no example to learn from");
    assertThatThrownBy(() -> new MlpTrainer(2, SMALL).train(Synthetic.words(20, 1)))
        .hasMessage("label 2 is not among 0 to 1");
  }
}
