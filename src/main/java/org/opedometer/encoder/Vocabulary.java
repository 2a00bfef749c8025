package org.opedometer.encoder;

import java.util.Map;

/** The encoder's subwords and their numbers. */
final class Vocabulary {
  private final Map<String, Integer> numbers;
  private final int unknown;
  private final int start;
  private final int end;

  Vocabulary(Map<String, Integer> numbers) {
    this.numbers = numbers;
    this.unknown = required("[UNK]");
    this.start = required("[CLS]");
    this.end = required("[SEP]");
  }

  private int required(String marker) {
    int number = number(marker);
    if (number < 0) {
      throw new EncoderException("The vocabulary lacks " + marker + ".");
    }
    return number;
  }

  /** The number of a subword, or -1. */
  int number(String subword) {
    return numbers.getOrDefault(subword, -1);
  }

  /** Number for a word that cannot be spelt with the vocabulary. */
  int unknown() {
    return unknown;
  }

  /** Number of the marker before a sentence. */
  int start() {
    return start;
  }

  /** Number of the marker behind a sentence. */
  int end() {
    return end;
  }
}
