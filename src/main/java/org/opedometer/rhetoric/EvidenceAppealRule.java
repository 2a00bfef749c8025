package org.opedometer.rhetoric;

import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.rhetoric.rule.Citation;
import org.opedometer.rhetoric.rule.Frames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;

/** Claims evidence without giving it: no source, year or number in the sentence. */
final class EvidenceAppealRule extends PhraseRule {
  private static final String ADJECTIVE =
      "(?:(?:available|medical|scientific|historical|hard|solid|past|common|abundant|irrefutable|ample|clear|empirical|recent|economic|simple|basic|cold|our|bitter|long|human|countless|all|the|latest)"
          + " )*";
  private static final String EVIDENCE =
      "(?:evidence|proof|data|facts?|statistics|figures|numbers|research|science|literature|record|history|maths?|mathematics|experience|"
          + "studies|economics|biology|reality|psychology|physics|logic|trend|examples|verdict|jury|arithmetic|nature)";
  private static final String SHOW =
      "(?:shows?|shown|proves?|proved|proven|teach|teaches|taught|tells?|told|demonstrates?|demonstrated|confirms?|confirmed|bears?"
          + " this out|speaks? for|do n't lie|does n't lie|supports?|backs?|points?|leaves? no"
          + " doubt|suggests?|exists?|speaks? volumes|is full of|are full of)";
  private static final String CLEAR =
      "(?:overwhelming|clear|clearer|settled|in|plain|unambiguous|conclusive|everywhere|unmistakable|beyond"
          + " doubt|beyond dispute|compelling|undeniable|not in (?:doubt|dispute)|(?:not )?on"
          + " (?:our|their|my|his|her|its) side|there for all to"
          + " see|damning|irrefutable|incontrovertible|unequivocal|indisputable|against|mounting)";
  private static final Frames FRAMES =
      Frames.of(
          "evidence_appeal",
          ADJECTIVE
              + EVIDENCE
              + " (?:from [a-z ]{3,30}? )?(?:is|are|has been|have been|could not be|ca n't be|could"
              + " n't be) (?:now |by now |so |quite |very |perfectly |absolutely )*"
              + CLEAR
              + "(?: in all the data)?",
          ADJECTIVE
              + EVIDENCE
              + " (?:from [a-z ]{3,30}?"
              + " )?(?:(?:alone|itself|clearly|has|have|had|already|long|repeatedly|consistently|overwhelmingly)"
              + " )*"
              + SHOW
              + "(?: us)?",
          "(?:the )?(?:mountain|wealth|weight|body|mass|abundance|host|avalanche|preponderance)s?"
              + " of (?:the )?(?:evidence|research|data|proof|studies)"
              + " (?:is|are|shows?|supports?|backs?|suggests?|points?|proves?)(?: against)?",
          "(?:an? )(?:mountain|wealth|mass|abundance|host|avalanche) of"
              + " (?:evidence|research|data|proof|studies)(?:"
              + " (?:shows?|supports?|proves?|backs?))?",
          "there (?:is|are|exists) (?:no shortage of|plenty"
              + " of|ample|mounting|growing|overwhelming|abundant|no lack"
              + " of|clear|strong|solid|compelling|every) (?:evidence|proof|data|research|reason to"
              + " believe)",
          "it (?:is|has been|was) (?:now |already |well"
              + " )?(?:proven|proved|shown|demonstrated|established)(?: (?:time and (?:time"
              + " )?again|again and again|beyond (?:any )?doubt|many times))?",
          "it is an? (?:well"
              + " )?(?:documented|scientific|proven|established|historical|medical|known|indisputable|undeniable)"
              + " fact",
          "(?:the )?case has been (?:proven|proved|made)(?: beyond doubt)?",
          "(?:the )?lessons? of history (?:is|are) [a-z]+",
          "(\\S+) after \\1 (?:has|have) (?:shown|proved|proven|found|confirmed)",
          "every (?:study|expert|test|poll) (?:confirms|shows|proves)(?: it)?",
          "we have (?:all )?seen the (?:evidence|proof|data|figures|numbers)",
          "(?:the )?(?:figures|numbers|facts|data|statistics) tell their own story");
  private static final Set<String> OPEN =
      Set.of("whether", "if", "no", "what", "not", "of", "does");

  EvidenceAppealRule() {
    super(Tag.EVIDENCE_APPEAL, FRAMES);
  }

  @Override
  boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    if (Citation.isIn(context, sentence)) {
      return false;
    }
    for (int i = Math.max(0, range.from() - 2); i < range.from(); i++) {
      if (OPEN.contains(AbsoluteRule.lower(sentence.token(i)))) {
        return false;
      }
    }
    if (context.line(sentence).text().contains(" no evidence ")) {
      return false;
    }
    boolean bare = range.size() == 1;
    String next =
        range.to() < sentence.tokens().size() ? AbsoluteRule.lower(sentence.token(range.to())) : "";
    return !bare && !next.equals("by") && !next.equals("for");
  }
}
