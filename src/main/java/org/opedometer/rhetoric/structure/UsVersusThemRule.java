package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.Polarity;
import org.opedometer.rhetoric.rule.Pronouns;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.structure.Clauses.Clause;

/**
 * An in-group and an out-group set against each other in a sentence or two neighbouring ones: the
 * out-group bad, the in-group not.
 */
public final class UsVersusThemRule implements RhetoricRule {
  private static final Set<String> ENEMIES =
      Set.of("enemy", "enemies", "opponents", "rivals", "foes");

  /** Words of a fate that both may share, or of things that just happen to people. */
  private static final Set<String> SHARED =
      Set.of("both", "too", "also", "either", "neither", "lose", "suffer", "regret");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    for (List<Sentence> block : Clauses.byBlock(context.sentences())) {
      for (int i = 0; i < block.size(); i++) {
        List<Clause> clauses = new ArrayList<>(Clauses.parts(block.get(i)));
        Span span = block.get(i).span();
        if (!isOpposed(context, clauses)
            && i + 1 < block.size()
            && isSide(block.get(i))
            && isSide(block.get(i + 1))) {
          clauses.addAll(Clauses.parts(block.get(i + 1)));
          span = span.cover(block.get(i + 1).span());
        }
        if (!context.touchesQuotation(span) && isOpposed(context, clauses)) {
          mentions.add(
              context.mention(
                  span,
                  block.get(i),
                  Tag.US_VS_THEM,
                  Strength.MILD,
                  "us_vs_them/opposition",
                  0.75));
          i += span.end() > block.get(i).span().end() ? 1 : 0;
        }
      }
    }
    return mentions;
  }

  /** Whether a sentence begins with one side: we, they, our, their or a plural noun. */
  private static boolean isSide(Sentence sentence) {
    int i = sentence.token(0).is("CC") ? 1 : 0;
    int last = Math.min(sentence.tokens().size(), i + 3);
    return sentence.tokens().subList(i, last).stream()
        .anyMatch(
            t ->
                Pronouns.WE.contains(t.lower())
                    || Pronouns.THEY.contains(t.lower())
                    || t.tag().equals("NNS"));
  }

  private static boolean isOpposed(RhetoricContext context, List<Clause> clauses) {
    if (context.line(clauses.get(0).sentence()).text().contains(" us against them ")) {
      return true;
    }
    boolean us = false;
    boolean them = false;
    int usBad = 0;
    int usGood = 0;
    int themBad = 0;
    int themGood = 0;
    for (Clause clause : clauses) {
      int bad = Polarity.bad(context, clause.sentence(), clause.from(), clause.to());
      int good = Polarity.good(context, clause.sentence(), clause.from(), clause.to());
      boolean ours = isOurs(clause);
      boolean theirs =
          has(clause, Pronouns.THEY) || isBadGroup(context, clause) || has(clause, ENEMIES);
      us |= ours;
      them |= theirs;
      if (ours && !theirs) {
        usBad += bad;
        usGood += good;
      } else if (theirs) {
        themBad += bad;
        usGood += ours ? good : 0;
        themGood += ours ? 0 : good;
      } else {
        themBad += bad;
      }
    }
    if (!us || !them || themBad == 0 || isShared(clauses)) {
      return false;
    }
    return usGood > 0 ? themBad >= themGood && usGood >= usBad : themBad > themGood && usBad == 0;
  }

  /** A clause of ours, but for asides such as {@code as we know} and {@code let us}. */
  private static boolean isOurs(Clause clause) {
    List<Token> tokens = clause.tokens();
    boolean aside =
        tokens.size() > 1
            && Set.of("as", "let").contains(tokens.get(0).lower())
            && Pronouns.WE.contains(tokens.get(1).lower());
    return !aside && has(clause, Pronouns.WE);
  }

  private static boolean isShared(List<Clause> clauses) {
    return clauses.stream()
        .flatMap(c -> c.tokens().stream())
        .anyMatch(t -> SHARED.contains(t.lemma()) || SHARED.contains(t.lower()));
  }

  private static boolean has(Clause clause, Set<String> words) {
    for (Token token : clause.tokens()) {
      if (words.contains(token.lower()) && !token.word().equals("US")) {
        return true;
      }
    }
    return false;
  }

  /** "The bosses squandered it": a plural subject with a bad word. */
  private static boolean isBadGroup(RhetoricContext context, Clause clause) {
    boolean plural = clause.tokens().stream().limit(4).anyMatch(t -> t.tag().equals("NNS"));
    return plural
        && clause.tokens().get(0).lower().equals("the")
        && Polarity.bad(context, clause.sentence(), clause.from(), clause.to()) > 0;
  }
}
