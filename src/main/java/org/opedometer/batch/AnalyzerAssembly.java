package org.opedometer.batch;

import org.jspecify.annotations.Nullable;
import org.opedometer.analysis.EssayAnalyzer;
import org.opedometer.analysis.TokenEncoder;
import org.opedometer.batch.settings.Settings;
import org.opedometer.corenlp.CoreNlpAnnotator;
import org.opedometer.encoder.EncoderSettings;
import org.opedometer.encoder.OnnxTokenEncoder;

/** Puts the analyzer together from models and word lists. */
final class AnalyzerAssembly {
  private AnalyzerAssembly() {}

  /** Starts to load the models and returns before they are all there. */
  static EssayAnalyzer of(Settings settings) {
    CoreNlpAnnotator annotator = new CoreNlpAnnotator(settings.limits().sentenceTokens());
    return new EssayAnalyzer(
        annotator,
        encoder(settings.encoder()),
        WordLists.of(settings),
        AnalysisResources.reference());
  }

  private static @Nullable TokenEncoder encoder(Settings.Encoder encoder) {
    return encoder.enabled()
        ? new OnnxTokenEncoder(
            new EncoderSettings(EncoderSettings.DEFAULT.layers(), encoder.threads()))
        : null;
  }
}
