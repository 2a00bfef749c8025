package org.opedometer.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opedometer.input.manifest.Ledger;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.Rejection;
import org.opedometer.run.settings.Slice;

/** Reads from the output folder what this scorer has done. */
final class OutputLedger implements Ledger {
  private final EssayFolder folders;
  private final Set<String> rejections;
  private final ScorerIdentity scorer;
  private final Slice slice;

  /**
   * @param rejections those to be kept; empty where all are to be tried again
   * @param slice what is to be scored here; with all else there is nothing to do
   */
  OutputLedger(
      EssayFolder folders, List<Rejection> rejections, ScorerIdentity scorer, Slice slice) {
    this.folders = folders;
    this.rejections =
        rejections.stream()
            .filter(r -> r.scorerFingerprint().equals(scorer.fingerprint()))
            .map(Rejection::input)
            .collect(Collectors.toSet());
    this.scorer = scorer;
    this.slice = slice;
  }

  @Override
  public boolean isScored(String essayId, String sha256, String labels) {
    if (!slice.holds(essayId)) {
      return true;
    }
    return folders
        .stamp(essayId)
        .filter(s -> s.scorerFingerprint().equals(scorer.fingerprint()))
        .filter(s -> s.inputSha256().equals(sha256) && s.labels().equals(labels))
        .isPresent();
  }

  @Override
  public boolean isRejected(String fileName, String sha256) {
    return rejections.contains(Rejection.input(fileName, sha256));
  }
}
