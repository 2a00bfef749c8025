package org.opedometer.scores;

import java.util.List;
import org.opedometer.attribution.VoiceMap;
import org.opedometer.model.Attribution;
import org.opedometer.model.Claim;
import org.opedometer.model.InternalFlag;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.TargetSentiment;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.targets.ValenceWord;

/**
 * What the taggers found in one essay, before anything is counted.
 *
 * @param attributions those that count
 * @param valence evaluative words of the second opinion on tone
 * @param flags places that do not agree with each other
 */
public record Findings(
    AnnotatedEssay essay,
    VoiceMap voices,
    List<Attribution> attributions,
    List<RhetoricMention> mentions,
    List<Claim> claims,
    List<TargetSentiment> targets,
    List<ValenceWord> valence,
    List<InternalFlag> flags) {
  /** Findings of an essay whose places were not held against each other. */
  public Findings(
      AnnotatedEssay essay,
      VoiceMap voices,
      List<Attribution> attributions,
      List<RhetoricMention> mentions,
      List<Claim> claims,
      List<TargetSentiment> targets,
      List<ValenceWord> valence) {
    this(essay, voices, attributions, mentions, claims, targets, valence, List.of());
  }
}
