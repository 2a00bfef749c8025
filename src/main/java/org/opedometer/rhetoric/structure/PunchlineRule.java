package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.WordPatterns;
import org.opedometer.rhetoric.rule.Polarity;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.text.WordSet;

/** A short sentence of judgement that closes a paragraph after a long one. */
public final class PunchlineRule implements RhetoricRule {
  private static final int LEAST_WORDS = 2;
  private static final int MOST_WORDS = 7;
  private static final Set<String> ENDS = Set.of(".", "!", "..."); // a heading has none
  private static final int LEAST_BEFORE = 14;
  private static final Set<String> POINTERS =
      WordSet.of("that this so what such some no nobody nothing never i over");
  private static final WordPatterns JUDGEMENTS =
      WordPatterns.of(
          "punchline",
          "(?:should|must|deserves?|ought|wo n't|will not|ca n't|could n't|do not|does not|never)",
          "(?:lie|lied|won|lost|fail|failed|right|wrong|worth|better|worse|lucky|dead|doomed|enough|good|fools?|nothing|useless|absurd|cruel|miss|won|simple|theft)",
          "n't",
          "time to",
          "one",
          "(?:an?"
              + " )(?:farce|insult|lie|bully|disgrace|scandal|success|failure|joke|crime|monument|triumph|shame|outrage|mistake|bargain)");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    for (List<Sentence> block : Clauses.byBlock(context.sentences())) {
      int n = block.size();
      if (n < 2) {
        continue;
      }
      Sentence last = block.get(n - 1);
      boolean shape = words(last) <= MOST_WORDS && words(block.get(n - 2)) >= LEAST_BEFORE;
      if (shape
          && !context.touchesQuotation(last.span())
          && ENDS.contains(last.token(last.tokens().size() - 1).word())
          && words(last) >= LEAST_WORDS
          && isJudgement(context, last)) {
        mentions.add(
            context.mention(
                last.span(), last, Tag.PUNCHLINE, Strength.MILD, "punchline/closing", 0.8));
      }
    }
    return mentions;
  }

  private static long words(Sentence sentence) {
    return sentence.tokens().stream().filter(Token::isWord).count();
  }

  private static boolean isJudgement(RhetoricContext context, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean dated = tokens.stream().anyMatch(t -> t.is("CD") || t.is("NNP") && t.index() > 0);
    if (dated && !JUDGEMENTS.occurIn(context.line(sentence))) {
      return false;
    }
    String first = tokens.get(0).lower();
    boolean fragment = tokens.stream().noneMatch(t -> t.is("VB") || t.is("MD"));
    boolean command = tokens.get(0).tag().equals("VB") && tokens.size() <= 5;
    boolean present =
        tokens.size() > 1 && Set.of("we", "i").contains(first) && tokens.get(1).is("VB");
    boolean verdict =
        Set.of("it", "that", "this").contains(first)
            && tokens.size() > 2
            && tokens.get(1).lemma().equals("be")
            && (tokens.get(2).is("DT") && tokens.get(2).lemma().equals("a")
                || tokens.get(2).is("JJ"))
            && Polarity.bad(context, sentence, 0, tokens.size())
                    + Polarity.good(context, sentence, 0, tokens.size())
                > 0;
    return fragment
        || command
        || present
        || verdict
        || POINTERS.contains(first)
        || JUDGEMENTS.occurIn(context.line(sentence))
        || Polarity.bad(context, sentence, 0, tokens.size()) > 0;
  }
}
