package org.opedometer.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.opedometer.analysis.EssayAnalyzer;
import org.opedometer.input.EssayReader;
import org.opedometer.input.InputFile;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.EssayMetadata;
import org.opedometer.run.settings.Settings;

/**
 * The analysis for other programs: a document in, its rows or the reason of its rejection out. It
 * reads and writes no file but its own models. Costly to open (seconds, some 500 MB), cheap to
 * keep; one instance serves many threads.
 *
 * <pre>{@code
 * Opedometer opedometer = Opedometer.open(AnalysisSettings.DEFAULT);
 * Reading reading = opedometer.read("The mayor said that the bridge is safe.", "bridge");
 * if (reading instanceof Reading.Scored scored) {
 *   scored.tables().get("attributions").cells().forEach(System.out::println);
 * } else if (reading instanceof Reading.Rejected rejected) {
 *   System.err.println(rejected.sentence());
 * }
 * }</pre>
 */
public final class Opedometer {
  private final EssayReader reader;
  private final EssayAnalyzer analyzer;
  private final ScorerIdentity scorer;
  private final TimeLimit limit;

  Opedometer(Settings settings, EssayAnalyzer analyzer) {
    this.reader = InputScan.reader(settings);
    this.analyzer = analyzer;
    this.scorer = ScorerIdentity.of(settings);
    this.limit =
        new TimeLimit(Duration.ofSeconds(settings.limits().secondsPerEssay()), settings.threads());
  }

  /**
   * Starts to load the models.
   *
   * @throws org.opedometer.run.settings.SettingsException where a setting is out of its range, or a
   *     word list or model that it names cannot be read
   */
  public static Opedometer open(AnalysisSettings settings) {
    Settings read = settings.read();
    return new Opedometer(read, AnalyzerAssembly.of(read));
  }

  /**
   * Reads plain text.
   *
   * @param essayId names the essay in its rows
   */
  public Reading read(String text, String essayId) throws InterruptedException {
    return read(text, essayId, EssayMetadata.EMPTY);
  }

  /**
   * Reads plain text.
   *
   * @param essayId names the essay in its rows
   * @param metadata what is known of it; what is empty is read from the text
   */
  public Reading read(String text, String essayId, EssayMetadata metadata)
      throws InterruptedException {
    return read(text.getBytes(StandardCharsets.UTF_8), essayId + ".txt", essayId, metadata);
  }

  /**
   * Reads a document of any kind.
   *
   * @param fileName by whose ending its kind is known, such as {@code page.html}
   * @param essayId names the essay in its rows
   * @param metadata what is known of it; what is empty is read from the document
   * @throws InterruptedException where the calling thread is told to stop
   */
  public Reading read(byte[] bytes, String fileName, String essayId, EssayMetadata metadata)
      throws InterruptedException {
    try {
      Essay read =
          limit.call(
              workers ->
                  reader.read(
                      fileName, new InputFile(Path.of(fileName), fileName, essayId), bytes));
      Essay essay = read.withMetadata(metadata.over(read.metadata()));
      EssayAnalysis analysis = limit.call(workers -> analyzer.analyze(essay, workers));
      return new Reading.Scored(analysis, scorer.stamp(essay, "", ""));
    } catch (TimeoutException e) {
      return rejected(EssayScorer.tooSlow(e));
    } catch (ExecutionException e) {
      if (EssayScorer.rejection(fileName, e.getCause()) instanceof RejectedEssayException r) {
        return rejected(r);
      }
      throw new IllegalStateException("the program is incomplete or a model is broken", e);
    }
  }

  private static Reading rejected(RejectedEssayException problem) {
    return new Reading.Rejected(problem.code(), String.valueOf(problem.getMessage()));
  }

  /**
   * Names all that the numbers depend on: version, word lists, models, encoder. Two instances with
   * equal fingerprints give equal rows.
   */
  public String fingerprint() {
    return scorer.fingerprint();
  }
}
