package org.opedometer.run;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.output.Content;
import org.opedometer.output.LooseFile;
import org.opedometer.output.OutputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counters over all runs, as a text file for the textfile collector of Prometheus' node exporter.
 *
 * <p>A process lives for one run, so every counter goes on from what the file holds; seconds are
 * counters too, since a timer could not. A file that cannot be written ends no run.
 */
final class RunMetrics {
  private static final Logger LOG = LoggerFactory.getLogger(RunMetrics.class);
  private static final Pattern COUNTER =
      Pattern.compile(
          "(?m)^opedometer_([a-z_]+)_total(?:\\{([a-z]+)=\"([a-z_]+)\"})? ([0-9.Ee+]+)$");

  private final Path file;
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private volatile double lastEnd;
  private volatile double lastSeconds;

  /**
   * @param file what an earlier run wrote, if there was one
   */
  RunMetrics(Path file) {
    this.file = file;
    Gauge.builder("opedometer.last.run.end", () -> lastEnd)
        .baseUnit("seconds")
        .description("When the last run ended, since 1970")
        .register(registry);
    Gauge.builder("opedometer.last.run.time", () -> lastSeconds)
        .baseUnit("seconds")
        .description("How long the last run took")
        .register(registry);
    goOn();
  }

  private void goOn() {
    try {
      Matcher line = COUNTER.matcher(Files.readString(file));
      while (line.find()) {
        String name = line.group(1).replace('_', '.');
        double value = Double.parseDouble(line.group(4));
        count(name, line.group(2), line.group(3), value);
      }
    } catch (NoSuchFileException e) {
      LOG.info("the counters in {} start at 0", file);
    } catch (IOException | NumberFormatException e) {
      LOG.warn("the counters in {} cannot be read and start anew", file);
    }
  }

  /** Adds a run that ended in some way. */
  void add(RunSummary summary, RunInHand run, int sentences) {
    outcome(summary.outcome().name().toLowerCase(Locale.ROOT));
    count("essays.scored", summary.allScored());
    count("sentences", sentences);
    run.rejections().all().forEach(r -> count("rejections", "kind", r.kind(), 1));
    run.times()
        .all()
        .forEach((stage, time) -> count("stage.seconds", "stage", stage, time.toMillis() / 1e3));
    lastSeconds = summary.time().toMillis() / 1e3;
  }

  /** Adds a run that failed. */
  void addFailure() {
    outcome("failed");
  }

  private void outcome(String outcome) {
    count("runs", "outcome", outcome, 1);
    lastEnd = Instant.now().getEpochSecond();
  }

  private void count(String name, double more) {
    count(name, null, null, more);
  }

  private void count(
      String name,
      @org.jspecify.annotations.Nullable String tag,
      @org.jspecify.annotations.Nullable String value,
      double more) {
    String[] tags = tag == null || value == null ? new String[0] : new String[] {tag, value};
    registry.counter("opedometer." + name, tags).increment(more);
  }

  void write() {
    try {
      LooseFile.write(file, Content.text(registry.scrape()));
    } catch (OutputException e) {
      LOG.warn("no metrics: {}", e.getMessage());
    }
  }
}
