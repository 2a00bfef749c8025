package org.opedometer.run;

import java.util.List;
import org.opedometer.input.manifest.Ledger;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.Rejection;

/** Reads from the output folder what this scorer has done. */
final class OutputLedger implements Ledger {
  private final EssayFolder folders;
  private final List<Rejection> rejections;
  private final ScorerIdentity scorer;

  /**
   * @param rejections those to be kept; empty where all are to be tried again
   */
  OutputLedger(EssayFolder folders, List<Rejection> rejections, ScorerIdentity scorer) {
    this.folders = folders;
    this.rejections =
        rejections.stream()
            .filter(r -> r.scorerFingerprint().equals(scorer.fingerprint()))
            .toList();
    this.scorer = scorer;
  }

  @Override
  public boolean isScored(String essayId, String sha256, String labels) {
    return folders
        .stamp(essayId)
        .filter(s -> s.scorerFingerprint().equals(scorer.fingerprint()))
        .filter(s -> s.inputSha256().equals(sha256) && s.labels().equals(labels))
        .isPresent();
  }

  @Override
  public boolean isRejected(String fileName, String sha256) {
    return rejections.stream().anyMatch(r -> r.concerns(fileName, sha256));
  }
}
