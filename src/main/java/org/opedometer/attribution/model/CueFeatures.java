package org.opedometer.attribution.model;

import java.util.Set;
import org.opedometer.heads.FeatureHasher;
import org.opedometer.heads.MixedItem;
import org.opedometer.heads.SparseFeatures;
import org.opedometer.syntax.Syntax;

/** What tells whether a token heads a cue, and of what class. */
public final class CueFeatures {
  public static final FeatureHasher HASHER = new FeatureHasher(16);
  public static final int PARTS = 6;
  private static final Set<String> COMPLEMENTS =
      Set.of("ccomp", "xcomp", "parataxis", "acl", "advcl");
  private static final int REACH = 6; // steps towards the root

  private final SentenceScene scene;
  private final Syntax syntax;

  public CueFeatures(SentenceScene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** Dense parts: the token, its neighbours, its head, its subject, its complement. */
  public MixedItem of(int t) {
    SparseFeatures f = new SparseFeatures(HASHER);
    word(f, t);
    neighbours(f, t);
    grammar(f, t);
    above(f, t);
    place(f, t);
    float[][] parts = {
      scene.vector(t),
      scene.vector(t - 1),
      scene.vector(t + 1),
      scene.vector(syntax.head(t)),
      scene.vector(syntax.subject(t).orElse(-1)),
      scene.vector(syntax.child(t, "ccomp", "xcomp", "dobj", "nmod").orElse(-1))
    };
    return new MixedItem(parts, f.with(new float[0]).buckets());
  }

  private void word(SparseFeatures f, int t) {
    String lemma = scene.lemma(t);
    f.add(1, lemma).add(2, scene.tag(t)).add(3, lemma, scene.tag(t)).add(4, scene.cueKind(t));
    f.add(5, scene.token(t).word().toLowerCase(java.util.Locale.ROOT));
    f.add(6, lemma, syntax.relation(t));
    f.add(7, lemma.length() > 3 ? lemma.substring(lemma.length() - 3) : lemma, scene.tag(t));
  }

  private void neighbours(SparseFeatures f, int t) {
    for (int by = -3; by <= 3; by++) {
      if (by != 0) {
        f.add(10 + by, scene.lemma(t + by));
        f.add(20 + by, scene.tag(t + by));
        if (by == 1 || by == -1) {
          f.add(30 + by, scene.lemma(t), scene.lemma(t + by));
          f.add(33 + by, scene.lemma(t), scene.tag(t + by));
          f.add(36 + by, scene.cueKind(t + by));
        }
      }
    }
    f.add(39, scene.tag(t + 1), scene.tag(t + 2));
  }

  private void grammar(SparseFeatures f, int t) {
    f.add(40, syntax.relation(t)).add(41, syntax.relation(t), scene.tag(t));
    StringBuilder signature = new StringBuilder();
    for (int child : syntax.children(t)) {
      String relation = syntax.relation(child);
      signature.append(relation).append(child < t ? '<' : '>');
      f.add(42, relation, child < t ? "<" : ">").add(43, scene.lemma(t), relation);
      f.add(44, relation, scene.lemma(child)).add(45, relation, scene.tag(child));
      f.add(46, relation, scene.token(child).entity().name());
      if (COMPLEMENTS.contains(relation)) {
        String mark = syntax.child(child, "mark").map(scene::lemma).orElse("-");
        f.add(47, relation, mark).add(48, scene.lemma(t), mark);
      }
    }
    f.add(49, signature.toString()).add(50, signature.toString(), scene.cueKind(t));
    String subject = syntax.subject(t).map(scene::lemma).orElse("-");
    f.add(51, subject).add(52, subject, scene.cueKind(t));
    f.add(
        53, syntax.subject(t).map(s -> scene.token(s).entity().name() + scene.tag(s)).orElse("-"));
  }

  /** The way to the root: an outer cue there makes this one nested. */
  private void above(SparseFeatures f, int t) {
    int head = syntax.head(t);
    f.add(60, scene.lemma(head))
        .add(61, scene.tag(head), syntax.relation(t))
        .add(62, scene.cueKind(head), syntax.relation(t));
    StringBuilder path = new StringBuilder();
    int at = t;
    for (int step = 0; step < REACH && at >= 0; step++) {
      path.append(syntax.relation(at)).append('/');
      at = syntax.head(at);
      if (at >= 0 && scene.cue(at) != null) {
        f.add(63, path.toString())
            .add(64, scene.lemma(at), path.toString())
            .add(65, scene.cueKind(at), at < t ? "<" : ">");
        f.add(66, String.valueOf(step), scene.cueKind(at));
        break;
      }
    }
    f.add(67, path.length() > 30 ? path.substring(0, 30) : path.toString());
    int labels = 0;
    for (int k = scene.phrases(t).size() - 2; k >= 0 && labels < 4; k--, labels++) {
      f.add(70 + labels, scene.phrases(t).get(k).label());
    }
  }

  private void place(SparseFeatures f, int t) {
    boolean inside = scene.quotation(t) >= 0;
    f.add(80, String.valueOf(inside), scene.cueKind(t));
    boolean any = false;
    for (int i = 0; i < scene.size(); i++) {
      any |= scene.quotation(i) >= 0;
    }
    f.add(81, inside + "/" + any + "/" + near(t, -1) + "/" + near(t, 1));
    f.add(82, near(t, -1) + "/" + near(t, 1), scene.cueKind(t));
    int before = 0;
    int after = 0;
    for (int i = 0; i < scene.size(); i++) {
      boolean cue = scene.cue(i) != null && i != t;
      before += cue && i < t ? 1 : 0;
      after += cue && i > t ? 1 : 0;
    }
    f.add(83, Math.min(before, 3) + "/" + Math.min(after, 3), String.valueOf(inside));
    f.add(84, String.valueOf(Math.min(5, t)));
    f.add(85, String.valueOf(Math.min(5, scene.size() - t)));
    f.add(86, scene.context().outside(scene.sentence()), scene.cueKind(t));
    f.add(87, scene.context().outside(scene.sentence()), scene.lemma(t));
  }

  /** Tokens to the nearest quotation on one side, in steps. */
  private String near(int t, int by) {
    for (int i = t + by, steps = 0; i >= 0 && i < scene.size() && steps < 12; i += by, steps++) {
      if (scene.quotation(i) >= 0) {
        return steps < 2 ? String.valueOf(steps) : steps < 5 ? "few" : "far";
      }
    }
    return "-";
  }
}
