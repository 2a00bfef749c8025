package org.opedometer.batch;

import org.opedometer.analysis.EssayAnalyzer;
import org.opedometer.analysis.score.Reference;
import org.opedometer.batch.settings.Settings;
import org.opedometer.corenlp.CoreNlpAnnotator;
import org.opedometer.yaml.YamlValue;

/** Puts the analyzer together from models and word lists. */
final class AnalyzerAssembly {
  private static final String REFERENCE = "reference.yml";

  private AnalyzerAssembly() {}

  /** Starts to load the models and returns before they are all there. */
  static EssayAnalyzer of(Settings settings) {
    CoreNlpAnnotator annotator = new CoreNlpAnnotator(settings.limits().sentenceTokens());
    return new EssayAnalyzer(annotator, null, WordLists.of(settings), reference());
  }

  /** The rhetoric of a typical editorial. */
  static Reference reference() {
    YamlValue reference = YamlValue.parse(REFERENCE, OwnResources.text(REFERENCE));
    return new Reference(
        reference.get("version").orElseThrow().asString(),
        reference.get("density").orElseThrow().asDouble());
  }
}
