package org.opedometer.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.opedometer.input.ManifestEntry;
import org.opedometer.input.Refusal;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.output.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.SkipListener;

/** Gathers the inputs that this run rejects. */
final class Rejections implements SkipListener<ManifestEntry, EssayAnalysis> {
  private static final Logger LOG = LoggerFactory.getLogger(Rejections.class);

  private final ScorerIdentity scorer;
  private final Progress progress;
  private final Queue<Rejection> found = new ConcurrentLinkedQueue<>();

  Rejections(ScorerIdentity scorer, Progress progress) {
    this.scorer = scorer;
    this.progress = progress;
  }

  @Override
  public void onSkipInProcess(ManifestEntry entry, Throwable problem) {
    if (problem instanceof RejectedEssayException rejected) {
      add(
          new Rejection(
              entry.fileName(),
              entry.sha256(),
              scorer.fingerprint(),
              rejected.code(),
              rejected.getMessage()));
    }
  }

  /** What a refusal becomes in rejected.csv. */
  Rejection of(Refusal refusal) {
    return new Rejection(
        refusal.fileName(), "", scorer.fingerprint(), refusal.code(), refusal.sentence());
  }

  void add(Rejection rejection) {
    LOG.warn("rejected {}: {}: {}", rejection.fileName(), rejection.kind(), rejection.reason());
    found.add(rejection);
    progress.rejected(rejection.fileName(), rejection.reason());
  }

  /** Those of this run, sorted by file name. */
  List<Rejection> all() {
    return found.stream().sorted(Comparator.comparing(Rejection::fileName)).toList();
  }
}
