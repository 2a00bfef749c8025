package org.opedometer.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.manifest.ManifestEntry;
import org.opedometer.run.Progress;

/** A progress bar where a person looks on; what was rejected in any case. */
final class ProgressReport implements Progress {
  private final PrintWriter err;
  private final List<String> held = new ArrayList<>();
  private @Nullable ProgressBar bar;
  private Instant began = Instant.now();
  private long sentences;

  ProgressReport(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void started(int essays) {
    began = Instant.now();
    sentences = 0;
    if (System.console() != null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Scoring")
              .setUnit(" essays", 1)
              .setInitialMax(essays)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .build();
    }
  }

  @Override
  public synchronized void scored(ManifestEntry essay, int found) {
    sentences += found;
    if (bar != null) {
      double seconds = Math.max(1, Duration.between(began, Instant.now()).toMillis()) / 1e3;
      bar.setExtraMessage(String.format(Locale.ROOT, " %.0f sentences/s", sentences / seconds));
      bar.step();
    }
  }

  @Override
  public synchronized void rejected(String fileName, String sentence) {
    String line = "Rejected " + Printable.of(fileName) + ": " + sentence;
    if (bar == null) {
      err.println(line);
    } else {
      held.add(line); // a line now would tear the bar
      bar.step();
    }
  }

  @Override
  public synchronized void ended() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
    held.forEach(err::println);
    held.clear();
    err.flush();
  }
}
