package org.opedometer.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.opedometer.run.RunSummary;

/** One line on how a run went, fit for cron's mail. */
final class SummaryLine {
  private SummaryLine() {}

  static String of(RunSummary summary, Path output) {
    String time = seconds(summary.time());
    StringBuilder line = new StringBuilder();
    switch (summary.outcome()) {
      case NOTHING_NEW -> line.append("Nothing new: ");
      case STOPPED -> line.append("Stopped; the next run goes on. ");
      case COMPLETED -> {}
    }
    if (summary.outcome() != RunSummary.Outcome.NOTHING_NEW) {
      line.append("Scored ").append(essays(summary.scored())).append(", ");
      line.append(summary.rejected()).append(" rejected, ");
      line.append(summary.unchanged()).append(" unchanged");
    } else {
      line.append(essays(summary.unchanged())).append(" unchanged");
    }
    if (summary.rejectedBefore() > 0) {
      line.append(", ").append(summary.rejectedBefore()).append(" rejected before");
    }
    if (summary.waiting() > 0) {
      line.append(", ").append(summary.waiting()).append(" still being written");
    }
    if (summary.pruned() > 0) {
      line.append(", ").append(summary.pruned()).append(" pruned");
    }
    return line.append(" in ").append(time).append(" -> ").append(output).toString();
  }

  private static String essays(int count) {
    return count == 1 ? "1 essay" : count + " essays";
  }

  private static String seconds(Duration time) {
    double seconds = time.toMillis() / 1e3;
    return String.format(Locale.ROOT, seconds < 10 ? "%.1f s" : "%.0f s", seconds);
  }
}
