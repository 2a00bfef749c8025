package org.opedometer.attribution.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.candidate.SyntaxLink;
import org.opedometer.heads.MixedItem;
import org.opedometer.heads.Softmax;
import org.opedometer.lexicon.LexiconEntry;
import org.opedometer.model.CueClass;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;

/**
 * Reads the attributions of one sentence off the trained model: cue heads, then the content and the
 * source of each.
 */
public final class TrainedDrafts {
  private static final double LEAST_CUE = .08;

  private final AttributionModel model;
  private final SentenceScene scene;

  public TrainedDrafts(AttributionModel model, AttributionContext context, Sentence sentence) {
    this.model = model;
    this.scene = new SentenceScene(context, sentence, model.shortener());
  }

  /**
   * All that is likely enough to be looked at, each with its uncalibrated score as its confidence.
   */
  public List<Draft> all() {
    double[] assertions = new double[scene.size()];
    double[] chances = chances(model, scene, assertions);
    RoleScorer scorer = new RoleScorer(model.roles(), scene);
    List<Draft> drafts = new ArrayList<>();
    for (int t = 0; t < scene.size(); t++) {
      if (chances[t] > LEAST_CUE) {
        draft(scorer.of(t), chances, cueClass(t, assertions[t] >= chances[t] / 2))
            .ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** The lexicon's class where it knows the word. */
  private CueClass cueClass(int token, boolean assertion) {
    LexiconEntry entry = scene.cue(token);
    boolean said = entry == null ? assertion : entry.attribute("class").equals("assertion");
    return said ? CueClass.ASSERTION : CueClass.ATTITUDE;
  }

  /**
   * Of each token to head a cue; {@code assertions} is filled with the share of assertions in it.
   */
  public static double[] chances(AttributionModel model, SentenceScene scene, double[] assertions) {
    CueFeatures features = new CueFeatures(scene);
    double[] chances = new double[scene.size()];
    for (int t = 0; t < chances.length; t++) {
      if (AttributionModel.mayBeCue(model.cueWords(), scene, t)) {
        double[] p = model.cues().probabilities(features.of(t));
        chances[t] = 1 - p[0];
        assertions[t] = p[1];
      }
    }
    return chances;
  }

  private Optional<Draft> draft(Roles roles, double[] chances, CueClass cueClass) {
    List<ContentCandidate> contents = ContentCandidates.of(scene, roles);
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    ContentFeatures features = new ContentFeatures(scene, roles, chances);
    double[] shares = shares(contents.stream().map(features::of).toList(), true);
    int content = best(shares);
    List<SourceCandidates.Candidate> sources = SourceCandidates.of(scene, roles);
    double[] sourceShares = shares(new SourceFeatures(scene, roles).of(sources), false);
    int source = best(sourceShares);
    SourceCandidates.Range range = sources.get(source).range();
    Sentence sentence = scene.sentence();
    int[] extent = roles.extent();
    List<Span> spans = contents.get(content).spans(sentence);
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    double score =
        chances[roles.cue()] * Math.pow(shares[content], .25) * Math.pow(sourceShares[source], .25);
    return Optional.of(
        new Draft(
            sentence.number(),
            range.isEmpty() ? List.of() : List.of(sentence.span(range.from(), range.to())),
            range.isEmpty() ? -1 : SyntaxLink.head(scene.syntax(), range.from(), range.to()),
            List.of(sentence.span(extent[0], extent[1])),
            spans,
            Optional.ofNullable(scene.cue(roles.cue())),
            cueClass,
            "trained",
            score));
  }

  private double[] shares(List<MixedItem> items, boolean content) {
    double[] scores =
        items.stream()
            .mapToDouble(i -> (content ? model.contents() : model.sources()).scores(i)[0])
            .toArray();
    return Softmax.of(scores);
  }

  private static int best(double[] shares) {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return best;
  }
}
