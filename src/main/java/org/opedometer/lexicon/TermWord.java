package org.opedometer.lexicon;

import java.util.Locale;
import java.util.Set;
import org.opedometer.model.Token;

/**
 * One word of a term.
 *
 * @param forms its alternatives, lower case
 * @param surface whether only the written form counts, not the lemma
 * @param tag prefix the tag must have, empty for any
 * @param gap whether it stands for 0 to 3 tokens of any kind
 */
public record TermWord(Set<String> forms, boolean surface, String tag, boolean gap) {
  static final TermWord GAP = new TermWord(Set.of(), false, "", true);

  boolean matches(Token token) {
    if (!tag.isEmpty() && !token.tag().startsWith(tag)) {
      return false;
    }
    return forms.contains(token.word().toLowerCase(Locale.ROOT))
        || (!surface && forms.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }
}
