package org.opedometer.names;

import java.util.Set;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;

/** Tells words from the same words in a title or name: {@code The song Everybody Knows}. */
public final class Names {
  private static final Set<String> STARTERS =
      Set.of(":", "``", "''", "(", "\"", "“", "—", "--", "–", "...", "…", ".", "?", "!", "-");

  private Names() {}

  /** Whether the tokens are capitalised as a name is, beyond what the sentence's start explains. */
  public static boolean isNamed(Sentence sentence, int from, int to) {
    if (!isCapital(sentence.token(from))
        || isShouted(sentence)
        || sentence.token(from).word().equals("I")) {
      return false;
    }
    if (!startsClause(sentence, from)) {
      return true;
    }
    for (int i = from + 1; i < to; i++) {
      Token token = sentence.token(i);
      if (isCapital(token)
          && !token.is("NNPS")
          && !token.is("JJ")
          && !token.word().equals("I")
          && token.entity() == EntityKind.NONE) {
        return true;
      }
    }
    return isFollowedByName(sentence, to);
  }

  private static boolean isFollowedByName(Sentence sentence, int to) {
    int next = to;
    int size = sentence.tokens().size();
    if (next < size && sentence.token(next).is("POS")) {
      next++;
    }
    if (next >= size) {
      return false;
    }
    Token token = sentence.token(next);
    return isCapital(token)
        && !token.is("NNPS")
        && !token.is("JJ")
        && !token.word().equals("I")
        && (token.entity() == EntityKind.NONE || next > to);
  }

  /**
   * Whether a capital at token {@code i} says nothing: it begins the sentence or what follows a
   * colon or mark.
   */
  public static boolean startsClause(Sentence sentence, int i) {
    for (int j = i - 1; j >= 0; j--) {
      Token before = sentence.token(j);
      if (STARTERS.contains(before.word())) {
        return true;
      }
      if (before.isWord()) {
        return false;
      }
    }
    return true;
  }

  public static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }

  /** Whether most words of the sentence begin with capitals, as in a headline or a cry. */
  static boolean isShouted(Sentence sentence) {
    long words = sentence.tokens().stream().filter(Token::isWord).count();
    long capital =
        sentence.tokens().stream()
            .filter(t -> t.isWord() && t.word().equals(t.word().toUpperCase(java.util.Locale.ROOT)))
            .count();
    return words > 2 && capital * 10 > words * 7;
  }
}
