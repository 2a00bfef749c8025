package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.model.SentenceScene;
import org.opedometer.attribution.model.VectorShortener;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.Sentence;

/**
 * A gold document with all its scenes.
 *
 * @param scenes by sentence number
 * @param cues in text order
 */
record TrainingDocument(
    GoldDocument gold,
    AttributionContext context,
    Map<Integer, SentenceScene> scenes,
    List<GoldCue> cues,
    LetterCount letters) {

  static TrainingDocument of(
      GoldDocument gold, LexiconMatcher lexicon, @Nullable VectorShortener shortener) {
    AttributionContext context = new AttributionContext(gold.essay(), lexicon);
    Map<Integer, SentenceScene> scenes = new HashMap<>();
    for (Sentence sentence : gold.essay().sentences()) {
      scenes.put(sentence.number(), new SentenceScene(context, sentence, shortener));
    }
    List<GoldCue> cues = new ArrayList<>();
    gold.attributions().forEach(g -> GoldCue.of(g, context, scenes).ifPresent(cues::add));
    return new TrainingDocument(gold, context, scenes, cues, new LetterCount(context.text()));
  }

  List<SentenceScene> inOrder() {
    return gold.essay().sentences().stream().map(s -> scenes.get(s.number())).toList();
  }
}
