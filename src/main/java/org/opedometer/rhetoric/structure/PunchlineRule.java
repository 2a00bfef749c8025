package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.BlockKind;
import org.opedometer.model.EntityKind;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.Polarity;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.text.WordSet;

/**
 * A short sentence that strikes: it closes a paragraph, or is one, behind sentences much longer
 * than it, and judges, denies, commands or breaks off rather than tells what happened next.
 */
public final class PunchlineRule implements RhetoricRule {
  private static final int MOST_WORDS = 10;
  private static final int FEW_WORDS = 4;

  /** Words of a sentence that strikes within a paragraph too. */
  private static final int ABRUPT = 4;

  private static final int LEAST_BEFORE = 8;
  private static final double LEAST_RATIO = 2;
  private static final Set<String> ENDS = Set.of(".", "!", "..."); // a heading has none
  private static final Set<String> DENIALS =
      WordSet.of("not n't never no nobody nothing none neither nor");
  private static final Set<String> POINTERS =
      WordSet.of("that this it these those so such some what i we and but or");

  /** Words of place and source that lead on rather than close. */
  private static final Set<String> LEADING_ON =
      WordSet.of(
          "here then next first second click read see follow subscribe photo source thank thanks to"
              + " all please yours sincerely yes maybe perhaps equally hence");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    long before = 0;
    for (List<Sentence> block : Clauses.byBlock(context.sentences())) {
      int n = block.size();
      for (int i = 0; i < n; i++) {
        Sentence sentence = block.get(i);
        boolean abrupt = i > 0 && words(sentence) <= ABRUPT;
        if ((i == n - 1 || abrupt) && isStriking(context, sentence, before)) {
          mentions.add(
              context.mention(
                  sentence.span(),
                  sentence,
                  Tag.PUNCHLINE,
                  Strength.MILD,
                  "punchline/closing",
                  0.7));
        }
        before = words(sentence);
      }
    }
    return mentions;
  }

  private static boolean isStriking(RhetoricContext context, Sentence last, long before) {
    long words = words(last);
    boolean shape =
        words > 0
            && words <= MOST_WORDS
            && before >= LEAST_BEFORE
            && before >= words * LEAST_RATIO
            && last.block().kind() == BlockKind.BODY
            && ENDS.contains(last.token(last.tokens().size() - 1).word());
    return shape
        && !context.touchesQuotation(last.span())
        && !LEADING_ON.contains(last.token(0).lower())
        && !isAddress(last)
        && (words <= FEW_WORDS || isJudgement(context, last));
  }

  /** Whether the sentence sends the reader elsewhere. */
  private static boolean isAddress(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.word().contains("@") || t.word().startsWith("http") || t.is("LS"));
  }

  private static long words(Sentence sentence) {
    return sentence.tokens().stream().filter(Token::isWord).count();
  }

  private static boolean isJudgement(RhetoricContext context, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean dated = tokens.stream().anyMatch(t -> t.is("CD") && t.entity() != EntityKind.NONE);
    if (dated) {
      return false;
    }
    boolean fragment = tokens.stream().noneMatch(t -> t.is("VB") || t.is("MD"));
    boolean present =
        tokens.stream()
            .anyMatch(t -> t.is("VBZ") || t.is("VBP") || t.is("MD") || t.tag().equals("VB"));
    return fragment
        || present
        || POINTERS.contains(tokens.get(0).lower())
        || tokens.stream().anyMatch(t -> DENIALS.contains(t.lower()))
        || Polarity.bad(context, sentence, 0, tokens.size())
                + Polarity.good(context, sentence, 0, tokens.size())
            > 0;
  }
}
