package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.Attribution;
import org.opedometer.model.Category;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.Citation;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.text.WordSet;

/**
 * Weasels that no phrase foresees: an attribution whose source is some number of people, or judges
 * of whom nobody is named ({@code several party workers long for}, {@code observers of the trial
 * concluded}), in a sentence that cites nothing.
 */
final class UnnamedSourceRule implements RhetoricRule {
  private static final Category WEASEL = Category.of("weasel");
  private static final double LEAST_CONFIDENCE = .35;
  private static final double VAGUE = .2; // identifiability up to which nobody can be found
  private static final int LONGEST = 12; // tokens of a source

  private static final Set<String> QUANTITIES =
      WordSet.of("some many most several few others numerous countless certain various other");
  private static final Set<String> JUDGES =
      WordSet.of(
          "expert critic observer insider source analyst commentator pundit scientist researcher"
              + " historian economist psychologist psychiatrist doctor scholar specialist people"
              + " folk study research poll survey evidence science opponent supporter sceptic"
              + " skeptic advocate detractor reviewer academic philosopher musician");
  private static final Set<String> QUANTITY_NOUNS =
      WordSet.of("lot number majority handful host plenty");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    for (Attribution attribution : context.attributions()) {
      if (!attribution.sourceSpans().isEmpty() && isVague(attribution)) {
        Span source = attribution.sourceSpans().get(0);
        context
            .essay()
            .sentenceAt(source.start())
            .filter(s -> s.block().kind().scored())
            .filter(s -> isOpen(tokens(s, source)) && !Citation.isIn(context, s))
            .ifPresent(s -> mentions.add(mention(context, s, attribution)));
      }
    }
    return mentions;
  }

  private static boolean isVague(Attribution attribution) {
    boolean found =
        switch (attribution.source().type()) {
          case COLLECTIVE, ANONYMOUS, DOCUMENT -> true;
          default -> false;
        };
    return found
        && attribution.source().identifiability() <= VAGUE
        && attribution.confidence() >= LEAST_CONFIDENCE;
  }

  private static List<Token> tokens(Sentence sentence, Span span) {
    return sentence.tokens().stream().filter(t -> span.overlaps(t.span())).toList();
  }

  /** Whether the words of a source leave open who it is. */
  private static boolean isOpen(List<Token> source) {
    if (source.isEmpty()
        || source.size() > LONGEST
        || source.stream().anyMatch(t -> t.is("NNP") || t.is("CD") || t.is("PRP"))) {
      return false;
    }
    String first = source.get(0).lower();
    boolean counted =
        QUANTITIES.contains(first)
            || source.size() > 1
                && first.equals("a")
                && source.stream().limit(3).anyMatch(t -> QUANTITY_NOUNS.contains(t.lower()));
    boolean bare = source.get(0).is("NN") || source.get(0).is("JJ") || source.get(0).is("VBG");
    boolean judge = bare && source.stream().limit(3).anyMatch(t -> JUDGES.contains(t.lemma()));
    return counted || judge;
  }

  /** The source and the cue behind it, where they stand together; else the source. */
  private static RhetoricMention mention(
      RhetoricContext context, Sentence sentence, Attribution attribution) {
    Span source = attribution.sourceSpans().get(0);
    Span cue = attribution.cueSpans().isEmpty() ? source : attribution.cueSpans().get(0);
    boolean together = cue.start() >= source.start() && cue.start() <= source.end() + 1;
    Span span = together ? new Span(source.start(), Math.max(source.end(), cue.end())) : source;
    return context.mention(
        span, sentence, WEASEL, Strength.MILD, "weasel/unnamed-source", attribution.confidence());
  }
}
