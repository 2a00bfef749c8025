package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.names.ProperNames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.text.WordSet;

/** Finds loaded terms by the word lists alone. */
final class LoadedTerms {
  private static final Set<String> LAYERS = Set.of("loaded", "attack");
  private static final Set<String> PRONOUNS =
      WordSet.of("he she they him her them his their who we you i it its one those");
  private static final int TARGET_REACH = 12;
  private static final double SURE_OF_PHRASE = 0.8;
  private static final double SURE_OF_WORD = 0.65;

  private LoadedTerms() {}

  /** The terms in text order; the longest first of those that overlap. */
  static List<LoadedTerm> of(RhetoricContext context, Sentence sentence) {
    List<LoadedTerm> terms = new ArrayList<>();
    int covered = -1;
    for (LexiconHit hit : context.hits(sentence)) {
      boolean loaded = LAYERS.contains(hit.lexicon().layer());
      if (!loaded || hit.from() < covered || isName(sentence, hit.from(), hit.to())) {
        continue;
      }
      String asked = hit.entry().attribute("target");
      boolean phrase = hit.to() - hit.from() > 1;
      if (asked.isEmpty() || phrase || hasAnimate(context, sentence, hit, asked)) {
        terms.add(
            new LoadedTerm(
                new TokenRange(hit.from(), hit.to(), hit.entry().strength(), context.ruleOf(hit)),
                hit.lexicon().category(),
                phrase ? SURE_OF_PHRASE : SURE_OF_WORD));
        covered = hit.to();
      }
    }
    return terms;
  }

  static boolean isName(Sentence sentence, int from, int to) {
    return ProperNames.isNamed(sentence, from, to)
        || sentence.tokens().subList(from, to).stream()
            .allMatch(t -> t.entity() != EntityKind.NONE);
  }

  /**
   * Whether someone who can be blamed stands near: a pronoun, a name, a role; for {@code person} no
   * organisation.
   */
  private static boolean hasAnimate(
      RhetoricContext context, Sentence sentence, LexiconHit hit, String asked) {
    List<Token> tokens = sentence.tokens();
    Set<String> roles = context.words("roles");
    Set<String> groups = context.words("collectives");
    int end = Math.min(tokens.size(), hit.to() + TARGET_REACH);
    for (int i = Math.max(0, hit.from() - TARGET_REACH); i < end; i++) {
      Token token = tokens.get(i);
      boolean inside = i >= hit.from() && i < hit.to();
      boolean noun =
          token.is("NN") && (roles.contains(token.lemma()) || groups.contains(token.lemma()));
      boolean someone =
          PRONOUNS.contains(token.lower())
              || token.entity() == EntityKind.PERSON
              || noun
              || !asked.equals("person") && token.entity() == EntityKind.ORGANISATION;
      if (!inside && someone) {
        return true;
      }
    }
    return false;
  }
}
