package org.opedometer.lab.optim;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.opedometer.heads.FeatureHasher;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.SparseFeatures;

/** Small data sets whose rule is known. */
final class Synthetic {
  static final FeatureHasher HASHER = new FeatureHasher(10);

  private Synthetic() {}

  static float[] dense(int length, SplittableRandom random) {
    float[] dense = new float[length];
    for (int i = 0; i < length; i++) {
      dense[i] = (float) (random.nextDouble() * 2 - 1) * (i + 1) + 10 * i;
    }
    return dense;
  }

  /** Class 1 above a line through the first two of six features, with some labels wrong. */
  static List<Example> line(int size, double wrong, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      float[] dense = dense(6, random);
      int label = dense[0] + (dense[1] - 10) / 2 > 0 ? 1 : 0;
      examples.add(
          new Example(FeatureVector.of(dense), random.nextDouble() < wrong ? 1 - label : label));
    }
    return examples;
  }

  /** Three classes by the word that stands in each item among others that say nothing. */
  static List<Example> words(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int label = random.nextInt(3);
      SparseFeatures features =
          new SparseFeatures(HASHER)
              .add(1, "word" + label)
              .add(1, "noise" + random.nextInt(40))
              .add(2, "noise" + random.nextInt(40));
      examples.add(new Example(features.with(dense(2, random)), label));
    }
    return examples;
  }

  /** Class 1 within a ring, which no line can part from what is outside. */
  static List<Example> ring(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      float x = (float) random.nextDouble() * 2 - 1;
      float y = (float) random.nextDouble() * 2 - 1;
      examples.add(
          new Example(
              FeatureVector.of(new float[] {x, y, (float) random.nextDouble()}),
              x * x + y * y < 0.6 ? 1 : 0));
    }
    return examples;
  }

  /**
   * Sentences in which the token behind "open" begins a span that lasts until before "close". Later
   * tokens within look like all others, so only the chain tells.
   */
  static List<ExampleGroup> sentences(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ExampleGroup> sentences = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<FeatureVector> tokens = new ArrayList<>();
      int before = random.nextInt(4);
      int within = 1 + random.nextInt(3);
      int after = random.nextInt(4);
      int[] tags = new int[before + within + after + 2];
      for (int at = 0; at < tags.length; at++) {
        String word = at == before ? "open" : at == before + within + 1 ? "close" : "x";
        String last = at == before + 1 ? "open" : "any";
        tokens.add(FeatureVector.of(new SparseFeatures(HASHER).add(1, word).add(2, last)));
        tags[at] = at <= before || at > before + within ? 0 : at == before + 1 ? 1 : 2;
      }
      sentences.add(new ExampleGroup(tokens, tags));
    }
    return sentences;
  }

  /** Choices where the candidate with the greatest first feature less the second is right. */
  static List<ExampleGroup> choices(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ExampleGroup> choices = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<FeatureVector> candidates = new ArrayList<>();
      int best = 0;
      int count = 2 + random.nextInt(5);
      for (int c = 0; c < count; c++) {
        candidates.add(FeatureVector.of(dense(3, random)));
        best = lead(candidates.get(c)) > lead(candidates.get(best)) ? c : best;
      }
      int[] labels = new int[count];
      labels[best] = 1;
      choices.add(new ExampleGroup(candidates, labels));
    }
    return choices;
  }

  private static float lead(FeatureVector candidate) {
    return candidate.dense()[0] - (candidate.dense()[1] - 10) / 2;
  }
}
