package org.opedometer.attribution.model;

/**
 * What each token of a sentence is to one cue head, as probabilities by token.
 *
 * @param cue the cue's head token
 */
public record Roles(int cue, double[] content, double[] source, double[] cueWord) {
  static final int NONE = 0;
  public static final int CONTENT = 1;
  public static final int SOURCE = 2;
  public static final int CUE = 3;
  public static final int COUNT = 4;
  private static final double FLOOR = .01;

  /**
   * First and behind-last token of the cue: the run around its head that more likely is cue than
   * not.
   */
  int[] extent() {
    int from = cue;
    int to = cue + 1;
    while (from > 0 && cueWord[from - 1] > .5) {
      from--;
    }
    while (to < cueWord.length && cueWord[to] > .5) {
      to++;
    }
    return new int[] {from, to};
  }

  static double in(double[] probabilities, int token) {
    return token < 0 || token >= probabilities.length ? 0 : probabilities[token];
  }

  /** What taking a token in brings to the log likelihood of a set of tokens. */
  static double gain(double probability) {
    double p = Math.min(1 - FLOOR, Math.max(FLOOR, probability));
    return Math.log(p / (1 - p));
  }
}
