package org.opedometer.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.opedometer.input.manifest.Manifest;
import org.opedometer.input.manifest.ManifestEntry;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.EssayStamp;

/** Publishes one folder an essay. */
public final class EssayPublisher {
  private final EssayFolder folders;
  private final ScorerIdentity scorer;
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> twins;
  private final Set<String> published = ConcurrentHashMap.newKeySet();
  private final Set<String> relabelled = ConcurrentHashMap.newKeySet();

  /**
   * @param twins ids of essays with the id of an earlier one of the same bytes
   */
  EssayPublisher(
      EssayFolder folders, ScorerIdentity scorer, Manifest manifest, Map<String, String> twins) {
    this.twins = Map.copyOf(twins);
    this.folders = folders;
    this.scorer = scorer;
    manifest.entries().stream()
        .filter(entry -> !entry.labels().isEmpty())
        .forEach(entry -> labels.put(entry.essayId(), entry.labels()));
  }

  /**
   * Publishes an essay whose text was scored by this scorer before; only its metadata may be new.
   *
   * @return whether it was so; nothing is done otherwise
   */
  boolean relabel(ManifestEntry entry, Essay essay) {
    boolean scored =
        folders
            .stamp(essay.id())
            .filter(stamp -> stamp.scorerFingerprint().equals(scorer.fingerprint()))
            .filter(stamp -> stamp.contentSha256().equals(ScorerIdentity.content(essay)))
            .isPresent();
    if (!scored || !folders.relabel(essay, stamp(essay))) {
      return false;
    }
    relabelled.add(essay.id());
    return true;
  }

  public void write(Iterable<? extends EssayAnalysis> analyses) {
    for (EssayAnalysis analysis : analyses) {
      Essay essay = analysis.essay();
      folders.publish(analysis, stamp(essay));
      published.add(essay.id());
    }
  }

  private EssayStamp stamp(Essay essay) {
    String twin = twins.getOrDefault(essay.id(), "");
    return scorer.stamp(essay, labels.getOrDefault(essay.id(), ""), twin);
  }

  /** Essays of which nothing but the metadata was new. */
  int relabelled() {
    return relabelled.size();
  }

  /** Ids of the essays published so far. */
  Set<String> published() {
    return Set.copyOf(published);
  }
}
