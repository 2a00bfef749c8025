package org.opedometer.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.opedometer.batch.RunOptions;
import org.opedometer.batch.RunSummary;
import org.opedometer.batch.ScoringSession;
import org.opedometer.batch.settings.Settings;
import org.opedometer.input.InputGlance;

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
    try (LogFile log = LogFile.open(settings);
        ScoringSession session = ScoringSession.open(settings, progress)) {
      RunSummary summary = session.run(options);
      err.println(SummaryLine.of(summary, settings.output()));
      return summary.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
    }
  }

  /** Looks at the inputs time and again, which works on network drives too, until a signal. */
  int watch(RunOptions options) {
    CountDownLatch stop = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(stop::countDown, "stop-watching"));
    try (LogFile log = LogFile.open(settings);
        ScoringSession session = ScoringSession.open(settings, new ProgressReport(err))) {
      err.println("Watching " + settings.input() + "; stop with Ctrl-C.");
      InputGlance seen = InputGlance.NONE;
      boolean waiting = true;
      do {
        InputGlance now = InputGlance.of(settings.input());
        if (waiting || !now.equals(seen)) {
          RunSummary summary = session.run(settled(options));
          tell(summary);
          waiting = summary.waiting() > 0;
          seen = now;
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

  private RunOptions settled(RunOptions options) {
    Instant before = Instant.now().minusSeconds(settings.watch().settleSeconds());
    return new RunOptions(options.retry(), options.prune(), before);
  }
}
