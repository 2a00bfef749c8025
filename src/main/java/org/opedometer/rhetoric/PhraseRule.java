package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.TokenRange;

/**
 * A rule that is data: the phrases and patterns of its file are found, and its conditions say which
 * of the places hold. Of places that overlap the longest counts.
 */
final class PhraseRule implements RhetoricRule {
  private static final double SURE_OF_PHRASE = 0.9;
  private static final double SURE_OF_WORD = 0.8;

  private final RuleCatalogue.Rule rule;

  PhraseRule(RuleCatalogue.Rule rule) {
    this.rule = rule;
  }

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      List<TokenRange> places = rule.patterns().find(context.line(sentence));
      for (LexiconHit hit : context.hits(sentence, rule.category().id())) {
        places.add(
            new TokenRange(hit.from(), hit.to(), hit.entry().strength(), context.ruleOf(hit)));
      }
      places.removeIf(place -> !holds(context, sentence, place));
      for (TokenRange place : TokenRange.longest(places)) {
        double confidence = place.size() > 1 ? SURE_OF_PHRASE : SURE_OF_WORD;
        mentions.add(
            context.mention(sentence, extent(sentence, place), rule.category(), confidence));
      }
    }
    return mentions;
  }

  private boolean holds(RhetoricContext context, Sentence sentence, TokenRange place) {
    return rule.conditions().stream().allMatch(c -> c.holds(context, sentence, place));
  }

  private TokenRange extent(Sentence sentence, TokenRange place) {
    int size = sentence.tokens().size();
    boolean whole =
        place.from() == 0 && place.to() == size - 1 && !sentence.token(size - 1).isWord();
    return rule.withEndMark() && whole
        ? new TokenRange(0, size, place.strength(), place.rule())
        : place;
  }
}
