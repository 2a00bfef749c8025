package org.opedometer.run;

import java.util.concurrent.atomic.AtomicInteger;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.output.EssayFolder;

/** Publishes one folder an essay. */
public final class EssayPublisher {
  private final EssayFolder folders;
  private final ScorerIdentity scorer;
  private final AtomicInteger published = new AtomicInteger();

  EssayPublisher(EssayFolder folders, ScorerIdentity scorer) {
    this.folders = folders;
    this.scorer = scorer;
  }

  public void write(Iterable<? extends EssayAnalysis> analyses) {
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
