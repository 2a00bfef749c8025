package org.opedometer.run;

import java.util.Map;
import java.util.function.Function;
import org.opedometer.analysis.EssayAnalyzer;
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

  /** All word lists that ship with the program, by name. */
  public static Map<String, Lexicon> lexicons() {
    return AnalysisResources.lexicons();
  }
}
