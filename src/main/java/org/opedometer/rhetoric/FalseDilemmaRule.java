package org.opedometer.rhetoric;

import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.rhetoric.rule.Frames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;

/** Only two ways, or one. */
final class FalseDilemmaRule extends PhraseRule {
  private static final String REST = "[^.;]{2,60}?(?= [.,;!] )";
  private static final Frames FRAMES =
      Frames.of(
          "false_dilemma",
          "either (?:we|you|they|i|he|she|it|the \\S+(?: \\S+)?|our \\S+) [^.;]{2,60} or"
              + " (?:we|you|they|it|the|our|he|she|i) "
              + REST,
          "(?:we|you|one) (?:can |must |are |is )?either [^.;]{2,50} or " + REST,
          "(?:we|you) (?:are )?with us or against us",
          "(?:you are )?with us or against us",
          "(?:we|you) (?:can |must )?[^.;,]{2,40} or (?:we|you) (?:can |must )?" + REST,
          "(?:it is|it 's|it was) (?:the [a-z]+ or the [a-z]+|us or them|now or never)(?: for the"
              + " [a-z]+)?",
          "there are (?:only |just )?two (?:choices|options|ways|paths|kinds of people|sorts of"
              + " people|sides) ?:?.{0,60}?(?= \\. )",
          "the only (?:way|answer|solution|remedy|hope|choice|path|alternative|cure)"
              + " (?:to|for|is|left) [^.;]{2,60}?(?= [.,;!] )",
          "the sole (?:remedy|answer|solution|way|cure) is " + REST,
          "if (?:you|we|they) (?:do|are) (?:n't|not) (?:support|part"
              + " of|with|for|act|vote|stand|fight)[^.;]{0,40} , (?:you|we|it|they) "
              + REST,
          "^ ?[a-z]+ or [a-z]+(?= (?::|,|is all) )",
          "(?<=^ )(?:[a-z]+ ){1,3}or (?:[a-z]+ )?[a-z]+(?= (?::|, (?:take your pick|that is the"
              + " question|there is nothing else)))",
          "(?:we|you) must (?:choose|decide) (?:between|whether)(?! \\S+ (?:bids|routes))"
              + " (?!nine|two|three|ten)[^.;]{3,60}?(?= [.,;!] )",
          "the choice is (?:simple|clear|stark) : .{3,60}?(?= \\. )",
          "unless we [^,;.]{3,50} , (?:the|our|we|it|this) [^.;]{3,50}?(?= [.,;!] )",
          "(?:anyone|those|whoever|whosoever) who (?:is|are|do|does) not [^.;,]{2,30}"
              + " (?:is|are|march|stand|side|must) "
              + REST,
          "those who do not \\S+ with us " + REST,
          "whoever (?:doubts|opposes|questions|rejects|defends) [^.;]{2,40} must " + REST,
          "there (?:is|can be|could be) (?:no|but one) (?:alternative|third way|middle ground|other"
              + " way|other choice|option|half measure|road to|way out|compromise)(?:"
              + " [^.;]{2,50}?(?= [.,;!] ))?",
          "there is only one (?:solution|answer|way|choice|option|road|path)(?: [^.;]{2,50}?(?="
              + " [.,;!] ))?",
          "(?:we|you|they) have no (?:other )?choice but to " + REST,
          "you ca(?:n't| n't|n not) (?:be for|have both|have it both ways|be both)(?:"
              + " [^.;]{2,40}?(?= [.,;!] ))?",
          "nothing but a[n]? \\S+ (?:will|can|would) " + REST,
          "the alternative to [^.;]{2,30} is"
              + " (?:death|ruin|chaos|war|disaster|collapse|tyranny|despair)",
          "only a[n]? (?:\\S+ ){1,3}can (?:save|stop|rescue|restore|end|fix) " + REST,
          "to (?:oppose|doubt|question|reject|defend|support) [^.;]{2,30} is to"
              + " (?:side|stand|support|betray|join|help) "
              + REST,
          "not to \\S+ is to \\S+",
          "nobody who (?:loves|cares) [^.;]{2,30} (?:could|would|can) " + REST,
          "silence is (?:consent|violence|complicity)",
          "if the (\\S+) (\\S+) , the \\S+ \\2",
          "the only thing standing between [^.;]{2,60}?(?= [.,;!] )",
          "the question is whether we want [^.;]{2,40} or " + REST,
          "(?<=^ )(?:vote|accept|do|pay|act|change|adapt|fight|build|take|reform|stand)"
              + " [^.;,]{0,40}? ?or (?!not |by |in )"
              + REST,
          "sink or swim",
          "do or die",
          "(?:\\S+ ){2,4}will be \\S+ (?:\\S+ )?or it will be \\S+",
          "(?:you )?must decide whether you stand with [^.;]{2,60}?(?= [.,;!] )");
  private static final Set<String> REPORTED = Set.of("not");

  FalseDilemmaRule() {
    super(Tag.FALSE_DILEMMA, FRAMES);
  }

  @Override
  boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    for (int i = Math.max(0, range.from() - 3); i < range.from(); i++) {
      if (REPORTED.contains(AbsoluteRule.lower(sentence.token(i)))) {
        return false;
      }
    }
    String words = context.line(sentence).text();
    boolean plain = words.contains(" by card ") || words.contains(" asleep ");
    return range.size() > 1
        && !plain
        && !(range.rule().startsWith("lexicon") && range.size() <= 3 && !words.contains(" no "));
  }
}
