package org.opedometer.claims.checkworthy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opedometer.claims.quantity.Quantity;
import org.opedometer.claims.quantity.QuantityFinder;
import org.opedometer.claims.support.Clause;
import org.opedometer.claims.support.ClauseReader;
import org.opedometer.heads.FeatureVector;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.ClaimKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Judges which sentences assert a fact that could be checked (Hassan et al. 2017; the types follow
 * Full Fact's). Opinion, prediction, supposition, question, order and general practice are none.
 *
 * @see <a href="https://doi.org/10.1145/3097983.3098131">Hassan et al. 2017, ClaimBuster</a>
 */
public final class CheckWorthyFinder {
  /** Least probability of a claim of which no rule tells the kind. */
  private static final double OTHER = .7;

  private final FactFinder facts;
  private final LexiconMatcher opinions;
  private final CheckWorthyHead head;
  private final @Nullable CheckWorthyWeights weights;

  /**
   * @param lexicons all word lists by name
   * @param weights what head and rules count for; null where only {@link #features} is asked for
   */
  public CheckWorthyFinder(
      Map<String, Lexicon> lexicons, CheckWorthyHead head, @Nullable CheckWorthyWeights weights) {
    this.facts = new FactFinder(lexicons);
    this.opinions = new LexiconMatcher(List.of(lexicons.get("opinion-markers")));
    this.head = head;
    this.weights = weights;
  }

  /**
   * Judges one sentence.
   *
   * @param reporting tokens of cues that report what someone said: saying is no act
   */
  public CheckWorthiness judge(AnnotatedEssay essay, Sentence sentence, Set<Integer> reporting) {
    Reading reading = read(sentence, reporting);
    OptionalDouble said = head.probability(essay, sentence);
    FeatureVector features = features(sentence, said, reading);
    List<Fact> real = reading.facts().stream().filter(f -> f.weight() >= 1).toList();
    Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
    real.forEach(f -> kinds.add(f.kind()));
    double probability = Objects.requireNonNull(weights).probability(features, said.isPresent());
    List<Integer> tokens = real.stream().map(Fact::token).toList();
    if (CheckWorthyFeatures.isQuestion(sentence)) {
      return new CheckWorthiness(Set.of(), reading.quantities(), List.of(), probability);
    }
    boolean other = kinds.isEmpty() && probability >= OTHER && !isTalk(sentence, reading.clauses());
    return other
        ? new CheckWorthiness(
            EnumSet.of(ClaimKind.OTHER),
            reading.quantities(),
            verbs(reading.clauses(), reporting),
            probability)
        : new CheckWorthiness(kinds, reading.quantities(), tokens, probability);
  }

  /**
   * What a regression over head and rules reads of a sentence.
   *
   * @param reporting tokens of cues that report what someone said
   */
  public FeatureVector features(AnnotatedEssay essay, Sentence sentence, Set<Integer> reporting) {
    return features(sentence, head.probability(essay, sentence), read(sentence, reporting));
  }

  private static FeatureVector features(Sentence sentence, OptionalDouble head, Reading reading) {
    return CheckWorthyFeatures.of(
        sentence,
        head.orElse(.5),
        reading.clauses(),
        reading.facts(),
        reading.quantities(),
        reading.markers());
  }

  /**
   * A sentence as the rules read it.
   *
   * @param facts less what speaks against each, the weightiest first
   */
  private record Reading(
      List<Clause> clauses,
      List<Quantity> quantities,
      List<LexiconHit> markers,
      List<Fact> facts) {}

  private Reading read(Sentence sentence, Set<Integer> reporting) {
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
    return new Reading(clauses, quantities, markers, weighed);
  }

  /** An order, what is only supposed, or the author's own life. */
  private static boolean isTalk(Sentence sentence, List<Clause> clauses) {
    boolean own =
        !clauses.isEmpty()
            && (Mentions.isAuthor(sentence, clauses.get(0))
                || clauses.get(0).mood() == Clause.Mood.IMPERATIVE);
    return clauses.isEmpty() || own || CheckWorthyFeatures.isHypothetical(sentence);
  }

  /** What a sentence tells where no rule says what: its verbs, but for those of saying. */
  private static List<Integer> verbs(List<Clause> clauses, Set<Integer> reporting) {
    List<Integer> verbs =
        clauses.stream().map(Clause::verb).filter(v -> !reporting.contains(v)).distinct().toList();
    return verbs.isEmpty() ? List.of(clauses.get(0).verb()) : verbs;
  }

  /** What speaks against taking a fact as asserted, in logits. */
  private static double doubt(
      Sentence sentence, List<Clause> clauses, List<LexiconHit> markers, Fact fact) {
    double doubt = CheckWorthyFeatures.isQuestion(sentence) ? 3 : 0;
    Clause inner = null;
    for (Clause clause : clauses) {
      if (clause.holds(fact.token())) {
        doubt += clauseDoubt(sentence, clause, fact);
        inner = clause;
      }
    }
    doubt += CheckWorthyFeatures.isHypothetical(sentence) ? 3.5 : 0;
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
      case PRESENT, PAST ->
          CheckWorthyFeatures.INTENTIONS.contains(verb) && fact.token() > clause.verb() ? 2.5 : 0;
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
}
