package org.opedometer.analysis.rhetoric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Layer;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;

/**
 * Loaded words by category, and attacks: a motive, competence, label or ridicule term aimed at a named person or
 * organisation, or a pronoun for one, is of layer attack and names its target.
 */
final class LoadedRule implements RhetoricRule {
  private static final Set<String> AIMED = Set.of("motive_attack", "competence_attack", "label", "ridicule");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "him", "her", "them", "his", "their", "who", "we", "you", "i", "it", "its", "one", "those");
  private static final int TARGET_REACH = 12;

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    Targets targets = new Targets(context.essay().sentences());
    for (Sentence sentence : context.sentences()) {
      int covered = -1;
      for (LexiconHit hit : context.hits(sentence)) {
        boolean loaded = hit.lexicon().layer().equals("loaded") || hit.lexicon().layer().equals("attack");
        if (!loaded || hit.from() < covered || isName(sentence, hit)) {
          continue;
        }
        String asked = hit.entry().attribute("target");
        boolean near = asked.isEmpty() || hit.to() - hit.from() > 1 || hasAnimate(context, sentence, hit, asked);
        if (near) {
          mentions.add(mention(context, sentence, hit, targets));
          covered = hit.to();
        }
      }
    }
    return mentions;
  }

  private static boolean isName(Sentence sentence, LexiconHit hit) {
    return Names.isNamed(sentence, hit.from(), hit.to())
        || sentence.tokens().subList(hit.from(), hit.to()).stream().allMatch(t -> t.entity() != EntityKind.NONE);
  }

  private static RhetoricMention mention(RhetoricContext context, Sentence sentence, LexiconHit hit, Targets targets) {
    String category = hit.lexicon().category();
    String target = AIMED.contains(category) ? Aim.of(context, sentence, hit, targets) : "";
    Span span = sentence.span(hit.from(), hit.to());
    return new RhetoricMention(
        span, sentence.number(), sentence.paragraph(), target.isEmpty() ? Layer.LOADED : Layer.ATTACK, category,
        hit.entry().strength(), context.voice(span), "lexicon:" + hit.lexicon().name(), hit.to() - hit.from() > 1 ? 0.8 : 0.65,
        target);
  }

  /** Whether someone who can be blamed stands near: a pronoun, a name, a role; for {@code person} no organisation. */
  private static boolean hasAnimate(RhetoricContext context, Sentence sentence, LexiconHit hit, String asked) {
    List<Token> tokens = sentence.tokens();
    Set<String> roles = context.words("roles");
    Set<String> groups = context.words("collectives");
    for (int i = Math.max(0, hit.from() - TARGET_REACH); i < Math.min(tokens.size(), hit.to() + TARGET_REACH); i++) {
      Token token = tokens.get(i);
      boolean inside = i >= hit.from() && i < hit.to();
      boolean someone = PRONOUNS.contains(AbsoluteRule.lower(token)) || token.entity() == EntityKind.PERSON
          || token.is("NN") && (roles.contains(token.lemma()) || groups.contains(token.lemma()))
          || !asked.equals("person") && token.entity() == EntityKind.ORGANISATION;
      if (!inside && someone) {
        return true;
      }
    }
    return false;
  }
}
