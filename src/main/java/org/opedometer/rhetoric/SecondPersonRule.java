package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.names.ProperNames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;

/** You, your, yours, yourself; not in names. */
final class SecondPersonRule implements RhetoricRule {
  static final Set<String> WORDS =
      Set.of("you", "your", "yours", "yourself", "yourselves", "ya", "y'all");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      for (Token token : sentence.tokens()) {
        int i = token.index();
        if (WORDS.contains(token.lower())
            && !ProperNames.isNamed(sentence, i, i + 1)
            && !isHyphenated(sentence, i)) {
          TokenRange range = new TokenRange(i, i + 1, Strength.MILD, "second_person/you");
          mentions.add(context.mention(sentence, range, Tag.SECOND_PERSON, 0.95));
        }
      }
    }
    return mentions;
  }

  private static boolean isHyphenated(Sentence sentence, int i) {
    return i + 1 < sentence.tokens().size() && sentence.token(i + 1).word().startsWith("-");
  }
}
