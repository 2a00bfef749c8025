package org.opedometer.reader;

/**
 * What the reader answers about one sentence.
 *
 * @param words the sentence as it was read
 * @param spelt for each token whether it seems to be spelt right
 * @param logits a row a token, in it the logits of all tasks in their order
 */
public record SentenceAnswers(NamelessSentence words, boolean[] spelt, float[][] logits) {
  /** The logit of a task's first answer for one token; above 0 rather yes. */
  public double word(ReaderTask task, int token) {
    return logits[token][task.column()];
  }

  /** The mean logit of an answer over all tokens; 0 for a sentence without tokens. */
  public double sentence(ReaderTask task, int answer) {
    return stretch(task, answer, 0, logits.length);
  }

  /** The mean logit of a task's first answer over all tokens. */
  public double sentence(ReaderTask task) {
    return sentence(task, 0);
  }

  /**
   * The mean logit of an answer over some tokens.
   *
   * @param answer its place among the task's answers
   * @param from first token
   * @param to behind the last token
   */
  public double stretch(ReaderTask task, int answer, int from, int to) {
    double sum = 0;
    for (int token = from; token < to; token++) {
      sum += logits[token][task.column() + answer];
    }
    return to > from ? sum / (to - from) : 0;
  }

  /** The mean logits of all of a task's answers over some tokens. */
  public double[] stretch(ReaderTask task, int from, int to) {
    double[] means = new double[task.size()];
    for (int answer = 0; answer < means.length; answer++) {
      means[answer] = stretch(task, answer, from, to);
    }
    return means;
  }
}
