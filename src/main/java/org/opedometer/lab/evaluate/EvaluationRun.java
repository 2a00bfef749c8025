package org.opedometer.lab.evaluate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.opedometer.io.JsonLine;
import org.opedometer.lab.gold.GoldProgress;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;

/**
 * Measures the analysis against annotated data.
 *
 * @param gold files, or folders of texts for the kinds that test validity
 * @param labels for {@link EvaluationKind#LOADED_WORDS} labels and for {@link
 *     EvaluationKind#ATTRIBUTION} classes of cues to take, none for all
 * @param limit texts to take at most
 */
public record EvaluationRun(
    EvaluationKind kind, List<Path> gold, Set<String> labels, int limit, GoldProgress progress) {
  /**
   * The figures as one line of JSON.
   *
   * @param lexicons all word lists by name
   * @throws GoldException where the data cannot be used
   */
  public String run(Function<Essay, EssayAnalysis> analyze, Map<String, Lexicon> lexicons) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("kind", kind.word());
    line.putAll(kind.run(gold, labels, new GoldRun(analyze, lexicons, limit, progress)));
    return JsonLine.write(line);
  }
}
