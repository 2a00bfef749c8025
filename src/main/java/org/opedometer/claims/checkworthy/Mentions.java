package org.opedometer.claims.checkworthy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.opedometer.claims.support.Clause;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.text.WordSet;

/** Tells whether a clause's subject is somebody or something in particular. */
final class Mentions {
  private static final Set<String> NOBODY =
      WordSet.of(
          "nobody no everybody everyone somebody someone anyone anybody nothing everything "
              + "something none there");
  private static final Set<String> AUTHOR = Set.of("i", "we", "you");

  private Mentions() {}

  /**
   * How particular the subject is: 2 a name, 1 a definite noun or third-person pronoun, 0 anything
   * else.
   */
  static int particular(Sentence sentence, Clause clause) {
    if (clause.subject() < 0) {
      return 0;
    }
    Token head = sentence.token(clause.subject());
    String word = head.word().toLowerCase(Locale.ROOT);
    String first = sentence.token(clause.subjectStart()).word().toLowerCase(Locale.ROOT);
    if (NOBODY.contains(word) || NOBODY.contains(first) || AUTHOR.contains(word)) {
      return 0;
    }
    List<Token> subject =
        sentence
            .tokens()
            .subList(
                clause.subjectStart(), Math.max(clause.subject() + 1, clause.subjectStart() + 1));
    if (head.is("NNP")
        || subject.stream().anyMatch(t -> t.is("NNP") || t.entity() != EntityKind.NONE)) {
      return 2;
    }
    boolean definite = first.matches("the|this|that|these|those|its|their|his|her|my|our");
    return definite || word.matches("he|she|it|they|who|which|that") ? 1 : 0;
  }

  static boolean isAuthor(Sentence sentence, Clause clause) {
    return clause.subject() >= 0
        && AUTHOR.contains(sentence.token(clause.subject()).word().toLowerCase(Locale.ROOT));
  }
}
