package org.opedometer.run;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.opedometer.analysis.EssayAnalyzer;
import org.opedometer.analysis.Instruments;
import org.opedometer.attribution.AttributionMatcher;
import org.opedometer.claims.ClaimReader;
import org.opedometer.claims.checkworthy.CheckWorthyHead;
import org.opedometer.claims.checkworthy.TrainedCheckWorthyHead;
import org.opedometer.corenlp.CoreNlpAnnotator;
import org.opedometer.encoder.EncoderSettings;
import org.opedometer.encoder.OnnxTokenEncoder;
import org.opedometer.encoder.OnnxTunedLayers;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.names.Neutralizer;
import org.opedometer.reader.EssayReader;
import org.opedometer.reader.NeutralSentences;
import org.opedometer.rhetoric.RhetoricLexicons;
import org.opedometer.rhetoric.RhetoricTagger;
import org.opedometer.rhetoric.loaded.LoadedInputReader;
import org.opedometer.rhetoric.loaded.LoadedModel;
import org.opedometer.rhetoric.loaded.LoadedReader;
import org.opedometer.run.settings.Settings;
import org.opedometer.syntax.Annotator;
import org.opedometer.syntax.TokenEncoder;
import org.opedometer.syntax.TunedLayerFactory;
import org.opedometer.targets.TargetReader;
import org.opedometer.targets.ValenceReader;

/** Puts the analyzer together from models and word lists. */
final class AnalyzerAssembly {
  private AnalyzerAssembly() {}

  /** Starts to load the models and returns before they are all there. */
  static EssayAnalyzer of(Settings settings) {
    OnnxTokenEncoder encoder = encoder(settings.encoder());
    if (encoder != null) {
      CompletableFuture.runAsync(encoder::load); // a failure is met again at the first sentence
    }
    Map<String, Lexicon> lexicons = AnalysisResources.lexicons();
    Annotator annotator =
        new CoreNlpAnnotator(settings.limits().sentenceTokens(), new Neutralizer(lexicons));
    return of(settings, lexicons, annotator, encoder, new OnnxTunedLayers());
  }

  /** The same with the costly parts given. */
  static EssayAnalyzer of(
      Settings settings,
      Annotator annotator,
      @Nullable TokenEncoder encoder,
      TunedLayerFactory layers) {
    return of(settings, AnalysisResources.lexicons(), annotator, encoder, layers);
  }

  private static EssayAnalyzer of(
      Settings settings,
      Map<String, Lexicon> lexicons,
      Annotator annotator,
      @Nullable TokenEncoder encoder,
      TunedLayerFactory layers) {
    RhetoricLexicons rhetoric =
        RhetoricLexicons.join(lexicons, WordLists.of(settings.lexicons()), settings.allow());
    HeadModels models = new HeadModels(settings.models(), layers);
    ModelFile readerFile = encoder == null ? null : models.readerFile();
    EssayReader reader =
        readerFile == null
            ? EssayReader.NONE
            : EssayReader.of(models.reader(readerFile), new NeutralSentences(lexicons));
    return new EssayAnalyzer(
        new Instruments(
            annotator,
            encoder,
            attributionMatcher(models, lexicons, encoder != null),
            readerFile == null ? null : loadedReader(reader, readerFile, lexicons),
            new RhetoricTagger(rhetoric),
            new ClaimReader(
                lexicons,
                encoder == null
                    ? CheckWorthyHead.NONE
                    : new TrainedCheckWorthyHead(models.claims(), lexicons),
                models.checkWorthy()),
            new ValenceReader(lexicons),
            encoder == null ? null : new TargetReader(models.targets(), lexicons),
            AnalysisResources.reference()));
  }

  static AttributionMatcher attributionMatcher(
      HeadModels models, Map<String, Lexicon> lexicons, boolean trained) {
    return trained
        ? new AttributionMatcher(lexicons, models.attribution(), models.counted())
        : new AttributionMatcher(lexicons);
  }

  private static LoadedReader loadedReader(
      EssayReader reader, ModelFile file, Map<String, Lexicon> lexicons) {
    return new LoadedReader(reader, LoadedModel.readFrom(file), new LoadedInputReader(lexicons));
  }

  static @Nullable OnnxTokenEncoder encoder(Settings.Encoder settings) {
    return settings.enabled()
        ? new OnnxTokenEncoder(
            new EncoderSettings(EncoderSettings.DEFAULT.layers(), settings.threads()))
        : null;
  }
}
