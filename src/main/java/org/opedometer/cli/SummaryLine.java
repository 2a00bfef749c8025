package org.opedometer.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.opedometer.run.InputChange;
import org.opedometer.run.RunSummary;

/** One line on how a run went, fit for cron's mail: what was scored, and all that was found. */
final class SummaryLine {
  private SummaryLine() {}

  static String of(RunSummary summary, Path output) {
    List<String> parts = new ArrayList<>();
    String start =
        switch (summary.outcome()) {
          case NOTHING_NEW -> "Nothing new: ";
          case STOPPED -> "Stopped; the next run goes on. ";
          case COMPLETED -> "";
        };
    if (summary.outcome() == RunSummary.Outcome.NOTHING_NEW) {
      parts.add(essays(summary.unchanged()) + " unchanged");
    } else {
      parts.add("Scored " + essays(summary.allScored()));
      parts.add(summary.rejected() + " rejected");
      parts.add(summary.unchanged() + " unchanged");
      parts.add(summary.scored(InputChange.NEW) + " new");
      parts.add(summary.scored(InputChange.CHANGED) + " changed");
      add(parts, summary.scored(InputChange.AGAIN), "scored again");
      add(parts, summary.relabelled(), "with new metadata alone");
    }
    add(parts, summary.rejectedBefore(), "rejected before");
    parts.add(summary.gone() + " gone");
    parts.add(skipped(summary.skipped()));
    add(parts, summary.waiting(), "still being written");
    add(parts, summary.pruned(), "pruned");
    return start + String.join(", ", parts) + " in " + seconds(summary.time()) + " -> " + output;
  }

  /** Files that are no documents: {@code 4 skipped (3 .jpg, 1 README)}. */
  static String skipped(SortedMap<String, Integer> kinds) {
    int all = kinds.values().stream().mapToInt(n -> n).sum();
    return all == 0
        ? "0 skipped"
        : all
            + " skipped ("
            + kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " " + Printable.of(kind.getKey()))
                .collect(Collectors.joining(", "))
            + ")";
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }

  private static String essays(int count) {
    return count == 1 ? "1 essay" : count + " essays";
  }

  private static String seconds(Duration time) {
    double seconds = time.toMillis() / 1e3;
    return String.format(Locale.ROOT, seconds < 10 ? "%.1f s" : "%.0f s", seconds);
  }
}
