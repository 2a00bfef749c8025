package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opedometer.attribution.model.AttributionModel;
import org.opedometer.attribution.model.CueFeatures;
import org.opedometer.attribution.model.RoleFeatures;
import org.opedometer.attribution.model.RoleScorer;
import org.opedometer.attribution.model.Roles;
import org.opedometer.attribution.model.SentenceScene;
import org.opedometer.heads.MixedItem;
import org.opedometer.heads.MixedNetwork;
import org.opedometer.lab.optim.MixedGroup;
import org.opedometer.lab.optim.MixedSettings;
import org.opedometer.lab.optim.MixedTrainer;

/**
 * Fits the two networks that read tokens: cue heads and roles.
 *
 * @param vector length of the shortened vectors, 0 without an encoder
 */
record NetworkTraining(int vector, TrainingSettings settings) {
  private static final int BATCH = 64;
  private static final double DECAY = .01;
  private static final double DROPOUT = .4;
  private static final int SEEN = 2; // times that a word must have headed a cue

  /** The words that headed a cue at least twice. */
  static Set<Integer> cueWords(List<TrainingDocument> documents) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (TrainingDocument document : documents) {
      for (GoldCue cue : document.cues()) {
        counts.merge(AttributionModel.wordNumber(cue.scene(), cue.head()), 1, Integer::sum);
      }
    }
    Set<Integer> words = new TreeSet<>();
    counts.forEach(
        (word, count) -> {
          if (count >= SEEN) {
            words.add(word);
          }
        });
    return words;
  }

  MixedNetwork cues(List<TrainingDocument> documents, Set<Integer> words) {
    List<MixedGroup> groups = new ArrayList<>();
    for (TrainingDocument document : documents) {
      for (SentenceScene scene : document.inOrder()) {
        int[] labels = new int[scene.size()];
        document.cues().stream()
            .filter(c -> c.scene() == scene)
            .forEach(c -> labels[c.head()] = c.cueLabel());
        CueFeatures features = new CueFeatures(scene);
        List<MixedItem> items = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int t = 0; t < scene.size(); t++) {
          if (AttributionModel.mayBeCue(words, scene, t)) {
            items.add(features.of(t));
            kept.add(labels[t]);
          }
        }
        if (!items.isEmpty()) {
          groups.add(new MixedGroup(items, kept.stream().mapToInt(i -> i).toArray()));
        }
      }
    }
    return MixedTrainer.ofClasses(
            3, tokens(CueFeatures.PARTS, CueFeatures.HASHER.buckets(), settings.cueEpochs(), 11))
        .train(groups);
  }

  MixedNetwork roles(List<TrainingDocument> documents) {
    List<MixedGroup> groups = new ArrayList<>();
    for (TrainingDocument document : documents) {
      for (GoldCue cue : document.cues()) {
        RoleFeatures features = new RoleFeatures(cue.scene(), cue.head());
        List<MixedItem> items = new ArrayList<>();
        for (int t = 0; t < cue.scene().size(); t++) {
          items.add(RoleScorer.item(cue.scene(), features, t, cue.head()));
        }
        groups.add(new MixedGroup(items, cue.roleLabels()));
      }
    }
    return MixedTrainer.ofClasses(
            Roles.COUNT,
            tokens(RoleScorer.PARTS, RoleFeatures.HASHER.buckets(), settings.roleEpochs(), 12))
        .train(groups);
  }

  private MixedSettings tokens(int count, int buckets, int epochs, long seed) {
    int[] parts = new int[count];
    Arrays.fill(parts, vector);
    return new MixedSettings(
        parts, buckets, settings.units(), epochs, BATCH, settings.rate(), DECAY, DROPOUT, seed);
  }

  /** Keeps apart what a model was fitted to: documents by whether their place is even. */
  static List<TrainingDocument> half(List<TrainingDocument> documents, int which) {
    List<TrainingDocument> half = new ArrayList<>();
    for (int i = which; i < documents.size(); i += 2) {
      half.add(documents.get(i));
    }
    return half;
  }
}
