package org.opedometer.encoder;

/**
 * Tells slips of spelling from rare words: a slip is one letter away from a word that the
 * vocabulary knows (Damerau 1964). What only ends otherwise is another form of that word.
 */
final class Spelling {
  /** Shorter words have too many neighbours. */
  private static final int SHORTEST = 6;

  /** Letters of the ending, where a difference makes another form. */
  private static final int ENDING = 2;

  private final Vocabulary vocabulary;

  Spelling(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Whether a word that the vocabulary does not know seems misspelt.
   *
   * @param word in lower case
   */
  boolean isSlip(String word) {
    if (word.length() < SHORTEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return false;
    }
    for (int at = 1; at < word.length() - ENDING; at++) {
      if (isSlipAt(word, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSlipAt(String word, int at) {
    String before = word.substring(0, at);
    String from = word.substring(at);
    String behind = word.substring(at + 1);
    boolean swapped = knows(before + behind.charAt(0) + word.charAt(at) + behind.substring(1));
    if (knows(before + behind) || swapped) {
      return true;
    }
    for (char letter = 'a'; letter <= 'z'; letter++) {
      if (knows(before + letter + behind) || knows(before + letter + from)) {
        return true;
      }
    }
    return false;
  }

  private boolean knows(String word) {
    return vocabulary.number(word) >= 0;
  }
}
