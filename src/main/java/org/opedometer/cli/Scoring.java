package org.opedometer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.opedometer.input.manifest.InputGlance;
import org.opedometer.input.manifest.Settling;
import org.opedometer.job.JobRunner;
import org.opedometer.run.RunOptions;
import org.opedometer.run.RunSummary;
import org.opedometer.run.ScoringSession;
import org.opedometer.run.settings.Settings;

/** Scores once, or whenever something arrives, and tells how it went. */
final class Scoring {
  private static final int POLL_MILLIS = 500;

  private final Settings settings;
  private final PrintWriter err;

  Scoring(Settings settings, PrintWriter err) {
    this.settings = settings;
    this.err = err;
  }

  int once(RunOptions options) {
    ProgressReport progress = new ProgressReport(err);
    try (ScoringSession session = ScoringSession.open(settings, progress, JobRunner::new)) {
      LogFile.start(settings);
      RunSummary summary = session.run(options);
      err.println(SummaryLine.of(summary, settings.output()));
      return summary.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
    }
  }

  /** Looks at the inputs time and again, which works on network drives too, until a signal. */
  int watch(RunOptions options) {
    CountDownLatch stop = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(stop::countDown, "stop-watching"));
    try (ScoringSession session =
        ScoringSession.open(settings, new ProgressReport(err), JobRunner::new)) {
      LogFile.start(settings);
      err.println("Watching " + settings.input() + "; stop with Ctrl-C.");
      Settling settling = new Settling(Duration.ofSeconds(settings.watch().settleSeconds()));
      InputGlance scored = InputGlance.NONE;
      do {
        InputGlance now = InputGlance.of(settings.input());
        Set<Path> unsettled = settling.unsettled(now, System.nanoTime());
        InputGlance settled = now.without(unsettled);
        if (!settled.equals(scored)) {
          tell(session.run(new RunOptions(options.retry(), options.prune(), unsettled)));
          scored = settled;
        }
      } while (!stop.await(POLL_MILLIS, TimeUnit.MILLISECONDS));
      return ExitCode.DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.FAILED;
    }
  }

  private void tell(RunSummary summary) {
    if (summary.outcome() != RunSummary.Outcome.NOTHING_NEW) {
      err.println(SummaryLine.of(summary, settings.output()));
    }
  }
}
