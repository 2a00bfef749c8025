package org.opedometer.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opedometer.attribution.VoiceMap;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.syntax.AnnotatedEssay;

/** Finds positive and negative words; a negation up to three tokens before turns a word around. */
public final class ValenceReader {
  private final LexiconMatcher matcher;

  /**
   * @param lexicons all word lists by name; {@code valence-positive} and {@code valence-negative}
   *     are used
   */
  public ValenceReader(Map<String, Lexicon> lexicons) {
    matcher =
        new LexiconMatcher(
            List.of(lexicons.get("valence-positive"), lexicons.get("valence-negative")));
  }

  /** All evaluative words of the scored blocks, in text order; of overlapping hits the longest. */
  public List<ValenceWord> read(AnnotatedEssay essay, VoiceMap voices) {
    List<ValenceWord> words = new ArrayList<>();
    for (Sentence sentence : essay.sentences()) {
      int end = 0;
      for (LexiconHit hit :
          sentence.block().kind().scored()
              ? matcher.match(sentence.tokens())
              : List.<LexiconHit>of()) {
        if (hit.from() >= end) {
          Span span = sentence.span(hit.from(), hit.to());
          int sign = hit.lexicon().category().equals("positive") ? 1 : -1;
          boolean turned = LexiconMatcher.isNegated(sentence.tokens(), hit.from());
          words.add(new ValenceWord(span, turned ? -sign : sign, voices.of(span)));
          end = hit.to();
        }
      }
    }
    return words;
  }
}
