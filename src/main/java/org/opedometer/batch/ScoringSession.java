package org.opedometer.batch;

import java.time.Duration;
import java.time.Instant;
import org.opedometer.batch.RunSummary.Outcome;
import org.opedometer.batch.settings.Settings;
import org.opedometer.input.FileHash;
import org.opedometer.input.FileState;
import org.opedometer.output.CsvWriter;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.RunLog;
import org.opedometer.output.RunRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds an output folder and scores into it, once or as often as asked. Models and database are
 * opened when a run first needs them, and kept.
 *
 * <pre>{@code
 * try (ScoringSession session = ScoringSession.open(settings, Progress.SILENT)) {
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
  private final JobRunner jobs;

  private ScoringSession(
      Settings settings, Progress progress, OutputFolder folder, OutputLock lock) {
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
    this.jobs = new JobRunner(settings, folder);
  }

  /**
   * Takes the lock and clears up after a killed run.
   *
   * @throws OutputBusyException where another run holds the folder
   */
  public static ScoringSession open(Settings settings, Progress progress) {
    OutputFolder folder = OutputFolder.create(settings.output());
    OutputLock lock = OutputLock.take(folder);
    try {
      ScoringSession session = new ScoringSession(settings, progress, folder, lock);
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
    RunPreparation preparation = new RunPreparation(settings, scorer, essays, log, tables);
    RunInHand run = preparation.prepare(options, analyzer, progress);
    int pruned = options.prune() ? new Pruning(folder, essays).run(run.manifest()) : 0;
    CollationMark mark = new CollationMark(folder);
    if (!run.isNeeded(mark)) {
      LOG.info("nothing new");
      return run.summary(Outcome.NOTHING_NEW, pruned, Duration.between(began, Instant.now()));
    }
    Outcome outcome = score(run);
    RunSummary summary = run.summary(outcome, pruned, Duration.between(began, Instant.now()));
    append(summary, run, began);
    if (outcome == Outcome.COMPLETED) {
      mark.set(run.key());
    }
    return summary;
  }

  private Outcome score(RunInHand run) {
    int pending = run.manifest().in(FileState.PENDING).size();
    LOG.info("{} essays to score", pending);
    if (pending > 0) {
      analyzer.start(); // beside the start of Spring
      progress.started(pending);
    }
    try {
      return jobs.run(run) ? Outcome.COMPLETED : Outcome.STOPPED;
    } finally {
      progress.ended();
    }
  }

  private void append(RunSummary summary, RunInHand run, Instant began) {
    log.append(
        new RunRecord(
            began.toString(),
            began,
            Instant.now(),
            summary.outcome().name().toLowerCase(java.util.Locale.ROOT),
            run.manifest().entries().size() + run.manifest().refused().size(),
            summary.scored(),
            summary.unchanged(),
            summary.rejected() + summary.rejectedBefore(),
            scorer.version(),
            scorer.lexicons(),
            scorer.reference(),
            scorer.fingerprint(),
            FileHash.of(settings.withoutSecrets().toString()).substring(0, 16)));
  }

  @Override
  public void close() {
    jobs.close();
    lock.close();
  }
}
