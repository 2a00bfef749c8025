package org.opedometer.attribution.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.AttributionRule;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.candidate.Pieces;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;

/** {@code reportedly}, {@code allegedly}: the clause is laid at an unnamed source. */
public final class AdverbCueRule implements AttributionRule {
  private static final double CONFIDENCE = .6;

  @Override
  public List<Draft> find(AttributionContext context, List<Draft> found) {
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : context.essay().sentences()) {
      for (LexiconHit hit : context.cues(sentence)) {
        if (hit.entry().attribute("kind").equals("adverb")
            && !context.isQuoted(sentence, hit.from())) {
          BitSet content = new BitSet();
          content.set(0, sentence.tokens().size());
          content.clear(hit.from(), hit.to());
          List<Span> pieces = Pieces.of(sentence, content);
          if (!pieces.isEmpty()) {
            drafts.add(
                new Draft(
                    sentence.number(),
                    List.of(),
                    -1,
                    List.of(sentence.span(hit.from(), hit.to())),
                    pieces,
                    java.util.Optional.of(hit.entry()),
                    "adverb-cue",
                    CONFIDENCE));
          }
        }
      }
    }
    return drafts;
  }
}
