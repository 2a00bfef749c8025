package org.opedometer.scores.metrics;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.Block;
import org.opedometer.model.ParagraphMetrics;
import org.opedometer.model.metric.MetricValues;
import org.opedometer.scores.Findings;
import org.opedometer.scores.Reference;
import org.opedometer.scores.Scope;

/** Measures every family of metrics, paragraph by paragraph and over the essay. */
public final class MetricReader {
  private static final int LOW_TEXT_WORDS = 40;

  private final List<Measure> measures;

  public MetricReader(Reference reference) {
    measures =
        List.of(
            new ScoreMeasure(reference),
            new SizeMeasure(),
            new SentimentMeasure(),
            new TargetMeasure(),
            new LoadedMeasure(),
            new CertaintyMeasure(),
            new DeviceMeasure(),
            new CategoryMeasure(),
            new AttributionMeasure(),
            new SourceMeasure(),
            new ClaimMeasure());
  }

  /** One entry a block; only scored blocks are measured. */
  public List<ParagraphMetrics> paragraphs(Findings findings) {
    List<ParagraphMetrics> paragraphs = new ArrayList<>();
    for (Block block : findings.essay().essay().blocks()) {
      if (!block.kind().scored()) {
        paragraphs.add(new ParagraphMetrics(block, MetricValues.NONE, List.of()));
        continue;
      }
      Scope scope = Scope.of(findings, block);
      boolean low = scope.words().size() < LOW_TEXT_WORDS;
      paragraphs.add(
          new ParagraphMetrics(block, measure(scope), low ? List.of("low_text") : List.of()));
    }
    return paragraphs;
  }

  /** The essay's own values: sums, and rates recomputed from the sums. */
  public MetricValues essay(Findings findings) {
    return measure(Scope.whole(findings));
  }

  private MetricValues measure(Scope scope) {
    MetricValues.Builder out = new MetricValues.Builder();
    measures.forEach(m -> m.measure(scope, out));
    return out.build();
  }
}
