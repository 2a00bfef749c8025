package org.opedometer.lab.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.Softmax;
import org.opedometer.heads.SoftmaxHead;

class LinearTrainersTest {
  private static final LinearSettings DENSE = LinearSettings.dense(0.1);
  private static final LinearSettings SPARSE =
      LinearSettings.sparse(Synthetic.HASHER.buckets(), 0.01, 0);

  private static double share(List<Example> examples, LogisticHead head) {
    return examples.stream().filter(e -> head.logit(e.features()) > 0 == (e.label() == 1)).count()
        / (double) examples.size();
  }

  @Test
  void logisticRegressionFindsTheLine() {
    LogisticHead head = new LogisticTrainer(DENSE).train(Synthetic.line(2_000, 0, 1));
    assertThat(share(Synthetic.line(2_000, 0, 2), head)).isGreaterThan(0.985);
  }

  @Test
  void theMeanProbabilityIsTheShareOfYes() {
    List<Example> examples = Synthetic.line(2_000, 0.3, 1);
    LogisticHead head =
        new LogisticTrainer(new LinearSettings(0.1, 0, 0, 0, 300, 1e-6, false)).train(examples);
    double mean =
        examples.stream()
            .mapToDouble(e -> head.probability(e.features()) - e.label())
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(0, within(1e-5)); // the bias is free of the penalty
  }

  @Test
  void aStrongerPenaltyMakesWeightsSmaller() {
    List<Example> examples = Synthetic.line(500, 0.1, 1);
    LogisticHead free = new LogisticTrainer(DENSE).train(examples);
    LogisticHead tight = new LogisticTrainer(DENSE.withDenseL2(1e4)).train(examples);
    assertThat(Math.abs(tight.model().weights().dense()[0][0]))
        .isLessThan(Math.abs(free.model().weights().dense()[0][0]) / 5);
  }

  @Test
  void balancedClassesHaveAFreeBiasInBetween() {
    List<Example> skewed =
        Synthetic.line(3_000, 0.3, 1).stream()
            .filter(e -> e.label() == 0 || e.features().dense()[5] > 53)
            .toList();
    LogisticHead plain = new LogisticTrainer(DENSE).train(skewed);
    LogisticHead balanced = new LogisticTrainer(DENSE).train(Labels.balance(skewed, 2));
    assertThat(balanced.model().weights().bias()[0])
        .isGreaterThan(plain.model().weights().bias()[0] + 0.5f);
    double sum = Labels.balance(skewed, 2).stream().mapToDouble(Example::weight).sum();
    assertThat(sum).isCloseTo(skewed.size(), within(1e-6));
  }

  @Test
  void softmaxFindsTheWordsThatMatter() {
    SoftmaxHead head = new SoftmaxTrainer(3, SPARSE).train(Synthetic.words(600, 1));
    assertThat(Synthetic.words(300, 2))
        .allMatch(e -> Softmax.best(head.logits(e.features())) == e.label());
    double[] probabilities = head.probabilities(Synthetic.words(1, 3).get(0).features());
    assertThat(probabilities[0] + probabilities[1] + probabilities[2]).isCloseTo(1, within(1e-9));
  }

  @Test
  void thePenaltyOnMagnitudesLeavesOnlyTheWordsThatMatter() {
    LinearSettings settings = LinearSettings.sparse(Synthetic.HASHER.buckets(), 0.01, 5);
    SoftmaxHead head = new SoftmaxTrainer(3, settings).train(Synthetic.words(600, 1));
    float[] sparse = head.model().weights().sparse();
    long used = IntStream.range(0, sparse.length).filter(i -> sparse[i] != 0).count();
    assertThat(used).isBetween(3L, 20L);
    assertThat(Synthetic.words(300, 2))
        .allMatch(e -> Softmax.best(head.logits(e.features())) == e.label());
  }

  @Test
  void unfitExamplesAreRefused() {
    FeatureVector item = FeatureVector.of(new float[1]);
    assertThatThrownBy(() -> new LogisticTrainer(DENSE).train(List.of(new Example(item, 2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("label 2 is not among 0 to 1");
    assertThatThrownBy(() -> new LogisticTrainer(DENSE).train(List.of()))
        .hasMessage("no example to learn from");
    assertThatThrownBy(() -> new ExampleGroup(List.of(item), new int[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
