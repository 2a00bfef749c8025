package org.opedometer.claims.checkworthy;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opedometer.claims.quantity.Quantity;
import org.opedometer.claims.support.Clause;
import org.opedometer.heads.FeatureVector;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.model.ClaimKind;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.text.WordSet;

/**
 * What tells of a sentence by its grammar and lists whether it asks for a source, as numbers for a
 * logistic regression. The first is the logit of the trained head, 0 where there is none.
 */
final class CheckWorthyFeatures {
  /** Raised whenever the features change, so that old model files are refused. */
  static final int VERSION = 1;

  private static final double CERTAIN = .001; // nothing is surer than this, or than 1 less this
  private static final double LARGEST = 5; // of a fact's weight
  private static final double MOST = 3; // of what is counted
  private static final List<ClaimKind> KINDS =
      List.of(
          ClaimKind.QUANTITY,
          ClaimKind.RANK,
          ClaimKind.COMPARISON,
          ClaimKind.ACT,
          ClaimKind.HISTORY);
  private static final List<String> MARKERS =
      List.of("belief", "evaluation", "generic", "call", "hypothetical", "prediction");
  static final Set<String> INTENTIONS =
      WordSet.of(
          "promise plan hope want intend pledge vow need aim propose expect threaten wish "
              + "suppose imagine suggest demand urge");

  private final Sentence sentence;
  private final float[] numbers = new float[9 + 2 * KINDS.size() + MARKERS.size() + 10];
  private int size;

  private CheckWorthyFeatures(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * @param head of the trained head that the sentence is check-worthy, .5 where there is none
   * @param facts those whose clause asserts them
   * @param markers hits of the list of opinion markers
   */
  static FeatureVector of(
      Sentence sentence,
      double head,
      List<Clause> clauses,
      List<Fact> facts,
      List<Quantity> quantities,
      List<LexiconHit> markers) {
    CheckWorthyFeatures made = new CheckWorthyFeatures(sentence);
    made.add(logit(head));
    made.facts(facts);
    made.form();
    made.main(clauses);
    made.markers(markers);
    made.add(Math.min(MOST, quantities.size()));
    made.words();
    return FeatureVector.of(java.util.Arrays.copyOf(made.numbers, made.size));
  }

  private static double logit(double probability) {
    double p = Math.min(1 - CERTAIN, Math.max(CERTAIN, probability));
    return Math.log(p / (1 - p));
  }

  private void add(double number) {
    numbers[size++] = (float) number;
  }

  private void flag(boolean flag) {
    add(flag ? 1 : 0);
  }

  private void facts(List<Fact> facts) {
    Map<ClaimKind, Double> best = new EnumMap<>(ClaimKind.class);
    facts.forEach(f -> best.merge(f.kind(), f.weight(), Math::max));
    for (ClaimKind kind : KINDS) {
      double weight = best.getOrDefault(kind, 0.0);
      add(Math.min(LARGEST, Math.max(0, weight)));
      flag(weight >= 1);
    }
  }

  private void form() {
    flag(isQuestion(sentence));
    flag(isHypothetical(sentence));
    String end = sentence.token(sentence.tokens().size() - 1).word();
    flag(end.equals("!"));
  }

  /** Mood and subject of the outermost clause. */
  private void main(List<Clause> clauses) {
    Clause main = clauses.isEmpty() ? null : clauses.get(0);
    flag(main == null);
    flag(main != null && main.mood() == Clause.Mood.MODAL);
    flag(main != null && main.mood() == Clause.Mood.IMPERATIVE);
    flag(main != null && main.mood() == Clause.Mood.PAST);
    String subject =
        main == null || main.subject() < 0
            ? ""
            : sentence.token(main.subject()).word().toLowerCase(Locale.ROOT);
    flag(subject.matches("i|we"));
    add(main == null ? 0 : Mentions.particular(sentence, main));
    flag(main != null && INTENTIONS.contains(FactFinder.lemma(sentence, main.verb())));
  }

  private void markers(List<LexiconHit> hits) {
    for (String kind : MARKERS) {
      double sum = 0;
      for (LexiconHit hit : hits) {
        boolean of = hit.entry().attribute("kind").equals(kind);
        sum += of ? hit.entry().strength() == Strength.STRONG ? 1 : .5 : 0;
      }
      add(Math.min(MOST, sum));
    }
  }

  private void words() {
    int names = 0;
    int numerals = 0;
    int you = 0;
    int mine = 0;
    for (Token token : sentence.tokens()) {
      String word = token.word().toLowerCase(Locale.ROOT);
      names += token.is("NNP") || token.entity() != EntityKind.NONE ? 1 : 0;
      numerals += token.is("CD") ? 1 : 0;
      you += word.matches("you|your|yours") ? 1 : 0;
      mine += word.matches("i|me|my|mine") ? 1 : 0;
    }
    add(Math.log1p(names));
    add(Math.log1p(numerals));
    add(Math.min(MOST, you));
    add(Math.min(MOST, mine));
    add(Math.log1p(sentence.tokens().size()));
  }

  static boolean isQuestion(Sentence sentence) {
    int last = sentence.tokens().size() - 1;
    while (last > 0 && sentence.token(last).word().matches("''|”|\"|’|'|\\)|-RRB-|!")) {
      last--;
    }
    return sentence.token(last).word().matches("\\?+!?");
  }

  static boolean isHypothetical(Sentence sentence) {
    String first = sentence.token(0).word().toLowerCase(Locale.ROOT);
    return first.matches("suppose|imagine|if|were|what")
            && (!first.equals("what")
                || sentence.tokens().size() < 2
                || sentence.token(1).word().equalsIgnoreCase("if"))
        || (first.equals("let") && sentence.tokens().size() > 2);
  }
}
