package org.opedometer.attribution.model;

import java.util.List;
import org.opedometer.attribution.candidate.SourceFinder;
import org.opedometer.attribution.candidate.SyntaxLink;
import org.opedometer.heads.FeatureHasher;
import org.opedometer.heads.MixedItem;
import org.opedometer.heads.SparseFeatures;
import org.opedometer.syntax.Syntax;

/** What tells how well a phrase would do as the source of a cue. */
public final class SourceFeatures {
  public static final FeatureHasher HASHER = new FeatureHasher(14);
  public static final int NUMBERS = 9;

  private final SentenceScene scene;
  private final Syntax syntax;
  private final Roles roles;
  private final String cueLemma;
  private final double best;
  private final double all;

  public SourceFeatures(SentenceScene scene, Roles roles) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.roles = roles;
    this.cueLemma = scene.lemma(roles.cue());
    double sum = 0;
    double mass = 0;
    for (double p : roles.source()) {
      sum += p > .5 ? Roles.gain(p) : 0;
      mass += p;
    }
    best = sum;
    all = mass;
  }

  public List<MixedItem> of(List<SourceCandidates.Candidate> candidates) {
    return candidates.stream().map(this::of).toList();
  }

  private MixedItem of(SourceCandidates.Candidate candidate) {
    SparseFeatures f = new SparseFeatures(HASHER);
    SourceCandidates.Range range = candidate.range();
    boolean passive = SourceFinder.isPassive(syntax, roles.cue());
    String cueTag = scene.tag(roles.cue()) + passive;
    f.add(1, candidate.origin())
        .add(2, candidate.origin(), cueTag)
        .add(3, candidate.origin(), cueLemma);
    f.add(4, range.isEmpty() + cueTag, syntax.relation(roles.cue()))
        .add(5, range.isEmpty() + "", scene.context().outside(scene.sentence()));
    if (!range.isEmpty()) {
      words(f, range, cueTag);
    }
    return new MixedItem(new float[][] {numbers(range)}, f.with(new float[0]).buckets());
  }

  private void words(SparseFeatures f, SourceCandidates.Range range, String cueTag) {
    int from = range.from();
    int to = range.to();
    int head = SyntaxLink.head(syntax, from, to);
    String link = SyntaxLink.of(syntax, head, roles.cue());
    String side = to <= roles.cue() ? "<" : ">";
    f.add(10, side, scene.lemma(head))
        .add(11, side, scene.tag(head))
        .add(12, syntax.relation(head), cueTag)
        .add(13, syntax.relation(head), cueLemma);
    f.add(14, link, cueTag).add(15, link, cueLemma).add(16, link, side);
    f.add(17, side, scene.lemma(from))
        .add(18, side, scene.tag(from))
        .add(19, side, scene.lemma(from - 1))
        .add(20, side, scene.tag(from - 1));
    f.add(21, side, scene.lemma(to - 1))
        .add(22, side, scene.tag(to - 1))
        .add(23, side, scene.lemma(to))
        .add(24, side, scene.tag(to));
    f.add(25, scene.lemma(to), scene.lemma(to + 1))
        .add(26, scene.tag(to - 1), scene.tag(to))
        .add(27, scene.tag(to), scene.tag(to + 1));
    f.add(28, String.valueOf(Math.min(8, to - from)), link)
        .add(29, scene.token(head).entity().name(), link);
    boolean comma = false;
    for (int i = from; i < to; i++) {
      comma |= scene.lemma(i).equals(",");
      f.add(30, scene.tag(i)).add(31, scene.token(i).entity().name());
    }
    f.add(32, comma + scene.tag(to), scene.lemma(to))
        .add(
            33,
            String.valueOf(scene.quotation(head) >= 0),
            String.valueOf(scene.quotation(roles.cue()) >= 0));
  }

  private float[] numbers(SourceCandidates.Range range) {
    double likelihood = 0;
    double inside = 0;
    double least = 1;
    double content = 0;
    for (int i = range.from(); i < range.to(); i++) {
      double p = roles.source()[i];
      likelihood += Roles.gain(p);
      inside += p;
      least = Math.min(least, p);
      content = Math.max(content, roles.content()[i]);
    }
    int size = range.to() - range.from();
    double edges =
        range.isEmpty()
            ? 0
            : roles.source()[range.from()]
                - Roles.in(roles.source(), range.from() - 1)
                + roles.source()[range.to() - 1]
                - Roles.in(roles.source(), range.to());
    return new float[] {
      (float) Math.max(-3, (likelihood - best) / 5),
      (float) (size == 0 ? 0 : inside / size),
      (float) (all == 0 ? 0 : inside / all),
      size == 0 ? 0 : (float) least,
      (float) Math.min(2, all / 4),
      size == 0 ? 1 : 0,
      (float) content,
      (float) edges,
      (float) Math.log1p(size)
    };
  }
}
