package org.opedometer.rhetoric;

import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.rhetoric.rule.Citation;
import org.opedometer.rhetoric.rule.Frames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;

/** Truth by the number of those who believe it. */
final class BandwagonRule extends PhraseRule {
  private static final String ALL =
      "(?:every(?:one|body)|we all|all (?:sensible|reasonable|decent|thinking|right-minded)"
          + " people|ordinary people(?: everywhere)?|most of us|everyone else)";
  private static final String THINK =
      "(?:know|knows|agree|agrees|accept|accepts|understand|understands|can see|sees|can"
          + " tell|realises|realizes|thinks?)";
  private static final String WHOLE =
      "(?:the )?(?:whole|entire) (?:country|world|town|nation|village|city|county|street)";
  private static final Frames FRAMES =
      Frames.of(
          "bandwagon",
          "(?:as )?"
              + ALL
              + " (?:now |already |with eyes |i (?:speak to|know|meet) )?(?:"
              + THINK
              + "|says the same)(?! how to)",
          "every(?:one|body) (?:is|'s) (?:now )?(?:switching|doing|talking"
              + " about|moving|leaving|joining|buying)(?: \\S+)?(?: it)?",
          "everyone else is doing it",
          "(?:millions|thousands|so many \\S+|\\S+ million \\S+|(?:\\S+ )?voters) ca(?:n't|n not|"
              + " n't) (?:all )?be (?:wrong|fools|mistaken)",
          WHOLE
              + " (?:is|are|has|thinks|agrees|knows|wants|says)(?: (?:asking|behind|watching|with"
              + " us|against|talking))?(?! (?:covered|flooded|lost|open|closed) )",
          "(?:nobody|no one)(?: in (?:their|his|her) right mind)?"
              + " (?:uses|believes|wants|disputes|supports|doubts|denies|likes|trusts)(?: \\S+"
              + " (?:\\S+ )?any ?more)?",
          "(?:the )?rest of the world (?:has|is|knows|does)(?: moved on)?",
          "more and more people (?:are|have)(?: \\S+ing)?(?: the \\S+)?",
          "(?:the )?(?:public|people|nation|country|market|voters|electorate) (?:has|have) (?:made"
              + " up (?:its|their) mind|spoken|voted|decided|had enough)(?: with one voice)?(?!"
              + " (?:to|by|in|of) )",
          "(?:the )?tide of opinion has turned",
          "every \\S+ i know has(?: already)? \\S+",
          "(?:the )?(?:silent )?majority (?:can see|agrees?|knows?|wants?|understands?)(?: with"
              + " (?:me|us))?",
          "half the (?:city|country|town|nation) (?:was|is)(?= .*, so )(?: on the square)?",
          "join the (?:millions|thousands)(?: who)?",
          "all of (?:europe|america|the world|asia) does it",
          "(?:the )?people want it",
          "ask anyone(?: in the street)?",
          "countries around the world are doing it",
          "you will not find a single person who \\S+",
          "(?:it is )?(?:common knowledge|universally (?:known|accepted|agreed))",
          "(?:the )?crowd was the proof",
          "all the other \\S+ have \\S+ed \\S+",
          "young people have already decided",
          "do n't be the last(?: to)?",
          "(?:the )?momentum is unstoppable",
          "(?:two |ten |\\S+ )?thousand people (?:liked|signed|shared) the \\S+(?= , which )",
          "thousands marched",
          "(?:the )?best - selling .{3,30} must be doing something right",
          "people are flocking to",
          "(?:the )?people of this \\S+ know",
          "all my friends have \\S+(?: the \\S+)?",
          "the world and his wife (?:wants?|wanted|knows?)",
          "\\S+ across the (?:country|world|nation|land) are (?:united|agreed)",
          "everyone is talking about");
  private static final Set<String> DENIALS = Set.of("not", "n't", "that", "n’t");

  BandwagonRule() {
    super(Tag.BANDWAGON, FRAMES);
  }

  @Override
  boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    String before = range.from() > 0 ? AbsoluteRule.lower(sentence.token(range.from() - 1)) : "";
    String after =
        range.to() < sentence.tokens().size() ? AbsoluteRule.lower(sentence.token(range.to())) : "";
    boolean denied =
        before.equals("not")
            || before.equals("n't")
            || DENIALS.contains(before)
                && range.from() > 1
                && AbsoluteRule.lower(sentence.token(range.from() - 2)).equals("fact");
    return !denied && !Citation.isIn(context, sentence) && !after.equals("how");
  }
}
