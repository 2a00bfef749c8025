package org.opedometer.attribution.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.candidate.Pieces;
import org.opedometer.model.Quotation;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;

/**
 * Completes quotations that an attribution touches: their marks, their later sentences, the
 * paragraphs over which they go on, and the rest of one that its cue interrupts ({@code "...," she
 * said. "..."}).
 */
public final class QuotationAssembly {
  private QuotationAssembly() {}

  public static List<Draft> complete(AttributionContext context, List<Draft> drafts) {
    List<Draft> completed = new ArrayList<>();
    for (Draft draft : drafts) {
      completed.add(draft.withContent(complete(context, draft, drafts)));
    }
    return completed;
  }

  /** The draft with the marks of each quotation whose words it holds, or holds to the end. */
  public static Draft marked(AttributionContext context, Draft draft) {
    List<Span> pieces = new ArrayList<>();
    for (Span piece : draft.content()) {
      Span whole = piece;
      for (Quotation quotation : context.essay().quotations()) {
        Span inner = quotation.inner();
        boolean within = piece.start() <= inner.end() && piece.end() >= inner.start();
        boolean ends = within && piece.end() < quotation.span().end();
        if (ends && piece.end() >= inner.end() - 1 && piece.end() > inner.start()) {
          whole = new Span(whole.start(), quotation.span().end());
        }
        if (within && piece.start() == inner.start() && piece.end() > inner.start()) {
          whole = new Span(quotation.span().start(), whole.end());
        }
      }
      pieces.add(whole);
    }
    return draft.withContent(pieces);
  }

  private static List<Span> complete(AttributionContext context, Draft draft, List<Draft> all) {
    List<Span> pieces = new ArrayList<>(draft.content());
    List<Quotation> quotations = context.essay().quotations();
    boolean holds = false;
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      boolean touched = begins(quotation, pieces);
      boolean goesOn = holds && quotation.continues();
      boolean resumed = holds && !touched && resumes(context, quotation, draft, all);
      holds = touched || goesOn || resumed;
      if (holds && !interrupted(draft, quotation)) {
        pieces.add(quotation.span());
      }
    }
    return Pieces.joined(pieces);
  }

  /**
   * Whether the content holds most of the quotation's first words, so that the quotation is its
   * own.
   */
  private static boolean begins(Quotation quotation, List<Span> pieces) {
    int probe = Math.min(quotation.inner().end(), quotation.inner().start() + 12);
    Span head = new Span(quotation.inner().start(), probe);
    return head.length() > 0 && pieces.stream().anyMatch(p -> p.overlaps(head));
  }

  private static boolean interrupted(Draft draft, Quotation quotation) {
    return draft.cue().stream().anyMatch(quotation.inner()::contains)
        || draft.source().stream().anyMatch(quotation.inner()::contains);
  }

  /**
   * A quotation that is a whole sentence right behind the cue's sentence, with no cue of its own.
   */
  private static boolean resumes(
      AttributionContext context, Quotation quotation, Draft draft, List<Draft> all) {
    Sentence cue = context.essay().sentence(draft.sentence());
    Sentence own = context.essay().sentenceAt(quotation.inner().start()).orElse(cue);
    boolean next = own.number() == cue.number() + 1 && own.block().equals(cue.block());
    boolean opens = quotation.span().start() <= own.span().start() + 1;
    boolean closesCue =
        draft.content().stream().anyMatch(c -> c.start() < draft.cue().get(0).start());
    boolean free = all.stream().noneMatch(d -> d != draft && d.overlaps(quotation.inner()));
    return next && opens && closesCue && free;
  }

  /**
   * A quotation that its cue interrupts, of which the content has only what stands behind: {@code
   * "Now then," he began, "let us see."}; and one that goes on from the paragraphs before.
   */
  public static Draft begun(AttributionContext context, Draft draft, Predicate<Quotation> free) {
    int cue = draft.cue().get(0).start();
    int from = draft.source().stream().mapToInt(Span::start).reduce(cue, Math::min);
    List<Quotation> quotations = context.essay().quotations();
    List<Span> pieces = new ArrayList<>(draft.content());
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      int first = i;
      while (first > 0
          && quotations.get(first).continues()
          && !quotations.get(first - 1).closed()) {
        first--;
      }
      if (draft.content().contains(quotation.span())) {
        for (int k = first; k < i; k++) {
          if (free.test(quotations.get(k))) {
            pieces.add(quotations.get(k).span());
          }
        }
      }
      boolean before = quotation.span().end() <= from && quotation.span().end() >= from - 2;
      boolean comma =
          quotation.inner().length() > 0
              && context.text().charAt(quotation.inner().end() - 1) == ',';
      boolean resumed =
          draft.content().stream().anyMatch(c -> c.start() > cue && context.isQuoted(c));
      if (before && comma && resumed && free.test(quotation)) {
        pieces.add(quotation.span());
      }
    }
    return pieces.size() == draft.content().size()
        ? draft
        : draft.withContent(Pieces.joined(pieces));
  }

  /**
   * A content that stands before its cue, with the rest of the quotation behind it: {@code "Not
   * here," he said, "nor now."}
   */
  public static Draft rejoined(AttributionContext context, Draft draft, Predicate<Quotation> free) {
    Sentence sentence = context.essay().sentence(draft.sentence());
    int cue = draft.cue().get(0).start();
    boolean quoted = draft.content().stream().allMatch(c -> c.end() <= cue && context.isQuoted(c));
    Optional<Quotation> rest =
        context.essay().quotations().stream()
            .filter(
                q ->
                    q.span().start() > cue
                        && q.inner().start() < sentence.span().end()
                        && q.inner().length() > 0)
            .findFirst();
    if (!quoted || rest.isEmpty() || !free.test(rest.get())) {
      return draft;
    }
    boolean goesOn = Character.isLowerCase(context.text().charAt(rest.get().inner().start()));
    List<Span> both = new ArrayList<>(draft.content());
    both.add(rest.get().span());
    return goesOn ? draft.withContent(both) : draft;
  }
}
