package org.opedometer.attribution.counted;

import org.jspecify.annotations.Nullable;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.model.VectorShortener;
import org.opedometer.model.Attribution;
import org.opedometer.model.AttributionMode;
import org.opedometer.model.CueClass;
import org.opedometer.model.SourceType;

/**
 * Tells which attributions count: somebody says, writes, finds, asks, demands or openly believes
 * the content. Deeds, figures of speech, minds that nobody voiced, orders and headings do not.
 *
 * @param model null to judge by rules alone, where the encoder is off
 * @param shortener of the model that found the attributions; null where the encoder is off
 */
public record Counting(@Nullable CountedModel model, @Nullable VectorShortener shortener) {
  /** Judges by rules alone. */
  public static final Counting BY_RULES = new Counting(null, null);

  /** The attribution with the share of such that are right, and whether it counts. */
  public Attribution judged(AttributionContext context, Draft draft, Attribution attribution) {
    AttributionView view = AttributionView.of(context, draft, attribution);
    if (model == null) {
      boolean counts = !NoStatement.is(view) && isStated(view);
      return attribution.judged(attribution.confidence(), counts);
    }
    double sure = model.probability(CountedFeatures.of(view, shortener));
    boolean counts = sure >= model.threshold() && !NoStatement.is(view);
    return attribution.judged(counts ? sure : Math.min(sure, model.threshold()), counts);
  }

  /** A quotation, or a clause behind a word of saying that is not denied. */
  private static boolean isStated(AttributionView view) {
    Attribution a = view.attribution();
    boolean quoted = a.mode() != AttributionMode.INDIRECT;
    boolean said = a.cueClass() == CueClass.ASSERTION && view.hasClause();
    boolean sourced = a.source().type() != SourceType.AUTHOR && !view.isDenied();
    return quoted || said && sourced;
  }
}
