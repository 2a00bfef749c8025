package org.opedometer.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cleans a text and parts it into words as BERT's uncased models were trained: no control
 * characters, no accents, lower case, punctuation marks and Chinese characters each by itself
 * (Devlin et al. 2019; the rules are those of its reference tokenizer).
 */
final class BertNormalizer {
  private BertNormalizer() {}

  /** The words of {@code text}; none for a text of white space and control characters. */
  static List<String> words(String text) {
    String plain = lowerCase(clean(text));
    List<String> words = new ArrayList<>(2);
    int start = 0;
    for (int at = 0; at < plain.length(); ) {
      int c = plain.codePointAt(at);
      int next = at + Character.charCount(c);
      if (c == ' ' || isPunctuation(c) || isChinese(c)) {
        add(words, plain, start, at);
        if (c != ' ') {
          words.add(plain.substring(at, next));
        }
        start = next;
      }
      at = next;
    }
    add(words, plain, start, plain.length());
    return words;
  }

  private static void add(List<String> words, String text, int start, int end) {
    if (end > start) {
      words.add(text.substring(start, end));
    }
  }

  private static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isSpace(c)) {
                kept.append(' ');
              } else if (!isControl(c)) {
                kept.appendCodePoint(c);
              }
            });
    return kept.toString();
  }

  private static String lowerCase(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder bare = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isControl(int c) {
    if (c == 0xFFFD) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** The CJK ideograph blocks, without kana and hangul. */
  private static boolean isChinese(int c) {
    return within(c, 0x4E00, 0x9FFF)
        || within(c, 0x3400, 0x4DBF)
        || within(c, 0x20000, 0x2A6DF)
        || within(c, 0x2A700, 0x2B81F)
        || within(c, 0x2B820, 0x2CEAF)
        || within(c, 0xF900, 0xFAFF)
        || within(c, 0x2F800, 0x2FA1F);
  }

  private static boolean within(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
