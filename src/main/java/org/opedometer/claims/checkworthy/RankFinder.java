package org.opedometer.claims.checkworthy;

import java.util.List;
import java.util.regex.Pattern;
import org.opedometer.model.ClaimKind;
import org.opedometer.model.Sentence;

/** Finds ranks: superlatives and ordinals that place a thing among others. */
final class RankFinder {
  private static final Pattern SCOPE =
      Pattern.compile("in|of|on|north|south|east|west|since|ever|among|outside|within|for|to|at");

  private RankFinder() {}

  static void superlative(Sentence sentence, int i, List<Fact> facts) {
    boolean scoped = false;
    for (int j = i + 1; j < Math.min(sentence.tokens().size(), i + 8); j++) {
      scoped |=
          SCOPE.matcher(ComparisonFinder.word(sentence, j)).matches()
              && !ComparisonFinder.word(sentence, j).equals("to");
    }
    String word = ComparisonFinder.word(sentence, i);
    boolean most = word.matches("most|least");
    boolean determined =
        ComparisonFinder.before(
            sentence, i, "the|its|their|our|'s|second|third|fourth|fifth|is|are|was|were");
    if (ComparisonFinder.word(sentence, i - 1).equals("at")
        || (most && !determined)
        || (most && ComparisonFinder.word(sentence, i + 1).equals("of"))) {
      return;
    }
    String attribute =
        most ? ComparisonFinder.lemma(sentence, i + 1) : ComparisonFinder.lemma(sentence, i);
    boolean measured =
        ComparisonFinder.MEASURED.contains(attribute)
            || ComparisonFinder.MEASURED.contains(ComparisonFinder.base(attribute));
    boolean paid =
        word.equals("best")
            && ComparisonFinder.word(sentence, i + 1).matches("paid|selling|funded|known");
    boolean record =
        ComparisonFinder.word(sentence, i + 1).equals("on")
            && ComparisonFinder.word(sentence, i + 2).equals("record");
    double weight =
        (determined ? 1 : 0) + (scoped ? 1.2 : -.6) + (measured || paid ? 1.3 : record ? 1.3 : -1);
    facts.add(new Fact(ClaimKind.RANK, i, weight));
  }

  static void ordinal(Sentence sentence, int i, List<Fact> facts) {
    boolean to = false;
    boolean scope = false;
    for (int j = i + 1; j < Math.min(sentence.tokens().size(), i + 9); j++) {
      if (sentence.token(j).is("V") && !sentence.token(j).tag().equals("VB")) {
        break;
      }
      to |=
          ComparisonFinder.word(sentence, j).equals("to")
              && sentence.token(j).tag().equals("TO")
              && j + 1 < sentence.tokens().size()
              && sentence.token(j + 1).is("VB");
      scope |= ComparisonFinder.word(sentence, j).matches("in|of|since|among");
    }
    boolean placed = ComparisonFinder.lemma(sentence, i - 1).matches("come|rank|finish|place");
    boolean first =
        ComparisonFinder.word(sentence, i - 1).matches("the|'s")
            && (to
                || (scope
                    && ComparisonFinder.word(sentence, i).matches("second|third|fourth|fifth")
                    && sentence
                        .token(Math.min(i + 1, sentence.tokens().size() - 1))
                        .tag()
                        .matches("JJS|RBS")));
    if (placed && scope || first) {
      facts.add(new Fact(ClaimKind.RANK, i, placed || scope ? 3.2 : 2.2));
    }
  }
}
