package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.names.ProperNames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.text.WordSet;

/**
 * Sentences closed by an exclamation mark; not names that carry one ({@code Yahoo! sold}) and not
 * code.
 */
public final class ExclamationRule implements RhetoricRule {
  private static final Set<String> TITLED =
      WordSet.of(
          "musical film show band magazine novel game village town charity website firm "
              + "group");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    List<Sentence> sentences = context.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Sentence next =
          i + 1 < sentences.size() && sentences.get(i + 1).block().equals(sentence.block())
              ? sentences.get(i + 1)
              : null;
      String words = sentence.span().in(context.essay().text());
      int last = words.length() - 1;
      boolean ends =
          last > 0
              && words.charAt(last) == '!'
              && Character.isLetterOrDigit(words.charAt(last - 1));
      if (ends && !context.touchesQuotation(sentence.span()) && !isName(sentence, next)) {
        Span span = clause(sentence, words);
        mentions.add(
            context.mention(
                span, sentence, Tag.EXCLAMATION, Strength.MILD, "exclamation/mark", 0.95));
      }
    }
    return mentions;
  }

  /** The part that is cried out: behind the last ", and" of a long sentence. */
  private static Span clause(Sentence sentence, String words) {
    int comma = words.lastIndexOf(", and ");
    int start = comma > 20 ? comma + 2 : 0;
    return new Span(sentence.span().start() + start, sentence.span().end());
  }

  private static boolean isName(
      Sentence sentence, @org.jspecify.annotations.Nullable Sentence next) {
    List<Token> tokens = sentence.tokens();
    if (next != null && !ProperNames.isCapital(next.token(0)) && next.token(0).isWord()) {
      return true;
    }
    boolean titled = tokens.stream().limit(4).anyMatch(t -> TITLED.contains(t.word()));
    int lastWord = tokens.size() - 2;
    return titled && lastWord > 0 && ProperNames.isCapital(tokens.get(lastWord));
  }
}
