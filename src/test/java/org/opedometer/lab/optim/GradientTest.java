package org.opedometer.lab.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.Standardizer;

class GradientTest {
  static Stream<Arguments> losses() {
    List<ExampleGroup> words = Synthetic.words(60, 1).stream().map(ExampleGroup::of).toList();
    List<ExampleGroup> line = Synthetic.line(60, 0.2, 1).stream().map(ExampleGroup::of).toList();
    return Stream.of(
        Arguments.of(new LogisticLoss(), line),
        Arguments.of(new SoftmaxLoss(3), words),
        Arguments.of(new ListwiseLoss(), Synthetic.choices(20, 1)));
  }

  @ParameterizedTest
  @MethodSource("losses")
  void everyLossHasTheSlopesOfItsValue(GroupLoss loss, List<ExampleGroup> groups) {
    LinearObjective objective = objective(loss, weighted(groups), true);
    int size = layout(loss, groups).size();
    SplittableRandom random = new SplittableRandom(7);
    double[] point = random.doubles(size, -0.5, 0.5).toArray();
    double[] gradient = new double[size];
    objective.at(point, gradient);
    double[] ignored = new double[size];
    for (int trial = 0; trial < 40; trial++) {
      double[] direction = random.doubles(size, -1, 1).toArray();
      double step = 2e-3;
      double[] ahead = point.clone();
      Vectors.add(step, direction, ahead);
      double[] behind = point.clone();
      Vectors.add(-step, direction, behind);
      double slope = (objective.at(ahead, ignored) - objective.at(behind, ignored)) / (2 * step);
      double expected = Vectors.dot(gradient, direction);
      assertThat(slope).isCloseTo(expected, within(2e-3 * (1 + Math.abs(expected))));
    }
  }

  @ParameterizedTest
  @MethodSource("losses")
  void oneThreadAndSeveralGiveTheSameBits(GroupLoss loss, List<ExampleGroup> groups) {
    int size = layout(loss, groups).size();
    double[] point = new SplittableRandom(3).doubles(size, -1, 1).toArray();
    double[] alone = new double[size];
    double[] together = new double[size];
    double value = objective(loss, groups, false).at(point, alone);
    assertThat(objective(loss, groups, true).at(point, together)).isEqualTo(value);
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void aGroupWithoutARightCandidateTeachesNothing() {
    double[][] slopes = {{5}, {5}};
    double[][] scores = {{1}, {2}};
    int[] none = {0, 0};
    double[] no = {};
    assertThat(new ListwiseLoss().of(scores, none, 1, slopes, no, no)).isZero();
    assertThat(slopes).isDeepEqualTo(new double[][] {{0}, {0}});
  }

  private static List<ExampleGroup> weighted(List<ExampleGroup> groups) {
    return groups.stream().map(g -> new ExampleGroup(g.items(), g.labels(), 0.7)).toList();
  }

  private static Standardizer standardizer(List<ExampleGroup> groups) {
    List<FeatureVector> items = groups.stream().flatMap(g -> g.items().stream()).toList();
    return Standardizer.fit(items);
  }

  private static ParameterLayout layout(GroupLoss loss, List<ExampleGroup> groups) {
    return new ParameterLayout(
        loss.outputs(), standardizer(groups).length(), Synthetic.HASHER.buckets(), loss.extras());
  }

  private static LinearObjective objective(
      GroupLoss loss, List<ExampleGroup> groups, boolean parallel) {
    Standardizer standardizer = standardizer(groups);
    LinearSettings settings = new LinearSettings(0.3, 0.2, 0, 1024, 1, 0, parallel);
    return new LinearObjective(
        groups.stream().map(g -> PreparedGroup.of(g, standardizer)).toList(),
        layout(loss, groups),
        loss,
        settings);
  }
}
