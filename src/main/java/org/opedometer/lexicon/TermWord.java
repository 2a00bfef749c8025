package org.opedometer.lexicon;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.opedometer.model.Token;

/**
 * One word of a term: its alternatives, or a gap of 0 to 3 tokens where there are none.
 *
 * @param alternatives at least one, but for a gap
 */
public record TermWord(List<Alternative> alternatives) {
  static final TermWord GAP = new TermWord(List.of());

  public TermWord {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * One form of a word.
   *
   * @param form lower case
   * @param surface whether only the written form counts, not the lemma
   * @param tag prefix the tag must have, empty for any
   * @param isHyphenated whether there is a hyphen within
   */
  record Alternative(String form, boolean surface, String tag, boolean isHyphenated) {
    Alternative(String form, boolean surface, String tag) {
      this(form, surface, tag, isHyphenated(form));
    }

    private static boolean isHyphenated(String form) {
      return form.length() > 2 && form.indexOf('-') > 0 && form.indexOf('-') < form.length() - 1;
    }

    static Alternative parse(String text) {
      boolean surface = text.startsWith("=") && text.length() > 1;
      String body = surface ? text.substring(1) : text;
      int slash = body.lastIndexOf('/');
      boolean tagged = slash > 0 && slash < body.length() - 1;
      return new Alternative(
          (tagged ? body.substring(0, slash) : body).toLowerCase(Locale.ROOT),
          surface,
          tagged ? body.substring(slash + 1) : "");
    }

    boolean matches(Token token) {
      return token.tag().startsWith(tag)
          && (form.equalsIgnoreCase(token.word())
              || (!surface && form.equalsIgnoreCase(token.lemma())));
    }
  }

  static TermWord parse(String part) {
    return part.equals("*")
        ? GAP
        : new TermWord(Arrays.stream(part.split("\\|")).map(Alternative::parse).toList());
  }

  TermWord or(UnaryOperator<String> other) {
    Set<Alternative> all = new LinkedHashSet<>(alternatives);
    alternatives.stream()
        .filter(a -> !a.isHyphenated())
        .forEach(a -> all.add(new Alternative(other.apply(a.form()), a.surface(), a.tag())));
    return new TermWord(List.copyOf(all));
  }

  /** Whether the word may stand for more than one token, as one with a hyphen may. */
  boolean mayBeSeveral() {
    return isGap() || alternatives.stream().anyMatch(Alternative::isHyphenated);
  }

  boolean isGap() {
    return alternatives.isEmpty();
  }

  /** Where this word, beginning at token {@code at}, ends (exclusive), or -1. */
  int end(List<Token> tokens, int at) {
    for (Alternative alternative : alternatives) {
      int end =
          alternative.isHyphenated()
              ? Hyphenated.end(tokens, at, alternative.form())
              : alternative.matches(tokens.get(at)) ? at + 1 : -1;
      if (end > 0) {
        return end;
      }
    }
    return -1;
  }
}
