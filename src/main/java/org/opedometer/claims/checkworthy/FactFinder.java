package org.opedometer.claims.checkworthy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opedometer.claims.quantity.Quantity;
import org.opedometer.claims.quantity.Years;
import org.opedometer.claims.support.Clause;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.ClaimKind;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.text.WordSet;

/** Finds what in a sentence could be checked: quantities, ranks, comparisons, acts, history. */
final class FactFinder {
  private static final Set<String> STATES =
      WordSet.of(
          "be have do seem look feel like love hate want need think believe know mean "
              + "deserve hope wish care understand remember forget become remain stay sound "
              + "appear matter fail try belong own prefer expect fear happen say tell ask suppose "
              + "imagine let doubt wonder mind depend exist come get go make keep see hear learn "
              + "find put stand shrug smile laugh sit talk speak begin start continue call seek "
              + "help prove show read live use");
  private final LexiconMatcher acts;
  private final LexiconMatcher history;
  private final ComparisonFinder comparisons;

  FactFinder(Map<String, Lexicon> lexicons) {
    acts = new LexiconMatcher(List.of(lexicons.get("acts")));
    history = new LexiconMatcher(List.of(lexicons.get("history")));
    comparisons = new ComparisonFinder(lexicons);
  }

  List<Fact> find(Sentence sentence, List<Clause> clauses, List<Quantity> quantities) {
    List<Fact> facts = new ArrayList<>();
    quantities.forEach(
        q -> facts.add(new Fact(ClaimKind.QUANTITY, q.from(), 1 + 3.4 * q.weight())));
    facts.addAll(comparisons.find(sentence, clauses, quantities));
    List<LexiconHit> actHits = acts.match(sentence.tokens());
    List<LexiconHit> historyHits = history.match(sentence.tokens());
    for (Clause clause : clauses) {
      if (clause.mood() == Clause.Mood.PAST || isPastCould(sentence, clause)) {
        act(sentence, clause, actHits, facts);
        history(sentence, clause, historyHits, facts);
      }
    }
    return facts;
  }

  private static boolean isPastCould(Sentence sentence, Clause clause) {
    return clause.mood() == Clause.Mood.MODAL
        && clause.negated()
        && sentence.tokens().stream().anyMatch(t -> t.lemma().equals("until"))
        && sentence.tokens().stream().anyMatch(t -> t.word().equalsIgnoreCase("could"));
  }

  private static void act(
      Sentence sentence, Clause clause, List<LexiconHit> hits, List<Fact> facts) {
    int particular = Mentions.particular(sentence, clause);
    if (particular == 0) {
      return;
    }
    String verb = lemma(sentence, clause.verb());
    boolean listed =
        hits.stream()
            .anyMatch(h -> h.from() == clause.verb() && h.entry().strength() == Strength.STRONG);
    boolean mild = hits.stream().anyMatch(h -> h.from() == clause.verb());
    boolean phrasal =
        clause.verb() + 1 < sentence.tokens().size() && sentence.token(clause.verb() + 1).is("RP");
    if (!listed && !mild && !phrasal && STATES.contains(verb)) {
      return;
    }
    boolean pronoun = sentence.token(clause.subject()).is("PRP");
    double weight =
        (listed ? 2.8 : mild ? 2 : 1.9)
            + (particular == 2 ? .9 : pronoun ? (listed ? -.1 : -.8) : .7);
    facts.add(new Fact(ClaimKind.ACT, clause.verb(), weight + detail(sentence, clause)));
  }

  /** Names, dates and places in the clause make an act specific. */
  private static double detail(Sentence sentence, Clause clause) {
    double detail = 0;
    for (int i = clause.start(); i < clause.end(); i++) {
      Token token = sentence.token(i);
      boolean named = token.entity() != EntityKind.NONE || token.is("NNP") || token.is("CD");
      detail += i != clause.subject() && named ? .35 : 0;
    }
    return Math.min(1, detail);
  }

  private static void history(
      Sentence sentence, Clause clause, List<LexiconHit> hits, List<Fact> facts) {
    boolean year = false;
    boolean marker = false;
    for (int i = clause.start(); i < clause.end(); i++) {
      String word = sentence.token(i).word().toLowerCase(Locale.ROOT);
      year |= Years.isYear(word) || Years.isDecade(word);
      marker |=
          lemma(sentence, clause.verb()).equals("be") && word.equals("before") && i > clause.verb();
      marker |=
          word.matches(
              "until|since|once|formerly|ago|originally|centuries|century|decades|war|flood");
    }
    boolean listed =
        hits.stream()
            .anyMatch(
                h ->
                    clause.holds(h.from())
                        && h.entry().strength() == Strength.STRONG
                        && !h.entry().attribute("kind").equals("time"));
    boolean time =
        hits.stream()
            .anyMatch(
                h ->
                    clause.holds(h.from())
                        && h.entry().attribute("kind").equals("time")
                        && h.entry().strength() == Strength.STRONG);
    boolean origin =
        clause.passive()
            && lemma(sentence, clause.verb())
                .matches(
                    "build|found|bear|plant|name|create|design|invent|lay|dig|raise|open|close|destroy|kill");
    boolean life =
        lemma(sentence, clause.verb())
                .matches("bear|die|marry|grow|teach|study|play|serve|work|belong")
            && Mentions.particular(sentence, clause) > 0;
    double weight =
        (year ? 2.6 : 0)
            + (marker ? 2.4 : 0)
            + (listed ? 1.8 : 0)
            + (time ? 1 : 0)
            + (origin ? 2 : 0)
            + (life ? 1.8 : 0);
    boolean author = Mentions.isAuthor(sentence, clause);
    if (weight >= 1.5) {
      facts.add(new Fact(ClaimKind.HISTORY, clause.verb(), author ? weight - 1.5 : weight + .3));
    }
  }

  static String lemma(Sentence sentence, int token) {
    return token < 0 || token >= sentence.tokens().size()
        ? ""
        : sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
