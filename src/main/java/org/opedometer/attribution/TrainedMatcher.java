package org.opedometer.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.AttributionRule;
import org.opedometer.attribution.candidate.Decoder;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.model.AttributionModel;
import org.opedometer.attribution.model.TrainedDrafts;
import org.opedometer.attribution.rules.ColonRule;
import org.opedometer.attribution.rules.ContentEnd;
import org.opedometer.attribution.rules.CreditRule;
import org.opedometer.attribution.rules.QuotationAssembly;
import org.opedometer.attribution.rules.QuotationRule;
import org.opedometer.attribution.rules.StrayQuotations;
import org.opedometer.attribution.rules.TranscriptRule;
import org.opedometer.model.Quotation;
import org.opedometer.model.Span;
import org.opedometer.text.WordFinder;

/**
 * Finds attributions by the trained model, with rules for what learning cannot see: formats before
 * it, and after it the quotations that nothing holds yet.
 */
final class TrainedMatcher {
  private static final int SCARE_WORDS = 3;
  private static final int TITLE_WORD = 4; // letters of a word that has a capital in a title

  private final AttributionModel model;
  private final AttributionContext context;
  private final List<Draft> kept = new ArrayList<>();

  private TrainedMatcher(AttributionModel model, AttributionContext context) {
    this.model = model;
    this.context = context;
  }

  /**
   * What was found in an essay, in no particular order.
   *
   * @param kept what is likely by itself; none nested
   * @param spare what is not, and stands in the way of none of those, though perhaps of one
   *     another: a statement only where a second look says so
   */
  record Found(List<Draft> kept, List<Draft> spare) {}

  /** The attributions of an essay. */
  static Found find(AttributionModel model, AttributionContext context) {
    TrainedMatcher matcher = new TrainedMatcher(model, context);
    matcher.formats();
    List<Draft> left = matcher.trained();
    matcher.quotations(left);
    return new Found(matcher.kept, matcher.spare(left));
  }

  private List<Draft> spare(List<Draft> unlikely) {
    return unlikely.stream()
        .filter(d -> kept.stream().noneMatch(k -> Decoder.collide(k, d)))
        .map(d -> finished(d.withConfidence(model.confidence().probability(d.confidence()))))
        .filter(d -> kept.stream().noneMatch(k -> Decoder.collide(k, d)))
        .toList();
  }

  private void formats() {
    kept.addAll(new TranscriptRule().find(context, List.of()));
    kept.addAll(
        QuotationAssembly.complete(context, new CreditRule().find(context, List.copyOf(kept))));
  }

  /** Keeps what is likely and returns what is not, the surest first. */
  private List<Draft> trained() {
    List<Draft> likely = new ArrayList<>();
    List<Draft> unlikely = new ArrayList<>();
    for (List<Draft> drafts :
        context.essay().ofEach(s -> new TrainedDrafts(model, context, s).all())) {
      for (Draft whole : drafts) {
        Draft draft = ContentEnd.cut(context, whole);
        List<Draft> rank = draft.confidence() >= model.threshold() ? likely : unlikely;
        rank.add(draft);
        ContentEnd.added(context, whole, draft).ifPresent(rank::add);
      }
    }
    Decoder.decode(context, likely).forEach(this::keep);
    unlikely.sort(
        Comparator.comparingDouble((Draft d) -> -d.confidence())
            .thenComparing(d -> d.content().get(0)));
    return unlikely;
  }

  private void keep(Draft draft) {
    if (kept.stream().noneMatch(k -> Decoder.collide(k, draft))) {
      kept.add(draft.withConfidence(model.confidence().probability(draft.confidence())));
    }
  }

  /**
   * A quotation of some length has a source: the surest that was found, however unsure, else the
   * nearest verb's.
   */
  private void quotations(List<Draft> unlikely) {
    for (Quotation quotation : context.essay().quotations()) {
      if (isSpeech(quotation)) {
        for (Draft draft : unlikely) {
          if (draft.covers(quotation.inner()) && isFree(quotation)) {
            keep(draft);
          }
        }
      }
    }
    kept.replaceAll(d -> d.rule().equals("trained") ? finished(d) : d);
    complete(new ColonRule());
    complete(new QuotationRule());
    kept.replaceAll(d -> QuotationAssembly.begun(context, d, this::isFree));
    StrayQuotations.join(context, kept, q -> isLong(q.inner()) && !isTitle(q.inner()) && isFree(q));
  }

  private Draft finished(Draft draft) {
    return QuotationAssembly.marked(
        context, QuotationAssembly.rejoined(context, draft, this::isFree));
  }

  private void complete(AttributionRule rule) {
    for (Draft draft : QuotationAssembly.complete(context, rule.find(context, List.copyOf(kept)))) {
      boolean marked =
          draft.rule().equals("colon")
              || draft.content().stream().anyMatch(c -> isLong(c) && !isTitle(c));
      if (marked && kept.stream().noneMatch(k -> Decoder.collide(k, draft))) {
        kept.add(draft);
      }
    }
  }

  /** Long enough to be no scare quotation or title, or closed as speech is. */
  private boolean isSpeech(Quotation quotation) {
    Span inner = quotation.inner();
    if (isTitle(inner)) {
      return false;
    }
    boolean voiced =
        inner.length() > 0 && ",!?".indexOf(context.text().charAt(inner.end() - 1)) >= 0;
    return voiced || isLong(inner);
  }

  /** {@code "Rested and Ready: Start Times in Four Districts,"}: all longer words have capitals. */
  private boolean isTitle(Span span) {
    List<String> words =
        WordFinder.find(context.text(), span).stream()
            .map(w -> w.in(context.text()))
            .filter(w -> w.length() >= TITLE_WORD)
            .toList();
    return words.size() > 1 && words.stream().allMatch(w -> Character.isUpperCase(w.charAt(0)));
  }

  private boolean isLong(Span span) {
    return WordFinder.find(context.text(), span).size() > SCARE_WORDS;
  }

  private boolean isFree(Quotation quotation) {
    return kept.stream().noneMatch(d -> d.overlaps(quotation.inner()));
  }
}
