package org.opedometer.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Finds the names that neither the tagger nor the entity model knows, such as a young company's: a
 * capitalised word that an essay uses again and again, never in lower case, and lets own something
 * or act.
 */
final class UnknownNames {
  private static final int FEWEST = 3;

  private UnknownNames() {}

  /** Such words, as written. */
  static Set<String> of(AnnotatedEssay essay) {
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Integer> acts = new HashMap<>();
    Set<String> common = new HashSet<>();
    for (Sentence sentence : essay.sentences()) {
      for (Token token : sentence.tokens()) {
        if (!isCapitalised(token)) {
          common.add(token.written());
        } else if (token.entity() != EntityKind.NONE) {
          common.add(token.written().toLowerCase(Locale.ROOT));
        } else if (token.is("NNP") || token.is("JJ")) {
          uses.merge(token.written(), 1, Integer::sum);
          acts.merge(token.written(), acts(sentence, token.index()) ? 1 : 0, Integer::sum);
        }
      }
    }
    uses.keySet()
        .removeIf(
            w ->
                uses.get(w) < FEWEST
                    || acts.get(w) == 0
                    || common.contains(w.toLowerCase(Locale.ROOT)));
    return Set.copyOf(uses.keySet());
  }

  private static boolean isCapitalised(Token token) {
    String word = token.written();
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).anyMatch(Character::isLowerCase)
        && word.chars().allMatch(Character::isLetter);
  }

  /** Whether the word owns what follows, or is a subject without article. */
  private static boolean acts(Sentence sentence, int i) {
    if (i == 0 || i + 1 >= sentence.tokens().size()) {
      return false;
    }
    boolean bare = !sentence.token(i - 1).is("DT") && !sentence.token(i - 1).is("J");
    return bare && sentence.token(i + 1).tag().equals("POS");
  }
}
