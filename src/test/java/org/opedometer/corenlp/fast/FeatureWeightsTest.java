package org.opedometer.corenlp.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureWeightsTest {
  private static final int TRANSITIONS = 256;

  private final Random random = new Random(7);

  @Test
  void everyFeatureWeighsWhatItWeighedInTheModel() {
    WeightMap model = model(5_000);
    assertSame(new FeatureWeights(model), model);
  }

  @Test
  void theyAreTheSameOnceWrittenAndRead() throws Exception {
    WeightMap model = model(300);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new FeatureWeights(model));
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertSame((FeatureWeights) in.readObject(), model);
    }
  }

  @Test
  void manyFeaturesTogetherWeighTheSameToTheLastBit() {
    WeightMap model = model(2_000);
    FeatureWeights weights = new FeatureWeights(model);
    float[] expected = new float[TRANSITIONS];
    float[] found = new float[TRANSITIONS];
    List<String> features = IntStream.range(0, 2_000).mapToObj(i -> feature(i)).toList();
    features.forEach(feature -> model.get(feature).score(expected));
    weights.score(features, found);
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void aFeatureThatTheModelDoesNotKnowHasNoWeight() {
    FeatureWeights weights = new FeatureWeights(model(1_000));
    List<String> unknown = new ArrayList<>(List.of(""));
    IntStream.range(1_000, 50_000).forEach(i -> unknown.add(feature(i)));
    float[] found = new float[TRANSITIONS];
    weights.score(unknown, found);
    assertThat(found).containsOnly(0);
  }

  @Test
  void aModelWithMoreTransitionsIsRefused() {
    WeightMap model = new WeightMap();
    Weight weight = new Weight();
    weight.updateWeight(TRANSITIONS, 1);
    model.put("S0T-NN", weight);
    assertThatThrownBy(() -> new FeatureWeights(model))
        .isInstanceOf(ArrayIndexOutOfBoundsException.class);
  }

  private static void assertSame(FeatureWeights weights, WeightMap model) {
    assertThat(weights.size()).isEqualTo(model.size());
    model
        .entrySet()
        .forEach(
            feature -> {
              float[] expected = new float[TRANSITIONS];
              float[] found = new float[TRANSITIONS];
              feature.getValue().score(expected);
              weights.score(List.of(feature.getKey()), found);
              assertThat(found).as(feature.getKey()).isEqualTo(expected);
            });
  }

  private WeightMap model(int features) {
    WeightMap model = new WeightMap();
    for (int i = 0; i < features; i++) {
      Weight weight = new Weight();
      int most = i % 20 == 0 ? 400 : 6; // some weigh on many transitions
      for (int left = 1 + random.nextInt(most); left > 0; left--) {
        weight.updateWeight(random.nextInt(TRANSITIONS), random.nextInt(2_000) - 1_000.3f);
      }
      model.put(feature(i), weight);
    }
    return model;
  }

  private static String feature(int number) {
    return (number % 2 == 0 ? "S0WT-" : "Q1É-") + number;
  }
}
