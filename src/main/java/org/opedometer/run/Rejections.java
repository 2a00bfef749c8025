package org.opedometer.run;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.opedometer.input.manifest.ManifestEntry;
import org.opedometer.input.manifest.Refusal;
import org.opedometer.output.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers the inputs that this run rejects. */
public final class Rejections {
  private static final Logger LOG = LoggerFactory.getLogger(Rejections.class);

  private final ScorerIdentity scorer;
  private final Progress progress;
  private final Queue<Rejection> found = new ConcurrentLinkedQueue<>();

  Rejections(ScorerIdentity scorer, Progress progress) {
    this.scorer = scorer;
    this.progress = progress;
  }

  /** Notes that {@code entry} could not be scored. */
  public void add(ManifestEntry entry, RejectedEssayException rejected) {
    add(
        new Rejection(
            entry.fileName(),
            entry.sha256(),
            scorer.fingerprint(),
            rejected.code(),
            rejected.getMessage()));
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
