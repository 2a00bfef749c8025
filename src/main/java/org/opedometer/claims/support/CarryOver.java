package org.opedometer.claims.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;

/**
 * Tells whether a sentence plainly goes on with the facts, and thus the source, of the sentence
 * beside it.
 */
final class CarryOver {
  private static final Pattern GROUND =
      Pattern.compile(
          "(?i)\\b(?:figures?|numbers?|data|facts?|statistics|counts?|estimates?|dates|details"
              + "|tally)"
              + " (?:here |below |above"
              + " )?(?:come|comes|are|is|were|was|taken|stem)\\b.*\\b(?:from|by)\\b.*"
              + "|\\b(?:source|credit): .*");
  private static final Pattern COUNTING =
      Pattern.compile("count|record|tally|measure|track|survey|register|monitor|log");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)^(?:so (?:said|says|say|wrote|writes)|(?:that|this) is according to|that (?:is|was)"
              + " (?:the|an?) \\w+ (?:of|by)|thus) .*");
  private static final Pattern SAME =
      Pattern.compile(
          "(?i).*\\b(?:in the same (?:years?|period|month|week|poll|survey|study|time)|the"
              + " (?:year|month|week|decade) before|an? (?:year|month|week|decade)"
              + " (?:before|earlier|later)|the (?:previous|following) (?:year|month)|the (?:\\w+"
              + " )?ones|of (?:them|those|these)|the (?:other|rest|remaining)|the figure"
              + " (?:for|in)|the (?:corresponding|comparable) figure|(?:that|this)"
              + " (?:figure|number|share|rate|proportion|percentage)"
              + "|(?:half|thirds?|quarters?|most|some|part|share|percent|%)"
              + " of (?:that|this))\\b.*");
  private static final int SHARED_TERMS = 3;
  private final LexiconMatcher stances;

  CarryOver(Map<String, Lexicon> lexicons) {
    stances = new LexiconMatcher(List.of(lexicons.get("stances")));
  }

  /** Whether {@code sentence} names where the figures beside it come from. */
  boolean givesGround(String text, Sentence sentence) {
    String words = words(text, sentence);
    return GROUND.matcher(words).find() || countsSomething(sentence);
  }

  private static boolean countsSomething(Sentence sentence) {
    boolean verb =
        sentence.tokens().stream()
            .anyMatch(t -> t.tag().matches("VBZ|VBP|VBD") && COUNTING.matcher(t.lemma()).matches());
    boolean named =
        sentence.tokens().stream()
            .limit(5)
            .anyMatch(t -> t.entity() == EntityKind.ORGANISATION || t.is("NNP"));
    return verb && named;
  }

  /** Whether {@code sentence} goes on from {@code before}, which has a source. */
  boolean goesOn(String text, Sentence before, Sentence sentence) {
    boolean opens =
        stances.match(sentence.tokens()).stream().anyMatch(h -> isPlain(h) && h.from() <= 2);
    return opens
        || sharesTerms(before, sentence)
        || SAME.matcher(words(text, sentence)).matches()
        || countsOnly(sentence)
        || givesGround(text, before);
  }

  /**
   * A number of the same things: {@code open source creates $8.8 trillion in economic value. Every
   * dollar invested in open source ...}.
   */
  private static boolean sharesTerms(Sentence before, Sentence sentence) {
    Set<String> terms = new TreeSet<>(terms(sentence));
    terms.retainAll(terms(before));
    boolean counts =
        sentence.tokens().stream().anyMatch(t -> t.is("CD"))
            && before.tokens().stream().anyMatch(t -> t.is("CD"));
    boolean turns =
        sentence.token(0).lemma().matches("(?i)but|yet|however|by|meanwhile|in|on|last|when");
    return counts && terms.size() >= SHARED_TERMS && !turns;
  }

  private static Set<String> terms(Sentence sentence) {
    Set<String> terms = new TreeSet<>();
    sentence.tokens().stream()
        .filter(t -> (t.is("N") || t.is("J")) && t.isWord())
        .forEach(t -> terms.add(t.identity()));
    return terms;
  }

  private static boolean isPlain(LexiconHit hit) {
    return hit.entry().strength() == Strength.STRONG
        || !hit.entry().attribute("kind").equals("connective");
  }

  /** {@code Last year there were 412}: a number of what was named before. */
  private static boolean countsOnly(Sentence sentence) {
    int n = sentence.tokens().size();
    return n <= 8
        && n > 2
        && sentence.tokens().stream().anyMatch(t -> t.tag().equals("EX"))
        && sentence.token(n - 2).is("CD");
  }

  /** Whether the sentence behind says whose the claim is: {@code So said Harriet Moll}. */
  static boolean isCreditedBy(String text, Sentence after) {
    Token last = after.token(Math.min(after.tokens().size(), 8) - 1);
    boolean named =
        after.tokens().stream()
            .limit(last.index() + 1)
            .anyMatch(
                t ->
                    t.is("NNP")
                        || Set.of("report", "study", "survey")
                            .contains(t.lemma().toLowerCase(Locale.ROOT)));
    return AFTER.matcher(words(text, after)).matches() && named;
  }

  private static String words(String text, Sentence sentence) {
    return sentence.span().in(text).replaceAll("\\s+", " ");
  }
}
