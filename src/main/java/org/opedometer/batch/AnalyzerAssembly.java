package org.opedometer.batch;

import org.opedometer.analysis.EssayAnalyzer;
import org.opedometer.batch.settings.Settings;
import org.opedometer.corenlp.CoreNlpAnnotator;

/** Puts the analyzer together from models and word lists. */
final class AnalyzerAssembly {
  private AnalyzerAssembly() {}

  /** Starts to load the models and returns before they are all there. */
  static EssayAnalyzer of(Settings settings) {
    CoreNlpAnnotator annotator = new CoreNlpAnnotator(settings.limits().sentenceTokens());
    return new EssayAnalyzer(annotator, null, WordLists.of(settings), AnalysisResources.reference());
  }
}
