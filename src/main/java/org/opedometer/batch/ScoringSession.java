package org.opedometer.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opedometer.batch.RunSummary.Outcome;
import org.opedometer.batch.settings.Settings;
import org.opedometer.input.EssayReader;
import org.opedometer.input.FileState;
import org.opedometer.input.Manifest;
import org.opedometer.output.CsvWriter;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.Rejection;
import org.opedometer.output.RunLog;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/**
 * Holds an output folder and scores into it, once or as often as asked. Models and database are
 * opened when a run first needs them, and kept.
 *
 * <pre>{@code
 * try (ScoringSession session = ScoringSession.open(settings, scorer, progress)) {
 *   RunSummary summary = session.run(RunOptions.PLAIN);
 * }
 * }</pre>
 */
public final class ScoringSession implements AutoCloseable {
  private final Settings settings;
  private final ScorerIdentity scorer;
  private final Progress progress;
  private final OutputFolder folder;
  private final CsvWriter csv;
  private final EssayFolder essays;
  private final OutputLock lock;
  private final LazyAnalyzer analyzer;
  private @Nullable JobStore store;
}
