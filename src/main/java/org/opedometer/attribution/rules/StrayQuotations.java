package org.opedometer.attribution.rules;

import java.util.List;
import java.util.function.Predicate;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.candidate.Pieces;
import org.opedometer.model.CueClass;
import org.opedometer.model.Quotation;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.text.WordFinder;

/**
 * Lays a quotation that opens its sentence and has no cue of its own at who spoke just before it in
 * its paragraph: {@code "...," he said. He wiped his glasses. "..."}, {@code She told us a story.
 * "..."}.
 */
public final class StrayQuotations {
  private static final int REACH = 2; // sentences
  private static final int BRIEF = 5; // words of a content that only announces the quotation

  private StrayQuotations() {}

  /** Adds to the drafts in {@code kept}. */
  public static void join(
      AttributionContext context, List<Draft> kept, Predicate<Quotation> stray) {
    AnnotatedEssay essay = context.essay();
    for (Quotation quotation : essay.quotations()) {
      Sentence own = essay.sentenceAt(quotation.inner().start()).orElse(null);
      boolean opens = own != null && quotation.span().start() <= own.span().start();
      if (opens && stray.test(quotation)) {
        int last = speaker(context, kept, own);
        if (last >= 0) {
          kept.set(last, joined(context, kept.get(last), quotation.span()));
        }
      }
    }
  }

  /** Place of the nearest draft before {@code own} that can take the quotation, -1 for none. */
  private static int speaker(AttributionContext context, List<Draft> kept, Sentence own) {
    int best = -1;
    for (int i = 0; i < kept.size(); i++) {
      Draft draft = kept.get(i);
      Sentence sentence = context.essay().sentence(draft.sentence());
      int apart = own.number() - sentence.number();
      boolean near = apart > 0 && apart <= REACH && sentence.block().equals(own.block());
      if (near && (best < 0 || kept.get(best).cue().get(0).start() < draft.cue().get(0).start())) {
        best = i;
      }
    }
    return best >= 0 && takes(context, kept.get(best), own) ? best : -1;
  }

  private static boolean takes(AttributionContext context, Draft draft, Sentence own) {
    boolean said = draft.cueClass() == CueClass.ASSERTION && !draft.source().isEmpty();
    return said
        && (isQuoted(context, draft)
            || announces(context, draft) && own.number() == draft.sentence() + 1);
  }

  private static boolean isQuoted(AttributionContext context, Draft draft) {
    return draft.content().stream().allMatch(context::isQuoted);
  }

  private static boolean announces(AttributionContext context, Draft draft) {
    return draft.content().stream().mapToInt(c -> WordFinder.find(context.text(), c).size()).sum()
        <= BRIEF;
  }

  private static Draft joined(AttributionContext context, Draft draft, Span quotation) {
    if (!isQuoted(context, draft)) {
      return draft.withContent(List.of(quotation));
    }
    List<Span> all = new java.util.ArrayList<>(draft.content());
    all.add(quotation);
    return draft.withContent(Pieces.joined(all));
  }
}
