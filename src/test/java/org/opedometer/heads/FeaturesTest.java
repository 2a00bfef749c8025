package org.opedometer.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeaturesTest {
  private static final FeatureHasher HASHER = new FeatureHasher(18);

  /** These numbers are in shipped model files: they must never change. */
  @Test
  void bucketsStayWhereTheyAre() {
    assertThat(HASHER.bucket(1, "rents")).isEqualTo(30797);
    assertThat(HASHER.bucket(2, "rents", "rose")).isEqualTo(109601);
  }

  @Test
  void featuresSpreadOverTheBuckets() {
    Set<Integer> buckets = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      buckets.add(HASHER.bucket(i % 20, "w" + i / 20));
    }
    // 20,000 balls in 262,144 urns leave 19,256 urns filled on average
    assertThat(buckets).hasSizeBetween(19_100, 19_400);
    assertThat(buckets).allMatch(b -> b >= 0 && b < HASHER.buckets());
  }

  @Test
  void orderAndTemplateTellPairsApart() {
    assertThat(HASHER.bucket(1, "a", "b")).isNotEqualTo(HASHER.bucket(1, "b", "a"));
    assertThat(HASHER.bucket(1, "a", "b")).isNotEqualTo(HASHER.bucket(2, "a", "b"));
  }

  @Test
  void bitsHaveBounds() {
    assertThatThrownBy(() -> new FeatureHasher(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FeatureHasher(25)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sparseFeaturesAreSortedAndAddedUp() {
    SparseFeatures features = new SparseFeatures(new FeatureHasher(2));
    for (int i = 0; i < 100; i++) {
      features.add(i, "x", i % 2 == 0 ? 0.5f : -0.25f);
    }
    FeatureVector vector = features.with(new float[] {1, 2});
    assertThat(vector.buckets()).containsExactly(0, 1, 2, 3);
    float sum = 0;
    for (float value : vector.values()) {
      sum += value;
    }
    assertThat(sum).isCloseTo(12.5f, within(1e-4f));
    assertThat(vector.dense()).containsExactly(1, 2);
  }

  @Test
  void denseVectorsJoinInOrder() {
    assertThat(FeatureVector.join(new float[] {1}, new float[0], new float[] {2, 3}))
        .containsExactly(1, 2, 3);
  }

  @Test
  void standardisedFeaturesHaveMeanZeroAndDeviationOne() {
    List<FeatureVector> items =
        List.of(
            FeatureVector.of(new float[] {1, 5, 1000.1f}),
            FeatureVector.of(new float[] {3, 5, 1000.3f}));
    Standardizer standardizer = Standardizer.fit(items);
    assertThat(standardizer.apply(items.get(0).dense()))
        .containsExactly(new float[] {-1, 0, -1}, within(1e-2f));
    assertThat(standardizer.apply(items.get(1).dense()))
        .containsExactly(new float[] {1, 0, 1}, within(1e-2f));
  }

  @Test
  void itemsOfAnotherLengthAreRefused() {
    Standardizer standardizer = Standardizer.fit(List.of(FeatureVector.of(new float[3])));
    assertThatThrownBy(() -> standardizer.apply(new float[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 dense features, not 3");
    assertThatThrownBy(() -> new FeatureVector(new float[0], new int[1], new float[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
