package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.Layer;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.TokenRange;

/**
 * Loaded words by category, and attacks: a motive, competence, label or ridicule term aimed at a
 * named person or organisation, or a pronoun for one, is of layer attack and names its target. By
 * the learned heads where a sentence was read by them, else by the word lists alone.
 */
final class LoadedRule implements RhetoricRule {
  private static final Set<String> AIMED =
      Set.of("motive_attack", "competence_attack", "label", "ridicule");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    Targets targets = new Targets(context.essay().sentences());
    for (Sentence sentence : context.sentences()) {
      List<LoadedTerm> terms =
          context
              .reading(sentence)
              .map(reading -> LoadedMerge.of(context, sentence, reading))
              .orElseGet(() -> LoadedTerms.of(context, sentence));
      terms.forEach(term -> mentions.add(mention(context, sentence, term, targets)));
    }
    return mentions;
  }

  private static RhetoricMention mention(
      RhetoricContext context, Sentence sentence, LoadedTerm term, Targets targets) {
    TokenRange range = term.range();
    boolean listed =
        !range.rule().endsWith(LoadedMerge.MODEL); // the heads alone are too unsure of the category
    String target =
        listed && AIMED.contains(term.category()) ? Aim.of(context, sentence, range, targets) : "";
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
