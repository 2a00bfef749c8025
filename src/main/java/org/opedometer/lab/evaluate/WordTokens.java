package org.opedometer.lab.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.model.Span;
import org.opedometer.text.WordSet;

/**
 * The tokens of a text by which attributions are compared: runs of letters and digits, apostrophes
 * within them included, and single other characters that are not blank.
 */
final class WordTokens {
  private static final Pattern TOKEN =
      Pattern.compile("(?U)[\\p{L}\\p{N}_]+(?:['’][\\p{L}\\p{N}_]+)*|[^\\p{L}\\p{N}_\\s]");
  private static final Set<String> FUNCTION =
      WordSet.of(
          "a an the of in on at for to by with from and or as 's his her their its our my your this"
              + " that these those who which some many other one");

  private final String text;
  private final List<Span> tokens = new ArrayList<>();
  private final BitSet words = new BitSet();
  private final int[] at;

  WordTokens(String text) {
    this.text = text;
    this.at = new int[text.length()];
    java.util.Arrays.fill(at, -1);
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      int first = text.codePointAt(matcher.start());
      words.set(tokens.size(), Character.isLetterOrDigit(first) || isNumber(first));
      java.util.Arrays.fill(at, matcher.start(), matcher.end(), tokens.size());
      tokens.add(new Span(matcher.start(), matcher.end()));
    }
  }

  private static boolean isNumber(int character) {
    int type = Character.getType(character);
    return character == '_' || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  /** All tokens that {@code spans} touch. */
  BitSet touched(List<Span> spans) {
    BitSet touched = new BitSet();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        if (at[i] >= 0) {
          touched.set(at[i]);
        }
      }
    }
    return touched;
  }

  /** The words that {@code spans} touch; where they touch none, their other tokens. */
  BitSet words(List<Span> spans) {
    BitSet touched = touched(spans);
    BitSet found = words(touched);
    return found.isEmpty() ? touched : found;
  }

  /** The words among {@code touched}. */
  BitSet words(BitSet touched) {
    BitSet found = (BitSet) touched.clone();
    found.and(words);
    return found;
  }

  /** Without function words. */
  BitSet heads(BitSet touched) {
    BitSet heads = (BitSet) touched.clone();
    touched.stream()
        .filter(i -> FUNCTION.contains(tokens.get(i).in(text).toLowerCase(Locale.ROOT)))
        .forEach(heads::clear);
    return heads;
  }

  /** Which tokens stand within double quotation marks, which end with their line at the latest. */
  BitSet quoted() {
    BitSet quoted = new BitSet();
    boolean inside = false;
    for (int i = 0; i < tokens.size(); i++) {
      int before = i == 0 ? 0 : tokens.get(i - 1).end();
      String gap = text.substring(before, tokens.get(i).start());
      String token = tokens.get(i).in(text);
      inside = inside && (i == 0 || !gap.contains("\n"));
      inside = token.equals("“") || !token.equals("”") && token.equals("\"") != inside;
      quoted.set(i, inside);
    }
    return quoted;
  }
}
