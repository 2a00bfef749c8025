package org.opedometer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.opedometer.input.manifest.InputGlance;
import org.opedometer.input.manifest.Settling;
import org.opedometer.job.JobRunner;
import org.opedometer.run.InputGoneException;
import org.opedometer.run.RunSummary;
import org.opedometer.run.ScoringSession;
import org.opedometer.run.settings.Settings;

/** Scores once, or whenever something arrives, and tells how it went. */
final class Scoring {
  private static final int POLL_MILLIS = 500;

  private final Settings settings;
  private final ScoreOptions options;
  private final PrintWriter err;

  Scoring(Settings settings, ScoreOptions options, PrintWriter err) {
    this.settings = settings;
    this.options = options;
    this.err = err;
  }

  /**
   * @param retry try rejected inputs again
   */
  int once(boolean retry) {
    ProgressReport progress = new ProgressReport(err);
    try (ScoringSession session = ScoringSession.open(settings, progress, JobRunner::new)) {
      LogFile.start(settings);
      RunSummary summary = session.run(options.run(retry, Set.of()));
      if (!options.quiet() || summary.outcome() == RunSummary.Outcome.STOPPED) {
        err.println(SummaryLine.of(summary, settings.output()));
      }
      if (options.isTooMany(summary.rejected())) {
        err.println(
            "opedometer: "
                + summary.rejected()
                + " inputs were rejected, more than --max-rejected allows");
        return ExitCode.TOO_MANY_REJECTED;
      }
      return summary.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
    }
  }

  /** Looks at the inputs time and again, which works on network drives too, until a signal. */
  int watch() {
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
          score(session, unsettled);
          scored = settled;
        }
      } while (!stop.await(POLL_MILLIS, TimeUnit.MILLISECONDS));
      return ExitCode.DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.FAILED;
    }
  }

  /** A drive that is away for a while ends no watch. */
  private void score(ScoringSession session, Set<Path> unsettled) {
    try {
      RunSummary summary = session.run(options.run(false, unsettled));
      if (summary.outcome() != RunSummary.Outcome.NOTHING_NEW && !options.quiet()) {
        tell(SummaryLine.of(summary, settings.output()));
      }
    } catch (InputGoneException e) {
      tell(e.getMessage());
    }
  }

  private void tell(String line) {
    err.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + line);
  }
}
