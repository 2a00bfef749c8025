package org.opedometer.text;

import java.util.Set;

/** A set of words written in one line. */
public final class WordSet {
  private WordSet() {}

  /** The words of {@code words}, parted by single spaces; none may stand twice. */
  public static Set<String> of(String words) {
    return Set.of(words.split(" "));
  }
}
