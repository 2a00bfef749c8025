package org.opedometer.batch;

import java.util.concurrent.atomic.AtomicInteger;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.output.EssayFolder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Publishes one folder an essay. */
final class EssayPublisher implements ItemWriter<EssayAnalysis> {
  private final EssayFolder folders;
  private final ScorerIdentity scorer;
  private final AtomicInteger published = new AtomicInteger();

  EssayPublisher(EssayFolder folders, ScorerIdentity scorer) {
    this.folders = folders;
    this.scorer = scorer;
  }

  @Override
  public void write(Chunk<? extends EssayAnalysis> analyses) {
    for (EssayAnalysis analysis : analyses) {
      Essay essay = analysis.essay();
      folders.publish(analysis, scorer.stamp(essay.fileName(), essay.sha256()));
      published.incrementAndGet();
    }
  }

  /** Essays published so far. */
  int count() {
    return published.get();
  }
}
