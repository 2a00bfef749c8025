package org.opedometer.lab.optim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.opedometer.heads.MixedItem;
import org.opedometer.heads.MixedNetwork;
import org.opedometer.heads.file.ModelFileBuilder;
import org.opedometer.heads.file.ModelFileReader;

class MixedTrainerTest {
  private static final MixedSettings SETTINGS =
      new MixedSettings(new int[] {2, 2}, 8, 16, 60, 16, 5e-3, 1e-4, 0, 3);

  /** Of class 1 where the sign of the first number and the presence of bucket 5 differ. */
  private static List<MixedGroup> exclusiveOr() {
    SplittableRandom random = new SplittableRandom(1);
    List<MixedGroup> groups = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      boolean plus = random.nextBoolean();
      boolean marked = random.nextBoolean();
      float[] dense = {plus ? 1 : -1, (float) random.nextDouble()};
      float[][] parts = {dense, i % 2 == 0 ? new float[0] : new float[] {0, 1}};
      MixedItem item = new MixedItem(parts, marked ? new int[] {2, 5} : new int[] {2});
      groups.add(new MixedGroup(List.of(item), new int[] {plus != marked ? 1 : 0}));
    }
    return groups;
  }

  @Test
  void dense_and_sparse_features_colour_each_other() {
    MixedNetwork network = MixedTrainer.ofClasses(2, SETTINGS).train(exclusiveOr());
    for (MixedGroup group : exclusiveOr()) {
      double[] p = network.probabilities(group.items().get(0));
      assertThat(p[group.labels()[0]]).isGreaterThan(.9);
    }
  }

  @Test
  void the_same_groups_give_the_same_weights() {
    MixedNetwork one = MixedTrainer.ofClasses(2, SETTINGS).train(exclusiveOr());
    MixedNetwork two = MixedTrainer.ofClasses(2, SETTINGS).train(exclusiveOr());
    assertThat(one.sparse()).isDeepEqualTo(two.sparse());
    assertThat(one.dense()[0]).isDeepEqualTo(two.dense()[0]);
  }

  @Test
  void a_bucket_never_met_says_nothing() {
    MixedNetwork network = MixedTrainer.ofClasses(2, SETTINGS).train(exclusiveOr());
    assertThat(network.sparse()[7]).containsOnly(0);
  }

  @Test
  void choices_learn_to_rank_the_right_candidate_first() {
    List<MixedGroup> choices = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < 100; i++) {
      float low = (float) random.nextDouble();
      float[][] a = {{low, 0}, {0, 0}};
      float[][] b = {{low + 1, 0}, {0, 0}};
      choices.add(
          new MixedGroup(
              List.of(new MixedItem(a, new int[] {1}), new MixedItem(b, new int[] {1})),
              new int[] {0, 1}));
    }
    MixedNetwork network = MixedTrainer.ofChoices(SETTINGS).train(choices);
    for (MixedGroup choice : choices) {
      assertThat(network.scores(choice.items().get(1))[0])
          .isGreaterThan(network.scores(choice.items().get(0))[0]);
    }
  }

  @Test
  void a_network_comes_back_from_its_file_nearly_unchanged() {
    MixedNetwork network = MixedTrainer.ofClasses(2, SETTINGS).train(exclusiveOr());
    ModelFileBuilder file = new ModelFileBuilder("test", 1, List.of());
    network.writeTo(file, "net");
    MixedNetwork back = MixedNetwork.readFrom(ModelFileReader.read("test", file.toBytes()), "net");
    for (MixedGroup group : exclusiveOr()) {
      MixedItem item = group.items().get(0);
      assertThat(back.probabilities(item)[1])
          .isCloseTo(network.probabilities(item)[1], org.assertj.core.data.Offset.offset(.05));
    }
  }
}
