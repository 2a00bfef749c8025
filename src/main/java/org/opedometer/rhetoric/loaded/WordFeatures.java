package org.opedometer.rhetoric.loaded;

import java.util.List;
import org.opedometer.heads.FeatureVector;
import org.opedometer.model.Token;
import org.opedometer.reader.ReaderTask;
import org.opedometer.reader.SentenceAnswers;

/** What the head for words reads of each: the reader's answers and what the word lists say. */
public final class WordFeatures {
  private static final List<String> TAGS = List.of("JJ", "NN", "RB", "VB");
  private static final int ANSWERS = 7;

  /** Greatest size of a logit that is read: beyond it nothing is surer. */
  private static final double MOST = 8;

  private WordFeatures() {}

  /** A row a token. */
  public static float[][] of(LoadedInput input) {
    float[][] signs = LexiconSigns.of(input);
    SentenceAnswers answers = input.answers();
    double sentence = answers.sentence(ReaderTask.NEWS_SENTENCE);
    double greatest = -MOST;
    for (int i = 0; i < input.size(); i++) {
      greatest = Math.max(greatest, answers.word(ReaderTask.LOADED, i));
    }
    float[][] rows = new float[input.size()][];
    for (int i = 0; i < rows.length; i++) {
      float[] own = new float[ANSWERS + TAGS.size()];
      own[0] = clipped(answers.word(ReaderTask.LOADED, i));
      own[1] = clipped(answers.word(ReaderTask.NEWS_WORD, i));
      own[2] = clipped(coloured(answers, i));
      own[3] = clipped(sentence);
      own[4] = clipped(greatest);
      own[5] = clipped(Math.max(beside(answers, i - 1), beside(answers, i + 1)));
      own[6] = answers.spelt()[i] ? 0 : 1;
      Token token = input.sentence().token(i);
      for (int tag = 0; tag < TAGS.size(); tag++) {
        own[ANSWERS + tag] = token.is(TAGS.get(tag)) ? 1 : 0;
      }
      rows[i] = FeatureVector.join(own, signs[i]);
    }
    return rows;
  }

  private static double beside(SentenceAnswers answers, int token) {
    boolean inside = token >= 0 && token < answers.logits().length;
    return inside ? answers.word(ReaderTask.LOADED, token) : -MOST;
  }

  /** How much rather the word has any category than none. */
  private static double coloured(SentenceAnswers answers, int token) {
    double[] categories = answers.stretch(ReaderTask.LOADED_CATEGORY, token, token + 1);
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < categories.length; i++) {
      best = Math.max(best, categories[i]);
    }
    return best - categories[0];
  }

  static float clipped(double logit) {
    return (float) Math.max(-MOST, Math.min(MOST, logit));
  }
}
