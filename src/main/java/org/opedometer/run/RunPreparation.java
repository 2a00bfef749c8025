package org.opedometer.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.opedometer.input.manifest.FileState;
import org.opedometer.input.manifest.Manifest;
import org.opedometer.input.manifest.ManifestEntry;
import org.opedometer.input.manifest.Refusal;
import org.opedometer.model.Essay;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.EssayStamp;
import org.opedometer.output.Rejection;
import org.opedometer.output.RunLog;
import org.opedometer.run.settings.Settings;

/** Freezes the manifest of a run and gathers what its steps work with. */
final class RunPreparation {
  private final Settings settings;
  private final ScorerIdentity scorer;
  private final EssayFolder essays;
  private final RunLog log;
  private final CombinedTables tables;

  RunPreparation(
      Settings settings,
      ScorerIdentity scorer,
      EssayFolder essays,
      RunLog log,
      CombinedTables tables) {
    this.settings = settings;
    this.scorer = scorer;
    this.essays = essays;
    this.log = log;
    this.tables = tables;
  }

  RunInHand prepare(RunOptions options, LazyAnalyzer analyzer, Progress progress) {
    essays.lookAgain();
    InputScan scan = InputScan.of(settings, scorer, options, essays);
    Manifest manifest = scan.manifest();
    Map<String, String> twins = scan.twins();
    rename(manifest, twins);
    Rejections rejections = new Rejections(scorer, progress);
    List<Rejection> kept = new ArrayList<>();
    Set<Rejection> known = new LinkedHashSet<>(log.rejections());
    Map<String, List<Rejection>> byInput =
        known.stream().collect(Collectors.groupingBy(Rejection::input));
    boolean again = options.retry() || settings.rescore();
    for (ManifestEntry entry : manifest.in(FileState.REJECTED)) {
      String input = Rejection.input(entry.fileName(), entry.sha256());
      kept.addAll(byInput.getOrDefault(input, List.of()));
    }
    for (Refusal refusal : manifest.refused()) {
      Rejection rejection = rejections.of(refusal);
      if (known.contains(rejection) && !again) {
        kept.add(rejection); // told before
      } else {
        rejections.add(rejection);
      }
    }
    EssayQueue queue = new EssayQueue();
    queue.fill(manifest.in(FileState.PENDING));
    TimeLimit limit =
        new TimeLimit(Duration.ofSeconds(settings.limits().secondsPerEssay()), settings.threads());
    EssayPublisher publisher = new EssayPublisher(essays, scorer, manifest, twins);
    BiPredicate<ManifestEntry, Essay> relabels =
        settings.rescore() ? (entry, essay) -> false : publisher::relabel;
    return new RunInHand(
        settings.threads(),
        scan,
        kept,
        queue,
        new EssayScorer(InputScan.reader(settings), analyzer, limit, progress, relabels),
        publisher,
        rejections,
        tables,
        new StageTimes());
  }

  /** A file that is called otherwise, or has a twin, changes no number. */
  private void rename(Manifest manifest, Map<String, String> twins) {
    for (ManifestEntry entry : manifest.in(FileState.UNCHANGED)) {
      String twin = twins.getOrDefault(entry.essayId(), "");
      EssayStamp stamp = essays.stamp(entry.essayId()).orElseThrow();
      EssayStamp right = stamp.renamed(entry.fileName(), twin);
      if (!stamp.equals(right)) {
        essays.rename(entry.essayId(), right);
      }
    }
  }
}
