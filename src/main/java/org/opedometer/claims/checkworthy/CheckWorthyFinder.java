package org.opedometer.claims.checkworthy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.opedometer.claims.quantity.Quantity;
import org.opedometer.claims.quantity.QuantityFinder;
import org.opedometer.claims.support.Clause;
import org.opedometer.claims.support.ClauseReader;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.ClaimKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.text.WordSet;

/**
 * Judges which sentences assert a fact that could be checked (Hassan et al. 2017; the types follow
 * Full Fact's). Opinion, prediction, supposition, question, order and general practice are none.
 *
 * @see <a href="https://doi.org/10.1145/3097983.3098131">Hassan et al. 2017, ClaimBuster</a>
 */
public final class CheckWorthyFinder {
  private static final double BIAS = -2.6;

  /** Of the rules' logit where there is a head; chosen so that essays do not lose by the head. */
  private static final double RULE_SHARE = .5;

  /** Fitted to ClaimBuster's train sentences by cross-validation. */
  private static final double SCALE = .765;

  private static final double SHIFT = .663;
  private static final double CERTAIN = .001; // nothing is surer than this, or than 1 less this
  private static final Set<String> INTENTIONS =
      WordSet.of(
          "promise plan hope want intend pledge vow need aim propose expect threaten wish "
              + "suppose imagine suggest demand urge");
  private final FactFinder facts;
  private final LexiconMatcher opinions;
  private final CheckWorthyHead head;

  public CheckWorthyFinder(Map<String, Lexicon> lexicons, CheckWorthyHead head) {
    this.facts = new FactFinder(lexicons);
    this.opinions = new LexiconMatcher(List.of(lexicons.get("opinion-markers")));
    this.head = head;
  }

  /**
   * Judges one sentence.
   *
   * @param reporting tokens of cues that report what someone said: saying is no act
   */
  public CheckWorthiness judge(AnnotatedEssay essay, Sentence sentence, Set<Integer> reporting) {
    List<Clause> clauses = ClauseReader.read(sentence);
    List<Quantity> quantities = QuantityFinder.find(sentence);
    List<LexiconHit> markers = opinions.match(sentence.tokens());
    List<Fact> weighed = new ArrayList<>();
    for (Fact fact : facts.find(sentence, clauses, quantities)) {
      if (!(fact.kind() == ClaimKind.ACT && reporting.contains(fact.token()))) {
        double doubt = doubt(sentence, clauses, markers, fact);
        weighed.add(new Fact(fact.kind(), fact.token(), fact.weight() - doubt));
      }
    }
    weighed.sort(Comparator.comparingDouble(Fact::weight).reversed());
    double evidence = BIAS;
    double share = 1;
    for (Fact fact : weighed) {
      evidence += share * Math.max(0, fact.weight());
      share *= .4; // further facts add less
    }
    double probability = blend(sigmoid(evidence), head.probability(essay, sentence));
    List<Fact> real = weighed.stream().filter(f -> f.weight() >= 1).toList();
    Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
    real.forEach(f -> kinds.add(f.kind()));
    return new CheckWorthiness(
        kinds, quantities, real.stream().map(Fact::token).toList(), probability);
  }

  /** Logits of head and rules added up, calibrated for texts of which half is check-worthy. */
  private static double blend(double rules, OptionalDouble head) {
    if (head.isEmpty()) {
      return rules;
    }
    double sum = logit(head.getAsDouble()) + RULE_SHARE * logit(rules);
    return sigmoid(SCALE * sum + SHIFT);
  }

  private static double logit(double probability) {
    double p = Math.min(1 - CERTAIN, Math.max(CERTAIN, probability));
    return Math.log(p / (1 - p));
  }

  private static double sigmoid(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  /** What speaks against taking a fact as asserted, in logits. */
  private static double doubt(
      Sentence sentence, List<Clause> clauses, List<LexiconHit> markers, Fact fact) {
    double doubt = isQuestion(sentence) ? 3 : 0;
    Clause inner = null;
    for (Clause clause : clauses) {
      if (clause.holds(fact.token())) {
        doubt += clauseDoubt(sentence, clause, fact);
        inner = clause;
      }
    }
    doubt += isHypothetical(sentence) ? 3.5 : 0;
    for (LexiconHit hit : markers) {
      boolean near = inner == null || inner.holds(hit.from()) || hit.from() < 3;
      doubt += near ? markerDoubt(sentence, hit) : 0;
    }
    return doubt;
  }

  private static double clauseDoubt(Sentence sentence, Clause clause, Fact fact) {
    String verb = FactFinder.lemma(sentence, clause.verb());
    return switch (clause.mood()) {
      case MODAL -> isPast(sentence, clause) ? 0 : 3.5;
      case IMPERATIVE -> 4;
      case PRESENT, PAST -> INTENTIONS.contains(verb) && fact.token() > clause.verb() ? 2.5 : 0;
      default -> 0;
    };
  }

  /** {@code could not ... until 1987}. */
  private static boolean isPast(Sentence sentence, Clause clause) {
    return clause.negated()
        && sentence.tokens().stream().anyMatch(t -> t.word().equalsIgnoreCase("could"))
        && sentence.tokens().stream().anyMatch(t -> t.lemma().equals("until"));
  }

  private static double markerDoubt(Sentence sentence, LexiconHit hit) {
    boolean strong = hit.entry().strength() == Strength.STRONG;
    return switch (hit.entry().attribute("kind")) {
      case "belief" -> strong ? 1.2 : .3;
      case "evaluation" -> strong ? .8 : .2;
      case "generic" -> strong ? .8 : .3;
      case "call" -> strong ? 1 : hit.from() == 0 ? .8 : 0;
      case "hypothetical" -> strong ? 1.2 : hit.from() == 0 ? 2.5 : 0;
      case "prediction" -> strong ? .8 : .2;
      default -> 0; // modal verbs are read off the clause
    };
  }

  private static boolean isQuestion(Sentence sentence) {
    String end = sentence.token(sentence.tokens().size() - 1).word();
    boolean asked =
        end.equals("?")
            || (sentence.tokens().size() > 1
                && end.matches("''|”|\"|\\)")
                && sentence.token(sentence.tokens().size() - 2).word().equals("?"));
    return asked && sentence.tokens().stream().noneMatch(t -> t.lemma().equals("but"));
  }

  private static boolean isHypothetical(Sentence sentence) {
    String first = sentence.token(0).word().toLowerCase(Locale.ROOT);
    return first.matches("suppose|imagine|if|were|what")
            && (!first.equals("what")
                || sentence.tokens().size() < 2
                || sentence.token(1).word().equalsIgnoreCase("if"))
        || (first.equals("let") && sentence.tokens().size() > 2);
  }
}
