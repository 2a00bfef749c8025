package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opedometer.attribution.model.AttributionModel;
import org.opedometer.attribution.model.ContentCandidate;
import org.opedometer.attribution.model.ContentCandidates;
import org.opedometer.attribution.model.ContentFeatures;
import org.opedometer.attribution.model.RoleScorer;
import org.opedometer.attribution.model.Roles;
import org.opedometer.attribution.model.SentenceScene;
import org.opedometer.attribution.model.SourceCandidates;
import org.opedometer.attribution.model.SourceFeatures;
import org.opedometer.attribution.model.TrainedDrafts;
import org.opedometer.heads.MixedItem;
import org.opedometer.heads.MixedNetwork;
import org.opedometer.lab.optim.MixedGroup;
import org.opedometer.lab.optim.MixedSettings;
import org.opedometer.lab.optim.MixedTrainer;
import org.opedometer.model.Span;

/**
 * Gathers the choices among contents and among sources that gold cues offer, and fits a ranker to
 * each.
 */
final class RankerTraining {
  private static final double SAME = .03; // of agreement, below the best candidate's
  private static final double LEAST = .5;

  private final List<MixedGroup> contents = new ArrayList<>();
  private final List<MixedGroup> sources = new ArrayList<>();
  private double contentReached;
  private double sourceReached;
  private int seen;

  /** Adds a document's cues as networks fitted to other documents see them. */
  void add(TrainingDocument document, AttributionModel model) {
    Map<SentenceScene, double[]> chances = new HashMap<>();
    Map<SentenceScene, RoleScorer> scorers = new HashMap<>();
    for (GoldCue cue : document.cues()) {
      SentenceScene scene = cue.scene();
      double[] cues =
          chances.computeIfAbsent(
              scene, s -> TrainedDrafts.chances(model, s, new double[s.size()]));
      Roles roles =
          scorers.computeIfAbsent(scene, s -> new RoleScorer(model.roles(), s)).of(cue.head());
      addContent(document, cue, roles, cues);
      addSource(document, cue, roles);
      seen++;
    }
  }

  private void addContent(TrainingDocument document, GoldCue cue, Roles roles, double[] cues) {
    List<ContentCandidate> candidates = ContentCandidates.of(cue.scene(), roles);
    ContentFeatures features = new ContentFeatures(cue.scene(), roles, cues);
    List<MixedItem> items = candidates.stream().map(features::of).toList();
    double[] agreements =
        candidates.stream()
            .mapToDouble(
                c ->
                    document
                        .letters()
                        .agreement(c.spans(cue.scene().sentence()), cue.gold().content()))
            .toArray();
    contentReached += add(contents, items, agreements, LEAST);
  }

  private void addSource(TrainingDocument document, GoldCue cue, Roles roles) {
    List<SourceCandidates.Candidate> candidates = SourceCandidates.of(cue.scene(), roles);
    List<MixedItem> items = new SourceFeatures(cue.scene(), roles).of(candidates);
    double[] agreements =
        candidates.stream().mapToDouble(c -> agreement(document, cue, c.range())).toArray();
    sourceReached += add(sources, items, agreements, LEAST);
  }

  private static double agreement(
      TrainingDocument document, GoldCue cue, SourceCandidates.Range range) {
    List<Span> spans =
        range.isEmpty()
            ? List.of()
            : List.of(cue.scene().sentence().span(range.from(), range.to()));
    return document.letters().agreement(spans, cue.gold().source());
  }

  /** Returns 1 if a candidate was good enough. */
  private static int add(
      List<MixedGroup> groups, List<MixedItem> items, double[] agreements, double least) {
    double best = 0;
    for (double agreement : agreements) {
      best = Math.max(best, agreement);
    }
    if (best < least) {
      return 0;
    }
    int[] labels = new int[agreements.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = agreements[i] >= best - SAME ? 1 : 0;
    }
    groups.add(new MixedGroup(items, labels));
    return 1;
  }

  /** Shares of the cues whose content and source are among their candidates. */
  String reached() {
    return String.format(
        java.util.Locale.ROOT,
        "content %.4f, source %.4f of %d cues",
        contentReached / seen,
        sourceReached / seen,
        seen);
  }

  MixedNetwork contents(TrainingSettings settings) {
    return fit(contents, ContentFeatures.NUMBERS, ContentFeatures.HASHER.buckets(), settings, 13);
  }

  MixedNetwork sources(TrainingSettings settings) {
    return fit(sources, SourceFeatures.NUMBERS, SourceFeatures.HASHER.buckets(), settings, 14);
  }

  private static MixedNetwork fit(
      List<MixedGroup> groups, int numbers, int buckets, TrainingSettings settings, long seed) {
    MixedSettings mixed =
        new MixedSettings(
            new int[] {numbers}, buckets, 32, settings.rankerEpochs(), 300, 2e-3, 1e-4, .2, seed);
    return MixedTrainer.ofChoices(mixed).train(groups);
  }
}
