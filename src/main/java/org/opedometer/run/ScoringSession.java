package org.opedometer.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.manifest.EssayRegister;
import org.opedometer.input.manifest.FileHash;
import org.opedometer.input.manifest.FileState;
import org.opedometer.input.manifest.ManifestEntry;
import org.opedometer.output.CsvWriter;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.OutputException;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.RunLog;
import org.opedometer.output.RunRecord;
import org.opedometer.run.RunSummary.Outcome;
import org.opedometer.run.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds an output folder and scores into it, once or as often as asked. Models and database are
 * opened when a run first needs them, and kept.
 *
 * <pre>{@code
 * try (ScoringSession session = ScoringSession.open(settings, Progress.SILENT, JobRunner::new)) {
 *   RunSummary summary = session.run(RunOptions.PLAIN);
 * }
 * }</pre>
 */
public final class ScoringSession implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ScoringSession.class);

  private final Settings settings;
  private final Progress progress;
  private final OutputFolder folder;
  private final OutputLock lock;
  private final ScorerIdentity scorer;
  private final EssayFolder essays;
  private final RunLog log;
  private final CombinedTables tables;
  private final LazyAnalyzer analyzer;
  private final BatchJob job;
  private @Nullable RunMetrics metrics;

  private ScoringSession(
      Settings settings,
      Progress progress,
      OutputFolder folder,
      OutputLock lock,
      BatchJob.Opener jobs) {
    CsvWriter csv = new CsvWriter(settings.csv().bom());
    this.settings = settings;
    this.progress = progress;
    this.folder = folder;
    this.lock = lock;
    this.scorer = ScorerIdentity.of(settings);
    this.essays = new EssayFolder(folder, csv);
    this.log = new RunLog(folder, csv);
    this.tables = new CombinedTables(settings, scorer, folder, csv, essays);
    this.analyzer = new LazyAnalyzer(settings);
    this.job = jobs.open(settings, folder);
  }

  /**
   * Takes the lock and clears up after a killed run.
   *
   * @throws OutputBusyException where another run holds the folder
   */
  public static ScoringSession open(Settings settings, Progress progress, BatchJob.Opener jobs) {
    OutputFolder folder = OutputFolder.create(settings.output());
    OutputLock lock = OutputLock.take(folder);
    try {
      ScoringSession session = new ScoringSession(settings, progress, folder, lock, jobs);
      session.essays.recover();
      return session;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Scores what is new and brings the combined tables up to date.
   *
   * @throws RunFailedException where it cannot go on; what is published stays
   */
  public RunSummary run(RunOptions options) {
    Instant began = Instant.now();
    SentenceCount counted = new SentenceCount(progress);
    RunPreparation preparation = new RunPreparation(settings, scorer, essays, log, tables);
    RunInHand run = preparation.prepare(options, analyzer, counted);
    RegisterFile file = new RegisterFile(folder);
    EssayRegister register = run.scan().before().after(run.manifest());
    int pruned = 0;
    if (options.prune()) {
      List<String> left = run.scan().prunable();
      left.forEach(essays::remove);
      pruned = left.size();
      register = register.without(left);
    }
    file.write(register); // before anything is scored, so that a killed run's ids stay
    CollationMark mark = new CollationMark(folder);
    Outcome outcome = Outcome.NOTHING_NEW;
    if (run.isNeeded(mark)) {
      outcome = score(run, counted, began);
    } else {
      LOG.info("nothing new");
    }
    RunSummary summary = run.summary(outcome, pruned, Duration.between(began, Instant.now()));
    if (outcome != Outcome.NOTHING_NEW) {
      record(run, began, outcome.name());
    }
    if (outcome == Outcome.COMPLETED) {
      Set<String> listed = Set.copyOf(tables.essayIds(run.manifest()));
      file.write(register.after(run.manifest(), listed::contains));
      mark.set(run.key());
    }
    tell(summary, run, counted);
    return summary;
  }

  private Outcome score(RunInHand run, Progress counted, Instant began) {
    int pending = run.manifest().in(FileState.PENDING).size();
    LOG.info("{} essays to score", pending);
    if (pending > 0) {
      if (run.manifest().in(FileState.PENDING).stream().anyMatch(this::needsAnalysis)) {
        analyzer.start(); // beside the start of Spring
      }
      counted.started(pending);
    }
    try {
      return job.run(run) ? Outcome.COMPLETED : Outcome.STOPPED;
    } catch (RunFailedException e) {
      recordFailure(run, began, e);
      throw e;
    } finally {
      counted.ended();
    }
  }

  /** Where this scorer was at it before, perhaps only the metadata is new. */
  private boolean needsAnalysis(ManifestEntry entry) {
    return settings.rescore()
        || essays
            .stamp(entry.essayId())
            .filter(stamp -> stamp.scorerFingerprint().equals(scorer.fingerprint()))
            .isEmpty();
  }

  /** What keeps a run from going on may keep its row from being written, which hurts nothing. */
  private void recordFailure(RunInHand run, Instant began, RunFailedException failure) {
    metrics().ifPresent(RunMetrics::addFailure);
    metrics().ifPresent(RunMetrics::write);
    try {
      record(run, began, "failed");
    } catch (OutputException e) {
      failure.addSuppressed(e);
    }
  }

  private void tell(RunSummary summary, RunInHand run, SentenceCount counted) {
    LOG.info(
        "{}: {} scored, {} rejected, {} unchanged, {} waiting, {} pruned, {} sentences, {} ms",
        summary.outcome(),
        summary.allScored(),
        summary.rejected(),
        summary.unchanged(),
        summary.waiting(),
        summary.pruned(),
        counted.sentences(),
        summary.time().toMillis());
    metrics()
        .ifPresent(
            m -> {
              m.add(summary, run, counted.sentences());
              m.write();
            });
  }

  private Optional<RunMetrics> metrics() {
    if (metrics == null && settings.metrics().file().isPresent()) {
      metrics = new RunMetrics(settings.metrics().file().get());
    }
    return Optional.ofNullable(metrics);
  }

  private void record(RunInHand run, Instant began, String outcome) {
    log.append(
        new RunRecord(
            began.toString(),
            began,
            Instant.now(),
            outcome.toLowerCase(Locale.ROOT),
            run.manifest().entries().size() + run.manifest().refused().size(),
            run.publisher().published().size(),
            run.manifest().in(FileState.UNCHANGED).size(),
            run.allRejections().size(),
            scorer.version(),
            scorer.lexicons(),
            scorer.reference(),
            scorer.fingerprint(),
            FileHash.of(settings.withoutSecrets().toString()).substring(0, 16)));
  }

  @Override
  public void close() {
    job.close();
    lock.close();
  }
}
