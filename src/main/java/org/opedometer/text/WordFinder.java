package org.opedometer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.model.Span;

/**
 * Finds the words that rates are counted per: {@code
 * [$€£]?[\p{L}\p{N}]+(?:[.,'’\-][\p{L}\p{N}]+)*%?}.
 */
public final class WordFinder {
  private static final Pattern WORD =
      Pattern.compile("[$€£]?[\\p{L}\\p{N}]++(?:[.,'’\\-][\\p{L}\\p{N}]++)*+%?");

  private WordFinder() {}

  /** The words within {@code span}, in order. */
  public static List<Span> find(String text, Span span) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    return words;
  }
}
