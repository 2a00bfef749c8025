package org.opedometer.lab.evaluate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opedometer.lab.gold.GoldProgress;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.EssayMetadata;
import org.opedometer.text.BlockSplitter;

/**
 * Analyses annotated texts, each as one essay from a plain text file would be.
 *
 * @param analyze the whole analysis
 * @param lexicons all word lists by name
 * @param limit texts to take at most
 * @param progress told after each text
 */
record GoldRun(
    Function<Essay, EssayAnalysis> analyze,
    Map<String, Lexicon> lexicons,
    int limit,
    GoldProgress progress) {
  <G> Map<String, Object> over(
      List<G> gold, Function<G, String> id, Function<G, String> text, Evaluation<G> evaluation) {
    int count = Math.min(limit, gold.size());
    for (int i = 0; i < count; i++) {
      G item = gold.get(i);
      evaluation.add(item, analysis(id.apply(item), text.apply(item)));
      progress.done(i + 1, count);
    }
    return evaluation.figures();
  }

  /** The analysis of one text. */
  EssayAnalysis analysis(String id, String text) {
    return analyze.apply(
        new Essay(
            id,
            id + ".txt",
            "",
            text,
            EssayMetadata.EMPTY,
            "en",
            BlockSplitter.split(text, 0),
            List.of(),
            List.of()));
  }
}
