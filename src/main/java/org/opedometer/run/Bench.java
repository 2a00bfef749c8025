package org.opedometer.run;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opedometer.analysis.EssayAnalyzer;
import org.opedometer.attribution.AttributionMatcher;
import org.opedometer.attribution.model.AttributionModel;
import org.opedometer.claims.checkworthy.CheckWorthyFinder;
import org.opedometer.claims.checkworthy.TrainedCheckWorthyHead;
import org.opedometer.encoder.OnnxTunedLayers;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.run.settings.Settings;

/** What training and evaluation borrow from the job: the same analysis, the same word lists. */
public final class Bench {
  private Bench() {}

  /** The analysis that the job would do with these settings. Starts to load its models. */
  public static Function<Essay, EssayAnalysis> analysis(Settings settings) {
    EssayAnalyzer analyzer = AnalyzerAssembly.of(settings);
    EssayWorkers workers =
        new EssayWorkers(new Processors(settings.threads() - 1), TimeLimit::thread);
    return essay -> analyzer.analyze(essay, workers);
  }

  /** The judge of check-worthiness that the job has, without what is fitted to it. */
  public static CheckWorthyFinder checkWorthyFinder(Map<String, Lexicon> lexicons) {
    HeadModels models = new HeadModels(Optional.empty(), new OnnxTunedLayers());
    return new CheckWorthyFinder(
        lexicons, new TrainedCheckWorthyHead(models.claims(), lexicons), null);
  }

  /** The matcher of attributions that the job has. */
  public static AttributionMatcher attributions() {
    HeadModels models = new HeadModels(Optional.empty(), new OnnxTunedLayers());
    return AnalyzerAssembly.attributionMatcher(models, AnalysisResources.lexicons(), true);
  }

  /** The model of attributions that ships with the program. */
  public static AttributionModel attributionModel() {
    return new HeadModels(Optional.empty(), new OnnxTunedLayers()).attribution();
  }

  /** All word lists that ship with the program, by name. */
  public static Map<String, Lexicon> lexicons() {
    return AnalysisResources.lexicons();
  }
}
