package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.BlockKind;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.Polarity;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.WordPatterns;
import org.opedometer.text.WordSet;

/** A title that states a judgement: a demand, an evaluation, a verdict. */
public final class VerdictHeadlineRule implements RhetoricRule {
  private static final WordPatterns VERDICTS =
      WordPatterns.of(
          "verdict_headline",
          "(?:should|must|ought|deserves?|needs?|cannot)",
          "(?:is|was|are|were) (?:an? )?(?:\\S+"
              + " )?(?:right|wrong|better|worse|mistake|disgrace|folly|madness|blunder|failure|crime|waste|monument|"
              + "masterpiece|triumph|shame|scandal|shameful|unfair|ugly|weak|strong|bad|good|great|overrated|underrated|cruel|useless|worth|king|dead|lie|farce|joke)",
          "(?:enough of|shame on|in praise of|time to|the case (?:for|against)(?= .* (?:is|was)"
              + " )|why i was|down with|hands off|in defen[cs]e of|good riddance|stop)(?= )",
          "(?:failed|betrayed|ruined|saved|beats?|wrecked|destroyed|lost (?:its|their) way|makes?"
              + " no sense|goes? too far|go far enough|more harm than good|got this one"
              + " (?:right|wrong))",
          "(?:free |\\S+ )?\\S+ works?(?= $)",
          "(?:would|will) be an? (?:crime|disaster|mistake|triumph|disgrace)",
          "nobody (?:needs|wants|should|asked)",
          "(?:a|an|the)"
              + " (?:stupid|cowardly|shabby|foolish|shameful|disgraceful|cruel|brave|wasteful|reckless|pointless|triumph|victory|disgrace|scandal|betrayal|bad|rotten|sorry|great|terrible)(?="
              + " )");
  private static final Set<String> HEAD_VERBS =
      WordSet.of(
          "ban sack stop give open close let save scrap trust don't do end build keep "
              + "abolish tax fire bring pay vote leave kill make take forget think fix free");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    for (Sentence sentence : context.essay().sentences()) {
      if (sentence.block().kind() == BlockKind.TITLE && isVerdict(context, sentence)) {
        mentions.add(
            context.mention(
                sentence.span(),
                sentence,
                Tag.VERDICT_HEADLINE,
                Strength.MILD,
                "verdict_headline/title",
                0.8));
      }
    }
    return mentions;
  }

  private static boolean isVerdict(RhetoricContext context, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean question = tokens.get(tokens.size() - 1).word().equals("?");
    if (question
        || context.touchesQuotation(sentence.span())
        || tokens.stream().anyMatch(t -> t.word().equals(":"))) {
      return false;
    }
    String first = tokens.get(0).lower();
    boolean command = HEAD_VERBS.contains(first) && tokens.size() > 1 && !tokens.get(1).is("VB");
    boolean superlative =
        tokens.stream().anyMatch(t -> t.is("JJS") || t.lower().matches("most|best|worst"));
    if (first.equals("how") && tokens.get(tokens.size() - 1).lemma().equals("work")) {
      return false;
    }
    return command
        || superlative
        || VERDICTS.occurIn(context.line(sentence))
        || Polarity.bad(context, sentence, 0, tokens.size())
                + Polarity.good(context, sentence, 0, tokens.size())
            > 0;
  }
}
