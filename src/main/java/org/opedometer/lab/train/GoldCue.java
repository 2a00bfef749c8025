package org.opedometer.lab.train;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.model.Roles;
import org.opedometer.attribution.model.SentenceScene;
import org.opedometer.lab.gold.GoldAttribution;
import org.opedometer.model.CueClass;

/**
 * A gold attribution laid at the head of its cue.
 *
 * @param head token of the scene
 */
record GoldCue(SentenceScene scene, int head, GoldAttribution gold) {

  /** Lays it at the cue's first sentence; nothing where the cue touches no token. */
  static Optional<GoldCue> of(
      GoldAttribution gold, AttributionContext context, Map<Integer, SentenceScene> scenes) {
    if (gold.cue().isEmpty() || gold.content().isEmpty()) {
      return Optional.empty();
    }
    return context
        .essay()
        .sentenceAt(gold.cue().get(0).start())
        .map(s -> scenes.get(s.number()))
        .flatMap(scene -> of(gold, scene));
  }

  private static Optional<GoldCue> of(GoldAttribution gold, SentenceScene scene) {
    List<Integer> tokens = scene.tokens(gold.cue());
    int best = -1;
    for (int t : tokens) {
      if (best < 0 || weight(scene, t, tokens) > weight(scene, best, tokens)) {
        best = t;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new GoldCue(scene, best, gold));
  }

  /** Words that hang on nothing in the cue come first; of them verbs, then nouns and adjectives. */
  private static int weight(SentenceScene scene, int t, List<Integer> tokens) {
    int kind =
        switch (scene.tag(t).charAt(0)) {
          case 'V' -> 3;
          case 'N', 'J' -> 2;
          default -> scene.token(t).isWord() ? 1 : 0;
        };
    return (tokens.contains(scene.syntax().head(t)) ? 0 : 10) + kind;
  }

  /** 1 for an assertion, 2 for an attitude, as the cue network has it. */
  int cueLabel() {
    return gold.cueClass() == CueClass.ASSERTION ? 1 : 2;
  }

  /** The role of each token. */
  int[] roleLabels() {
    int[] labels = new int[scene.size()];
    scene.tokens(gold.content()).forEach(t -> labels[t] = Roles.CONTENT);
    scene.tokens(gold.source()).forEach(t -> labels[t] = Roles.SOURCE);
    scene.tokens(gold.cue()).forEach(t -> labels[t] = Roles.CUE);
    return labels;
  }
}
