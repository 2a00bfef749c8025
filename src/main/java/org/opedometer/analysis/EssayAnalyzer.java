package org.opedometer.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.Quotation;
import org.opedometer.model.metric.MetricValues;
import org.opedometer.text.QuotationFinder;

/**
 * Reads an essay from its text to its scores. The same essay always gives the same analysis. Safe for use by many
 * threads.
 */
public final class EssayAnalyzer {
  private final Annotator annotator;
  private final @Nullable TokenEncoder encoder;
  private final SentenceReader sentenceReader;

  public EssayAnalyzer(Annotator annotator, @Nullable TokenEncoder encoder) {
    this.annotator = annotator;
    this.encoder = encoder;
    this.sentenceReader = new SentenceReader(annotator);
  }

  /** All that is known of {@code essay}. */
  public EssayAnalysis analyze(Essay essay) {
    List<Quotation> quotations = QuotationFinder.find(essay);
    AnnotatedEssay annotated =
        new AnnotatedEssay(essay, sentenceReader.read(essay), quotations, annotator, encoder);
    return new EssayAnalysis(
        essay, List.of(), quotations, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        MetricValues.NONE, annotated.essay().warnings());
  }
}
