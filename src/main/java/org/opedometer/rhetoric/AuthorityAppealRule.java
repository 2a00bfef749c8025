package org.opedometer.rhetoric;

import org.opedometer.model.Sentence;
import org.opedometer.rhetoric.rule.Citation;
import org.opedometer.rhetoric.rule.Frames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;

/** Truth by status, with no evidence cited. */
final class AuthorityAppealRule extends PhraseRule {
  private static final String TOP =
      "(?:leading|top|eminent|renowned|world-famous|world - famous|award -"
          + " winning|respected|distinguished|prominent|famous|celebrated|serious|reputable|finest|greatest|best|cleverest|most"
          + " respected|most prominent)";
  private static final String AGREE =
      "(?:agree|agrees|are agreed|are unanimous|is unanimous|are in no doubt|are on record(?: for"
          + " it)?|want|say|support|admire|endorse|swear by(?: it)?|vouch"
          + " for|accept|back|confirm|are behind it|is united|are united|believe|know)";
  private static final Frames FRAMES =
      Frames.of(
          "authority_appeal",
          "(?:as )?any (?:[a-z-]+ ){1,5}?(?:will|can|would|could have|could)"
              + " (?:tell|told|admit|confirm|agree|say|explain|know)(?: you| them| me| us)?",
          "as (?:any|every) [a-z]+(?: [a-z]+)? (?:knows|understands|will (?:tell"
              + " you|confirm|know))",
          "anyone who has (?:[a-z]+ ){1,5}will tell you",
          "(?:ask|speak to|talk to) any (?!\\S+ (?:with|for) )(?:[a-z]+)(?: [a-z]+)?(?: on the"
              + " [a-z]+)?",
          "(?:the |our |some of the |all the |many of the )*(?:most )?"
              + TOP
              + " (?:[a-z]+ ){1,2}?(?:(?:in|of|at) (?:the |our )?[a-z]+ )?(?:all |now )?"
              + AGREE,
          "(?:every|any|no)"
              + " (?:serious|reputable|honest|competent|respected|self-respecting|credible) [a-z]+"
              + " (?:[a-z]+"
              + " )?(?:doubts|supports|accepts|agrees|believes|disputes|would|thinks|denies)",
          "no [a-z]+ (?:in the (?:land|country|world)) would(?: let| [a-z]+)?",
          "every (?:[a-z]+) worth (?:listening to|his salt|the name|her salt) [a-z]+",
          "any [a-z]+ worth (?:his|her|the|their) (?:salt|name) (?:would|will) [a-z]+",
          "[a-z]+ himself (?:said|says|wrote|knew)(?: so)?",
          "(?:the )?experts have spoken",
          "trust the (?:doctors|experts|scientists|science|professionals|engineers)",
          "(?:the )?[a-z]+ (?:has|have) said (?:it|so)(?= , (?:so|and) )",
          "(?:the )?(?:authorities|professionals|experts|scientists|doctors|generals) know"
              + " (?:better|what they are doing|best|war)(?: than the [a-z]+)?",
          "(?:the )?(?:founding fathers|founders|ancients|old masters|wise|forefathers)"
              + " (?:would|knew|have always known|understood)(?: never have \\S+ it| it| weep at"
              + " it)?",
          "as the wise have always known",
          "(?:churchill|gandhi|lincoln|jefferson|orwell|shakespeare|einstein|newton|darwin|washington|plato|aristotle|jesus|marx|keynes|mandela|voltaire|roosevelt|kennedy|reagan)"
              + " (?:would have|knew it|said it)(?: \\S+ (?:it|with us|this))?",
          "who are (?:we|you) to (?:doubt|argue|question)(?: (?:with )?the [a-z]+)?",
          "as a (?:doctor|lawyer|teacher|nurse|scientist|mother|father|parent|economist|veteran|soldier|farmer|physician|historian)"
              + " , i (?:know|can tell you)",
          "if the [a-z]+ says so , it must be true",
          "(?:people|men|women|minds) far (?:cleverer|wiser|smarter) than .{2,30}? have looked at"
              + " it",
          "(?:the )?(?:science|scientific|medical|legal) community is (?:united|agreed|clear)",
          "a (?:man|woman|person) who has (?:\\S+ ){1,6}says(?= .* (?:enough|that settles))",
          "a nobel laureate (?:backs|supports|says|agrees)(?: the plan| it)?",
          "professors at our (?:\\S+ ){1,3}are behind it",
          "[a-z]+ far and wide (?:endorse|agree|support|say)",
          "even the (?:[a-z]+ )(?:of the [a-z]+ )?(?:thinks|says|agrees|admits)(?= .* should know)",
          "i have [a-z]+ for [a-z]+ years , so take it from me",
          "(?:the )?highest court in the land can(?:not| not) be wrong",
          "(?:the )?scripture is (?:plain|clear) on it",
          "(?:he|she) is a (?:professor|doctor|judge|scientist) (?:of [a-z]+ )?, so (?:he|she) must"
              + " know",
          "(?:the )?(?:regulators|inspectors|scientists|authorities|judges) would not have"
              + " (?:approved|allowed|signed) it(?: if it were dangerous)?",
          "a famous [a-z]+ (?:drinks|uses|wears|backs|supports) it(?= , so )");

  AuthorityAppealRule() {
    super(Tag.AUTHORITY_APPEAL, FRAMES);
  }

  @Override
  boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    String before = range.from() > 0 ? AbsoluteRule.lower(sentence.token(range.from() - 1)) : "";
    String first = AbsoluteRule.lower(sentence.token(range.from()));
    return !first.equals("asked")
        && !Citation.isIn(context, sentence)
        && !before.equals("asked")
        && !before.equals("of");
  }

  @Override
  boolean isName(Sentence sentence, TokenRange range) {
    return false; // a name may well be the authority
  }
}
