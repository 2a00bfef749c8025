package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.Layer;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.TokenRange;

/**
 * Loaded words by category, and attacks: a motive, competence, label or ridicule term aimed at a
 * person, an organisation, a role or a group of people is of layer attack and names its target.
 */
final class LoadedRule implements RhetoricRule {
  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    Targets targets = new Targets(context);
    for (Sentence sentence : context.sentences()) {
      for (LoadedTerms.Term term : LoadedTerms.of(context, sentence)) {
        mentions.add(mention(context, sentence, term, targets));
      }
    }
    return mentions;
  }

  private static RhetoricMention mention(
      RhetoricContext context, Sentence sentence, LoadedTerms.Term term, Targets targets) {
    TokenRange range = term.range();
    String target = LoadedTerms.AIMED.contains(term.category()) ? targets.of(sentence, range) : "";
    Span span = sentence.span(range.from(), range.to());
    return new RhetoricMention(
        span,
        sentence.number(),
        sentence.paragraph(),
        target.isEmpty() ? Layer.LOADED : Layer.ATTACK,
        term.category(),
        range.strength(),
        context.voice(span),
        range.rule(),
        term.confidence(),
        target);
  }
}
