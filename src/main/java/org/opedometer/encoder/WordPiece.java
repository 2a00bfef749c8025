package org.opedometer.encoder;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts words into subwords: the longest one that the vocabulary knows, then the longest that
 * continues it, and so on (Wu et al. 2016).
 */
final class WordPiece {
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;
  private final Spelling spelling;

  WordPiece(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.spelling = new Spelling(vocabulary);
  }

  Subwords split(List<String> tokens) {
    IntStream.Builder numbers = IntStream.builder();
    int[] starts = new int[tokens.size() + 1];
    boolean[] spelt = new boolean[tokens.size()];
    int count = 0;
    for (int token = 0; token < tokens.size(); token++) {
      starts[token] = count;
      spelt[token] = true;
      for (String word : BertNormalizer.words(tokens.get(token))) {
        int[] pieces = pieces(word);
        for (int piece : pieces) {
          numbers.add(piece);
        }
        count += pieces.length;
        spelt[token] &= pieces.length == 1 || !spelling.isSlip(word);
      }
    }
    starts[tokens.size()] = count;
    return new Subwords(numbers.build().toArray(), starts, spelt);
  }

  private int[] pieces(String word) {
    int whole = vocabulary.number(word);
    if (whole >= 0) {
      return new int[] {whole};
    }
    int[] unknown = {vocabulary.unknown()};
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return unknown;
    }
    IntStream.Builder pieces = IntStream.builder();
    for (int start = 0; start < word.length(); ) {
      int end = word.length();
      int number = piece(word, start, end);
      while (number < 0 && --end > start) {
        number = piece(word, start, end);
      }
      if (number < 0) {
        return unknown;
      }
      pieces.add(number);
      start = end;
    }
    return pieces.build().toArray();
  }

  private int piece(String word, int start, int end) {
    String text = word.substring(start, end);
    return vocabulary.number(start == 0 ? text : "##" + text);
  }
}
