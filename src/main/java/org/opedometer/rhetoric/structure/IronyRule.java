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
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.text.WordSet;

/**
 * Praise, thanks or agreement that means its opposite, where the form gives it away: an exclamation
 * of assent before a verdict ({@code Oh right, ...}), thanks or luck for something bad, applause
 * for the least of deeds ({@code good for them}), feigned surprise or ignorance. Irony that only
 * knowledge of the world shows is left alone.
 */
public final class IronyRule implements RhetoricRule {
  private static final Set<String> INTERJECTIONS =
      WordSet.of("oh ah gee wow yeah yea yes sure right well hooray bravo congratulations ok okay");
  private static final Set<String> ASSENTS =
      WordSet.of(
          "right good great wonderful yeah yea sure yes wait lovely perfect joy goody nice "
              + "brilliant fantastic please");

  /** Praise that is said of what deserves none when it stands by itself. */
  private static final Set<String> APPLAUSE =
      WordSet.of(
          "shocking brilliant genius charming lovely classy bravo congratulations "
              + "fascinating priceless wonderful");

  private static final List<String> FEIGNED =
      List.of(
          " good for him ",
          " good for her ",
          " good for them ",
          " good for you ",
          " what a surprise ",
          " big surprise ",
          " what a shock ",
          " what a coincidence ",
          " i wonder why ",
          " i forgot ",
          " no kidding ",
          " go figure ",
          " how convenient ",
          " how generous ",
          " how thoughtful ",
          " how kind ",
          " how nice of ",
          " how lovely ",
          " how noble ",
          " how brave ",
          " must be nice ",
          " so much for ",
          " just what we need ",
          " just what we needed ",
          " just what the ",
          " worked so well ",
          " worked out so well ",
          " worked out well ",
          " heaven forbid ",
          " god forbid ",
          " a real gift ",
          " a stroke of genius ",
          " at home with ",
          " right at home ",
          " nothing says ",
          " give him a medal ",
          " give them a medal ",
          " deserve a medal ",
          " deserves a medal ",
          " a round of applause ",
          " pity the poor ",
          " my heart bleeds ",
          " silly me ",
          " silly us ",
          " perish the thought ",
          " in their wisdom ",
          " in its wisdom ",
          " in his wisdom ",
          " in her wisdom ",
          " in their infinite wisdom ",
          " in its infinite wisdom ",
          " be shocked to learn ",
          " shocked - shocked ",
          " as one does ",
          " as you do ",
          " let me get this straight ",
          " lucky us ",
          " lucky me ",
          " lucky them ",
          " oh joy ",
          " you have to admire ",
          " you have got to admire ",
          " you 've got to admire ",
          " one has to admire ");

  private static final List<String> THANKS =
      List.of(
          " thank god for ",
          " thank goodness for ",
          " thank heavens for ",
          " good thing ",
          " many thanks to ",
          " hats off to ",
          " three cheers for ",
          " congratulations to ",
          " well done , ");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      if (isIronic(context, sentence) && !context.touchesQuotation(sentence.span())) {
        Span span = sentence.span();
        mentions.add(context.mention(span, sentence, Tag.IRONY, Strength.MILD, "irony/form", 0.6));
      }
    }
    return mentions;
  }

  private static boolean isIronic(RhetoricContext context, Sentence sentence) {
    String line = context.line(sentence).text();
    List<Token> tokens = sentence.tokens();
    if (FEIGNED.stream().anyMatch(line::contains)) {
      return true;
    }
    int bad = Polarity.bad(context, sentence, 0, tokens.size());
    boolean thanks = bad > 0 && THANKS.stream().anyMatch(line::startsWith);
    return thanks || isAssent(tokens) || isApplause(tokens);
  }

  /** {@code Oh right, because ...}, {@code Oh good, another form}. */
  private static boolean isAssent(List<Token> tokens) {
    return tokens.size() > 2
        && INTERJECTIONS.contains(tokens.get(0).lower())
        && (ASSENTS.contains(tokens.get(1).lower())
            || tokens.get(1).word().equals(",") && ASSENTS.contains(tokens.get(2).lower()))
        && Set.of("oh", "ah", "gee", "wow", "yeah").contains(tokens.get(0).lower());
  }

  /** A sentence that is one word of praise or amazement. */
  private static boolean isApplause(List<Token> tokens) {
    long words = tokens.stream().filter(Token::isWord).count();
    return words == 1 && APPLAUSE.contains(tokens.get(0).lower());
  }
}
