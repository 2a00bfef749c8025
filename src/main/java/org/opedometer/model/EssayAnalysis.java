package org.opedometer.model;

import java.util.List;
import org.opedometer.model.metric.MetricValues;

/**
 * All that is known of one essay.
 *
 * @param paragraphs one entry a block, in text order; blocks that are not scored carry no metrics
 * @param warnings the essay's and the analysis's, sorted, without doubles
 */
public record EssayAnalysis(
    Essay essay,
    List<SentenceReading> sentences,
    List<Quotation> quotations,
    List<Attribution> attributions,
    List<RhetoricMention> mentions,
    List<Claim> claims,
    List<TargetSentiment> targets,
    List<Evidence> evidence,
    List<ParagraphMetrics> paragraphs,
    MetricValues metrics,
    List<String> warnings) {
  public EssayAnalysis {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    attributions = List.copyOf(attributions);
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    targets = List.copyOf(targets);
    evidence = List.copyOf(evidence);
    paragraphs = List.copyOf(paragraphs);
    warnings = List.copyOf(warnings);
  }
}
