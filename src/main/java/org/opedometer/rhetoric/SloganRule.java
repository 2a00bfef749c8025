package org.opedometer.rhetoric;

import java.util.List;
import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.Frames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.text.WordSet;

/** Fixed phrases that close thought, where they stand as a clause of their own. */
final class SloganRule extends PhraseRule {
  private static final Frames FRAMES =
      Frames.of(
          "slogan",
          "(?:an? |the )?(\\S+) (?:is|are) (?:an? |the )?\\1",
          "\\S+ will be \\S+",
          "(\\S+) , \\1 , \\1",
          "no (\\S+) , no \\S+",
          "people before profits?",
          "one rule for (?:them|us) ,.* another for (?:them|us)",
          "our \\S+ , our \\S+",
          "(?:and )?period",
          "full stop",
          "end of (?:story|discussion|debate)",
          "(?:as )?simple as that",
          "like it or not",
          "nothing more to be said",
          "too little , too late",
          "same old story",
          "so it goes",
          "case closed",
          "that 's life",
          "it 's common sense",
          "not in my name",
          "never again",
          "(?:you )?break it , you (?:own|bought) it",
          "\\S+ it or \\S+ it",
          "(?:the )?clock is ticking",
          "life (?:is n't|is not) fair",
          "at the end of the day(?= ,)",
          "actions speak louder than words",
          "time will tell",
          "hard work pays(?: off)?",
          "everything happens for a reason",
          "let the market decide",
          "you (?:ca n't|can not|cannot) please every(?:one|body)",
          "you (?:ca n't|can not|cannot) make an omelette? without breaking eggs",
          "if it (?:ai n't|is n't) broken?(?: ,)? do n't fix it",
          "the sooner the better");
  private static final Set<String> EDGES =
      WordSet.of(". , ; : ! ? -- — – `` '' ( ) ... … and but so because");

  SloganRule() {
    super(Tag.SLOGAN, FRAMES);
  }

  @Override
  boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    List<Token> tokens = sentence.tokens();
    String before = range.from() == 0 ? "." : AbsoluteRule.lower(tokens.get(range.from() - 1));
    String after = range.to() >= tokens.size() ? "." : AbsoluteRule.lower(tokens.get(range.to()));
    boolean willBe =
        range.rule().startsWith("frame")
            && range.size() == 4
            && AbsoluteRule.lower(tokens.get(range.from() + 1)).equals("will")
            && !tokens.get(range.from()).lemma().equals(tokens.get(range.from() + 3).lemma());
    return EDGES.contains(before) && EDGES.contains(after) && !willBe;
  }

  /** A slogan that is a sentence takes the sentence's end mark. */
  @Override
  TokenRange extent(Sentence sentence, TokenRange range) {
    int size = sentence.tokens().size();
    boolean whole =
        range.from() == 0 && range.to() == size - 1 && !sentence.token(size - 1).isWord();
    return whole ? new TokenRange(0, size, range.strength(), range.rule()) : range;
  }
}
