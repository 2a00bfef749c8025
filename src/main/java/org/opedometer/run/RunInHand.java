package org.opedometer.run;

import static org.opedometer.run.InputChange.NEW;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opedometer.input.manifest.FileState;
import org.opedometer.input.manifest.Manifest;
import org.opedometer.output.Rejection;

/**
 * All that one run works with.
 *
 * @param scan of the inputs when the run began
 * @param keptRejections of earlier runs, of inputs that this one does not try
 * @param rejections those of this run
 */
public record RunInHand(
    int threads,
    InputScan scan,
    List<Rejection> keptRejections,
    EssayQueue queue,
    EssayScorer scorer,
    EssayPublisher publisher,
    Rejections rejections,
    CombinedTables tables,
    StageTimes times) {
  private static final int CHUNK_A_THREAD = 4;

  /**
   * Essays between two points at which a run can go on. A chunk ends when its slowest essay does:
   * several a thread keep the threads busy, few keep the loss small when the process is killed.
   */
  public int chunk() {
    return Math.max(2, threads) * CHUNK_A_THREAD;
  }

  /** The inputs, frozen when the run began. */
  public Manifest manifest() {
    return scan.manifest();
  }

  List<Rejection> allRejections() {
    return Stream.concat(keptRejections.stream(), rejections.all().stream())
        .sorted(Comparator.comparing(Rejection::fileName).thenComparing(Rejection::inputSha256))
        .toList();
  }

  public void collate() {
    tables.write(tables.essayIds(manifest()), allRejections());
  }

  public void report() {
    tables.report(tables.essayIds(manifest()));
  }

  /** Whether there is an essay to score or a table to write. */
  boolean isNeeded(CollationMark mark) {
    return !manifest().in(FileState.PENDING).isEmpty()
        || !tables.isUpToDate(mark, manifest(), allRejections());
  }

  /** Names all that the combined tables are made from. */
  String key() {
    return tables.key(manifest(), allRejections());
  }

  RunSummary summary(RunSummary.Outcome outcome, int pruned, Duration time) {
    Map<InputChange, Integer> scored = new EnumMap<>(InputChange.class);
    publisher
        .published()
        .forEach(id -> scored.merge(scan.changes().getOrDefault(id, NEW), 1, Integer::sum));
    return new RunSummary(
        outcome,
        scored,
        rejections.all().size(),
        keptRejections.size(),
        manifest().in(FileState.UNCHANGED).size(),
        publisher.relabelled(),
        scan.gone().size(),
        manifest().skipped(),
        manifest().in(FileState.WAITING).size(),
        pruned,
        time);
  }

  /** Begins anew; what is published already is published again. */
  public void refill() {
    queue.fill(manifest().in(FileState.PENDING));
  }

  public boolean isStopped() {
    return scorer.isStopped();
  }

  /** Lets the essays in hand end and takes up no other. */
  public void stop() {
    queue.drain();
    scorer.stop();
  }
}
