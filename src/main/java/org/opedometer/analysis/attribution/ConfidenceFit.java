package org.opedometer.analysis.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.opedometer.learning.calibration.IsotonicCalibration;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;

/** Finds on documents kept aside how often a score is right, and the threshold with the best F1 of soft triples. */
final class ConfidenceFit {
  private static final double AGREES = .5;

  private final LexiconMatcher cues;
  private final AttributionModel model;
  private final Consumer<String> progress;

  /** One attribution that was found. */
  private record Found(double score, boolean right) {}

  ConfidenceFit(LexiconMatcher cues, AttributionModel model, Consumer<String> progress) {
    this.cues = cues;
    this.model = model;
    this.progress = progress;
  }

  AttributionModel fit(List<GoldDocument> documents) {
    List<Found> found = new ArrayList<>();
    int gold = 0;
    for (GoldDocument document : documents) {
      judge(document, found);
      gold += document.attributions().size();
    }
    if (found.isEmpty()) {
      return model;
    }
    IsotonicCalibration curve =
        IsotonicCalibration.fit(
            found.stream().mapToDouble(Found::score).toArray(), labels(found));
    found.sort(Comparator.comparingDouble((Found f) -> -f.score()));
    int right = 0;
    double best = 0;
    double threshold = 0;
    for (int i = 0; i < found.size(); i++) {
      right += found.get(i).right() ? 1 : 0;
      double f1 = 2.0 * right / (i + 1 + gold);
      if (f1 > best) {
        best = f1;
        threshold = found.get(i).score();
      }
    }
    progress.accept(String.format(Locale.ROOT, "soft triples about %.4f above %.3f", best, threshold));
    return new AttributionModel(
        model.shortener(), model.cueWords(), model.cues(), model.roles(), model.contents(), model.sources(), curve, threshold);
  }

  private static boolean[] labels(List<Found> found) {
    boolean[] labels = new boolean[found.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = found.get(i).right();
    }
    return labels;
  }

  private void judge(GoldDocument document, List<Found> found) {
    AttributionContext context = new AttributionContext(document.essay(), cues);
    LetterCount letters = new LetterCount(context.text());
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : document.essay().sentences()) {
      drafts.addAll(new TrainedDrafts(model, context, sentence).all());
    }
    Set<GoldAttribution> left = new java.util.LinkedHashSet<>(document.attributions());
    for (Draft draft : Decoder.decode(drafts)) {
      GoldAttribution match =
          left.stream().filter(g -> isRight(letters, draft, g)).findFirst().orElse(null);
      left.remove(match);
      found.add(new Found(draft.confidence(), match != null));
    }
  }

  /** A soft triple: contents agree by half, cues share a word, sources share a word or are both absent. */
  static boolean isRight(LetterCount letters, Draft draft, GoldAttribution gold) {
    boolean sources =
        gold.source().isEmpty() ? draft.source().isEmpty() : letters.common(draft.source(), gold.source()) > 0;
    return sources
        && draft.cue().stream().anyMatch(c -> gold.cue().stream().anyMatch(c::overlaps))
        && letters.agreement(joined(draft.content()), gold.content()) >= AGREES;
  }

  private static List<Span> joined(List<Span> spans) {
    return Pieces.joined(spans);
  }
}
