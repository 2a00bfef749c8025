package org.opedometer.analysis;

import java.util.List;
import org.opedometer.model.Attribution;
import org.opedometer.model.Claim;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.TargetSentiment;

/**
 * What the taggers found in one essay, before anything is counted.
 *
 * @param valence evaluative words of the second opinion on tone
 */
public record Findings(
    AnnotatedEssay essay,
    VoiceMap voices,
    List<Attribution> attributions,
    List<RhetoricMention> mentions,
    List<Claim> claims,
    List<TargetSentiment> targets,
    List<ValenceWord> valence) {}
