package org.opedometer.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.opedometer.input.ManifestEntry;
import org.opedometer.input.RejectedInputException;
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
    if (problem instanceof RejectedInputException rejected) {
      add(entry.fileName(), entry.sha256(), rejected.code(), rejected.getMessage());
    }
  }

  void add(String fileName, String sha256, String code, String sentence) {
    LOG.warn("rejected {}: {}: {}", fileName, code, sentence);
    found.add(new Rejection(fileName, sha256, scorer.fingerprint(), code, sentence));
    progress.rejected(fileName, sentence);
  }

  /** Those of this run, sorted by file name. */
  List<Rejection> all() {
    return found.stream().sorted(Comparator.comparing(Rejection::fileName)).toList();
  }
}
