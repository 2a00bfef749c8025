package org.opedometer.attribution.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.opedometer.attribution.candidate.SourceFinder;
import org.opedometer.heads.FeatureHasher;
import org.opedometer.heads.SparseFeatures;
import org.opedometer.model.Phrase;
import org.opedometer.syntax.Syntax;

/** What tells whether a token belongs to the content, the source or the cue of a given cue head. */
public final class RoleFeatures {
  public static final FeatureHasher HASHER = new FeatureHasher(16);
  private static final int LONGEST_PATH = 5;

  private final SentenceScene scene;
  private final Syntax syntax;
  private final int cue;
  private final String cueLemma;
  private final String cueType;
  private final List<Integer> above = new ArrayList<>(); // the cue and its heads, up to the root
  private final int[] commas;
  private final int[] verbs;

  public RoleFeatures(SentenceScene scene, int cue) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.cue = cue;
    this.cueLemma = scene.lemma(cue);
    boolean passive = SourceFinder.isPassive(syntax, cue);
    this.cueType = scene.tag(cue).charAt(0) + (passive ? "p" : "a") + (scene.quotation(cue) >= 0);
    for (int at = cue; at >= 0 && above.size() < 60; at = syntax.head(at)) {
      above.add(at);
    }
    commas = new int[scene.size() + 1];
    verbs = new int[scene.size() + 1];
    for (int i = 0; i < scene.size(); i++) {
      commas[i + 1] = commas[i] + (scene.lemma(i).equals(",") ? 1 : 0);
      verbs[i + 1] = verbs[i] + (scene.tag(i).startsWith("V") ? 1 : 0);
    }
  }

  int[] of(int t) {
    SparseFeatures f = new SparseFeatures(HASHER);
    String side = t < cue ? "<" : t > cue ? ">" : "=";
    word(f, t, side);
    path(f, t, side);
    constituents(f, t, side);
    between(f, t, side);
    return f.with(new float[0]).buckets();
  }

  private void word(SparseFeatures f, int t, String side) {
    f.add(1, scene.lemma(t), side)
        .add(2, scene.tag(t), side)
        .add(3, scene.tag(t - 1) + scene.tag(t), side);
    f.add(4, scene.tag(t) + scene.tag(t + 1), side)
        .add(5, scene.lemma(t - 1), side)
        .add(6, scene.lemma(t + 1), side);
    f.add(7, scene.token(t).entity().name(), side).add(8, cueLemma, side).add(9, cueType, side);
    f.add(10, scene.cueKind(t), side)
        .add(11, scene.cueKind(cue), side)
        .add(12, scene.lemma(t), syntax.relation(t));
    int distance = t - cue;
    String steps =
        Math.abs(distance) <= 5
            ? String.valueOf(distance)
            : distance < 0 ? (distance < -12 ? "-13" : "-6") : distance > 12 ? "13" : "6";
    f.add(13, steps).add(14, steps, scene.tag(t)).add(15, steps, cueLemma);
  }

  private void path(SparseFeatures f, int t, String side) {
    List<String> down = new ArrayList<>();
    int at = t;
    int branch = -1;
    while (at >= 0 && !above.contains(at) && down.size() < 60) {
      down.add(syntax.relation(at));
      branch = at;
      at = syntax.head(at);
    }
    int up = at < 0 ? above.size() : above.indexOf(at);
    StringBuilder climb = new StringBuilder();
    for (int i = 0; i < up && i < LONGEST_PATH; i++) {
      climb.append(syntax.relation(above.get(i))).append('^');
    }
    Collections.reverse(down);
    StringBuilder full = new StringBuilder(climb).append('!');
    down.stream().limit(LONGEST_PATH).forEach(r -> full.append(r).append('/'));
    String path = full.toString();
    String first = climb + "!" + (down.isEmpty() ? "-" : down.get(0));
    f.add(20, path).add(21, path, cueLemma).add(22, path, side).add(23, path, cueType);
    f.add(24, first, side)
        .add(25, first, cueLemma)
        .add(26, first, cueType)
        .add(27, String.valueOf(Math.min(6, down.size())), first);
    String second = down.size() > 1 ? first + "/" + down.get(1) : first;
    f.add(28, second, side).add(29, second, cueLemma);
    if (branch >= 0) {
      String mark = syntax.child(branch, "mark", "case").map(scene::lemma).orElse("-");
      f.add(30, first, mark).add(31, first, scene.lemma(branch)).add(32, first, scene.tag(branch));
      f.add(33, first + (branch < cue ? "<" : ">"), side).add(34, mark, cueLemma);
      f.add(35, first, scene.token(branch).entity().name());
    }
  }

  private void constituents(SparseFeatures f, int t, String side) {
    List<Phrase> mine = scene.phrases(t);
    List<Phrase> cues = scene.phrases(cue);
    int common = 0;
    while (common + 1 < Math.min(mine.size(), cues.size())
        && mine.get(common + 1) == cues.get(common + 1)) {
      common++;
    }
    StringBuilder climb = new StringBuilder();
    for (int k = cues.size() - 2; k >= common && climb.length() < 24; k--) {
      climb.append(cues.get(k).label()).append('^');
    }
    Phrase own = mine.get(Math.min(common + 1, mine.size() - 1));
    String place = climb + own.label() + side;
    f.add(40, place)
        .add(41, place, cueLemma)
        .add(42, own.label(), side)
        .add(43, place, scene.lemma(own.start()));
    f.add(44, place, scene.lemma(own.start() - 1))
        .add(45, place, String.valueOf(t == own.start()))
        .add(46, place, String.valueOf(t == own.end() - 1));
    if (common + 2 < mine.size()) {
      f.add(47, place, mine.get(common + 2).label())
          .add(48, place, scene.lemma(mine.get(common + 2).start()));
    }
    f.add(49, String.valueOf(mine.size() - common), side);
  }

  private void between(SparseFeatures f, int t, String side) {
    int from = Math.min(t, cue);
    int to = Math.max(t, cue);
    int comma = Math.min(3, commas[to] - commas[from]);
    int verb = Math.min(3, verbs[to] - verbs[Math.min(from + 1, to)]);
    f.add(60, comma + side, String.valueOf(verb))
        .add(61, comma + side, cueLemma)
        .add(62, verb + side, cueType);
    boolean in = scene.quotation(t) >= 0;
    boolean same = in && scene.quotation(t) == scene.quotation(cue);
    String quoted = in + "/" + same + "/" + (scene.quotation(cue) >= 0) + side;
    f.add(63, quoted).add(64, quoted, cueLemma).add(65, quoted, scene.tag(t));
    f.add(66, quoted, quotationBetween(t));
    f.add(67, scene.context().outside(scene.sentence()), quoted)
        .add(68, scene.lemma(cue - 1) + "/" + scene.lemma(cue + 1), side);
    f.add(69, scene.tag(cue + 1) + "/" + scene.tag(cue + 2), side)
        .add(70, scene.tag(cue - 1) + "/" + scene.tag(cue - 2), side);
  }

  /**
   * Whether a quotation stands between the token and the cue, and whether one stands beyond the
   * cue.
   */
  private String quotationBetween(int t) {
    boolean between = false;
    boolean own = false;
    boolean other = false;
    for (int i = 0; i < scene.size(); i++) {
      boolean in = scene.quotation(i) >= 0;
      boolean inner = i > Math.min(t, cue) && i < Math.max(t, cue);
      between |= in && inner;
      own |= in && !inner && i < cue == t < cue;
      other |= in && i < cue != t < cue;
    }
    return between + "/" + own + "/" + other;
  }
}
