package org.opedometer.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opedometer.model.metric.Metric;

/** By what each of some published essays was scored; unlike scorers' numbers do not compare. */
public record Scorers(List<String> fingerprints) {
  private static final String UNKNOWN = "another version";
  private static final Metric ROW =
      new Metric(
          "scorer",
          "provenance",
          Metric.Level.ESSAY,
          Metric.Format.TEXT,
          "",
          "",
          "what scored the essay; not the same for all, so that numbers may differ for that alone");

  /** Of these essays, in their order. */
  public static Scorers of(OutputFolder folder, List<String> essayIds) {
    return of(essayIds, id -> EssayManifest.read(folder.essay(id)));
  }

  /** The same where their stamps are known. */
  static Scorers of(List<String> essayIds, Function<String, Optional<EssayStamp>> stamps) {
    return new Scorers(
        essayIds.stream()
            .map(stamps)
            .map(stamp -> stamp.map(EssayStamp::scorerFingerprint).orElse(UNKNOWN))
            .toList());
  }

  /** Whether not all are the same. */
  public boolean differ() {
    return fingerprints.stream().distinct().count() > 1;
  }

  /** The row that marks a comparison of essays that were scored by different scorers. */
  ComparedMetric row() {
    return new ComparedMetric(ROW, fingerprints, "", Optional.empty());
  }
}
