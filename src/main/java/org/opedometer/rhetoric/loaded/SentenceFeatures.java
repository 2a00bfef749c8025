package org.opedometer.rhetoric.loaded;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.opedometer.heads.Softmax;
import org.opedometer.reader.ReaderTask;

/** What the head for sentences reads. */
public final class SentenceFeatures {
  private static final Set<String> PERSONS = Set.of("i", "we", "our", "us", "my", "you", "your");
  private static final int TOP = 2;
  private static final float SOME = 0.3f;

  private SentenceFeatures() {}

  /**
   * The reader's answer, how loaded the words are, the sentence's form.
   *
   * @param wordLogits as {@link LoadedWordHead#logits}
   */
  public static float[] of(LoadedInput input, double[] wordLogits) {
    double[] sorted = wordLogits.clone();
    Arrays.sort(sorted);
    float[] features = new float[TOP + 8];
    for (int i = 0; i < TOP; i++) {
      int at = sorted.length - 1 - i;
      features[i] = (float) Math.max(-6, at < 0 ? -6 : sorted[at]);
    }
    for (double logit : wordLogits) {
      float p = (float) Softmax.sigmoid(logit);
      features[TOP] += p / wordLogits.length;
      features[TOP + 1] += p > SOME ? 1 : 0;
    }
    features[TOP + 2] = WordFeatures.clipped(input.answers().sentence(ReaderTask.NEWS_SENTENCE));
    features[TOP + 3] = (float) Math.log1p(input.size());
    addForm(input, features, TOP + 4);
    return features;
  }

  /** Share of names, and marks that go with opinion. */
  private static void addForm(LoadedInput input, float[] features, int at) {
    for (int i = 0; i < input.size(); i++) {
      String word = input.sentence().token(i).word();
      features[at] += input.isName(i) ? 1f / input.size() : 0;
      features[at + 1] += word.equals("``") || word.equals("\"") || word.equals("“") ? 1 : 0;
      features[at + 2] += word.equals("!") || word.equals("?") ? 1 : 0;
      features[at + 3] += PERSONS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
  }
}
