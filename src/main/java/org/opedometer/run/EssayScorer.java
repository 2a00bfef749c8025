package org.opedometer.run;

import java.nio.file.Files;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opedometer.analysis.EssayAnalyzer;
import org.opedometer.encoder.EncoderException;
import org.opedometer.input.EssayReader;
import org.opedometer.input.InputFile;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.input.manifest.ManifestEntry;
import org.opedometer.input.manifest.StoredText;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and analyses one essay. All that may fail for an essay's own sake fails here, as a {@link
 * RejectedEssayException}; any other exception ends the run.
 */
public final class EssayScorer {
  private static final Logger LOG = LoggerFactory.getLogger(EssayScorer.class);

  private final EssayReader reader;
  private final Supplier<EssayAnalyzer> analyzer;
  private final TimeLimit limit;
  private final Progress progress;
  private final BiPredicate<ManifestEntry, Essay> relabels;
  private volatile boolean stopped;

  /**
   * @param relabels publishes an essay of which nothing but the metadata has changed, and tells
   *     whether it did
   */
  EssayScorer(
      EssayReader reader,
      Supplier<EssayAnalyzer> analyzer,
      TimeLimit limit,
      Progress progress,
      BiPredicate<ManifestEntry, Essay> relabels) {
    this.reader = reader;
    this.analyzer = analyzer;
    this.limit = limit;
    this.progress = progress;
    this.relabels = relabels;
  }

  /** Lets the essays in hand end and takes up no other. */
  void stop() {
    stopped = true;
  }

  boolean isStopped() {
    return stopped;
  }

  /**
   * The analysis, or nothing where the file is no longer the one that was listed, or where the
   * analysis of its text is in place.
   */
  public @Nullable EssayAnalysis process(ManifestEntry entry) throws InterruptedException {
    if (stopped) {
      return null;
    }
    try {
      Essay essay = limit.call(workers -> read(entry));
      if (essay == null || relabels.test(entry, essay)) {
        return null;
      }
      EssayAnalyzer ready = analyzer.get(); // loading models is not the essay's time
      EssayAnalysis analysis = limit.call(workers -> ready.analyze(essay, workers));
      progress.scored(entry, analysis.sentences().size());
      return analysis;
    } catch (TimeoutException e) {
      throw tooSlow(e);
    } catch (ExecutionException e) {
      throw rejection(entry.fileName(), e.getCause());
    }
  }

  static RejectedEssayException tooSlow(TimeoutException e) {
    return new RejectedEssayException(
        "too_slow",
        "Its analysis took longer than limits.seconds_per_essay allows; split it or raise the"
            + " limit.",
        e);
  }

  private @Nullable Essay read(ManifestEntry entry) throws RejectedInputException {
    Essay essay;
    try {
      InputFile file = new InputFile(entry.path(), entry.fileName(), entry.essayId());
      StoredText stored = entry.stored();
      essay =
          stored == null
              ? reader.read(file)
              : reader.read("text." + stored.format(), file, stored.bytes());
    } catch (RejectedInputException e) {
      if (Files.exists(entry.path())) {
        throw e;
      }
      LOG.info("{} has been taken away since it was listed", entry.fileName());
      return null;
    }
    if (!essay.sha256().equals(entry.sha256())) {
      LOG.info("{} has changed since it was listed; it waits for the next run", entry.fileName());
      return null;
    }
    return essay.withMetadata(entry.known().over(essay.metadata()));
  }

  static RuntimeException rejection(String fileName, Throwable cause) {
    if (cause instanceof RejectedInputException rejected) {
      return new RejectedEssayException(rejected.code(), rejected.sentence(), rejected);
    }
    if (cause instanceof LinkageError
        || cause instanceof CompletionException
        || cause instanceof EncoderException) {
      return new IllegalStateException("the program is incomplete or a model is broken", cause);
    }
    LOG.error("{} could not be analysed: {}", fileName, Trace.of(cause));
    LOG.debug("its message", cause);
    if (cause instanceof OutOfMemoryError) {
      return new RejectedEssayException(
          "out_of_memory",
          "Its analysis needs more memory than there is; split it or raise -Xmx.",
          cause);
    }
    return new RejectedEssayException(
        "analysis_failed",
        "Its analysis failed with "
            + cause.getClass().getSimpleName()
            + "; please report it with the log file.",
        cause);
  }
}
