package org.opedometer.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.opedometer.analysis.EssayAnalyzer;
import org.opedometer.corenlp.CoreNlpAnnotator;
import org.opedometer.encoder.OnnxTunedLayers;
import org.opedometer.model.Essay;
import org.opedometer.model.Sentence;
import org.opedometer.names.Neutralizer;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsReader;
import org.opedometer.syntax.Annotator;
import org.opedometer.syntax.TokenEncoder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The whole analysis on one thread, and the costly parts alone on what the analysis asked of them;
 * milliseconds for one pass over all texts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StageBenchmark {
  /** A folder of essays. */
  @Param("input")
  public String texts;

  private List<Essay> essays;
  private EssayAnalyzer analyzer;
  private Annotator annotator;
  private TokenEncoder encoder;
  private CountedWork asked;
  private CountedLayers layers;

  /** Loads the models and records what one analysis of each essay asks. */
  @Setup
  public void load() throws Exception {
    Settings settings = Settings.of(SettingsReader.read(Optional.empty(), Map.of()));
    annotator =
        new CoreNlpAnnotator(
            settings.limits().sentenceTokens(), new Neutralizer(AnalysisResources.lexicons()));
    encoder = AnalyzerAssembly.encoder(settings.encoder());
    asked = new CountedWork(annotator, encoder);
    essays = SampleEssays.read(Path.of(texts));
    layers = new CountedLayers();
    EssayAnalyzer recording = AnalyzerAssembly.of(settings, asked, asked, layers);
    essays.forEach(recording::analyze);
    analyzer = AnalyzerAssembly.of(settings, annotator, encoder, new OnnxTunedLayers());
  }

  /** Sentences, tags, entities, constituents and sentiment. */
  @Benchmark
  public void annotators(Blackhole hole) {
    asked.blocks.forEach(b -> hole.consume(annotator.annotate(b.block(), b.text())));
  }

  /** Dependency graphs, for the sentences that asked for one. */
  @Benchmark
  public void graphs(Blackhole hole) {
    for (Sentence sentence : asked.graphs) {
      hole.consume(annotator.dependencies(sentence));
    }
  }

  /** All calls to the encoder. */
  @Benchmark
  public void encoder(Blackhole hole) {
    for (List<String> words : asked.encoded) {
      hole.consume(encoder.encode(words));
    }
  }

  /** All runs of the layers tuned to targets, loaded language and claims. */
  @Benchmark
  public void tunedLayers(Blackhole hole) {
    layers.runs.forEach(run -> hole.consume(run.again()));
  }

  /** From the text to the scores. */
  @Benchmark
  public void wholeAnalysis(Blackhole hole) {
    essays.forEach(e -> hole.consume(analyzer.analyze(e)));
  }
}
