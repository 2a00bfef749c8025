package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.Decoder;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.model.AttributionModel;
import org.opedometer.attribution.model.TrainedDrafts;
import org.opedometer.lab.figures.Counts;
import org.opedometer.lab.gold.GoldAttribution;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.Sentence;

/**
 * What the model finds in one gold document, whatever its score, and whether it is right.
 *
 * @param gold number of attributions there are
 */
record JudgedDocument(List<Found> found, int gold) {
  private static final double AGREES = .5;

  /** One attribution that was found. */
  public record Found(double score, boolean right) {}

  static JudgedDocument of(GoldDocument document, AttributionModel model, LexiconMatcher cues) {
    AttributionContext context = new AttributionContext(document.essay(), cues);
    LetterCount letters = new LetterCount(context.text());
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : document.essay().sentences()) {
      drafts.addAll(new TrainedDrafts(model, context, sentence).all());
    }
    Set<GoldAttribution> left = new LinkedHashSet<>(document.attributions());
    List<Found> found = new ArrayList<>();
    for (Draft draft : Decoder.decode(context, drafts)) {
      GoldAttribution match =
          left.stream().filter(g -> isRight(letters, draft, g)).findFirst().orElse(null);
      if (match != null) {
        left.remove(match);
      }
      found.add(new Found(draft.confidence(), match != null));
    }
    return new JudgedDocument(found, document.attributions().size());
  }

  /**
   * A soft triple: contents agree by half, cues share a word, sources share a word or are both
   * absent.
   */
  private static boolean isRight(LetterCount letters, Draft draft, GoldAttribution gold) {
    boolean sources =
        gold.source().isEmpty()
            ? draft.source().isEmpty()
            : letters.common(draft.source(), gold.source()) > 0;
    return sources
        && draft.cue().stream().anyMatch(c -> gold.cue().stream().anyMatch(c::overlaps))
        && letters.agreement(draft.content(), gold.content()) >= AGREES;
  }

  Counts counts(double threshold) {
    int kept = (int) found.stream().filter(f -> f.score() >= threshold).count();
    int right = (int) found.stream().filter(f -> f.score() >= threshold && f.right()).count();
    return new Counts(right, kept - right, gold - right);
  }
}
