package org.opedometer.attribution.model;

import java.util.BitSet;
import org.opedometer.attribution.candidate.SyntaxLink;
import org.opedometer.heads.FeatureHasher;
import org.opedometer.heads.MixedItem;
import org.opedometer.heads.SparseFeatures;
import org.opedometer.model.Phrase;
import org.opedometer.model.Quotation;
import org.opedometer.syntax.Ruler;
import org.opedometer.syntax.Syntax;

/** What tells how well a set of words would do as the content of a cue. */
public final class ContentFeatures {
  public static final FeatureHasher HASHER = new FeatureHasher(14);
  public static final int NUMBERS = 14;
  private static final float SCALE = 10;

  private final SentenceScene scene;
  private final Roles roles;
  private final double[] cues;
  private final double best;
  private final String cueLemma;
  private final String outside;

  /**
   * @param cues probability of each token to head a cue
   */
  public ContentFeatures(SentenceScene scene, Roles roles, double[] cues) {
    this.scene = scene;
    this.roles = roles;
    this.cues = cues;
    BitSet likely = new BitSet();
    for (int i = 0; i < scene.size(); i++) {
      likely.set(i, roles.content()[i] > .5);
    }
    this.best = ContentCandidates.likelihood(roles, likely);
    this.cueLemma = scene.lemma(roles.cue());
    this.outside = scene.context().outside(scene.sentence());
  }

  public MixedItem of(ContentCandidate candidate) {
    SparseFeatures f = new SparseFeatures(HASHER);
    BitSet tokens = candidate.tokens();
    String reach = candidate.reach().name();
    String size = tokens.isEmpty() ? "empty" : "some";
    f.add(1, reach, size)
        .add(2, reach + size, outside)
        .add(3, reach + size, cueLemma)
        .add(4, candidate.origin());
    f.add(5, candidate.origin(), cueLemma)
        .add(6, reach + size, scene.tag(roles.cue() + 1))
        .add(7, reach, scene.lemma(scene.size() - 1));
    int pieces = 0;
    for (int from = tokens.nextSetBit(0);
        from >= 0;
        from = tokens.nextSetBit(tokens.nextClearBit(from))) {
      piece(f, from, tokens.nextClearBit(from));
      pieces++;
    }
    f.add(8, String.valueOf(Math.min(4, pieces)), reach)
        .add(9, String.valueOf(Math.min(4, pieces)), cueLemma);
    if (candidate.reach() == ContentCandidate.Reach.BEHIND
        || candidate.reach() == ContentCandidate.Reach.NEXT_PARAGRAPH) {
      boolean before = !tokens.isEmpty() && tokens.nextSetBit(0) < roles.cue();
      f.add(10, reach, String.valueOf(before)).add(11, reach + before, outside);
    }
    if (!candidate.outside().isEmpty()) {
      f.add(12, reach, candidate.beside())
          .add(13, candidate.beside(), cueLemma)
          .add(14, reach + size, candidate.beside());
    }
    return new MixedItem(new float[][] {numbers(candidate)}, f.with(new float[0]).buckets());
  }

  private void piece(SparseFeatures f, int from, int to) {
    String side = to <= roles.cue() ? "<" : ">";
    int[] extent = roles.extent();
    int gap = side.equals("<") ? extent[0] - to : from - extent[1];
    f.add(20, side, scene.lemma(from))
        .add(21, side, scene.tag(from))
        .add(22, side, scene.lemma(from - 1))
        .add(23, side, scene.tag(from - 1));
    f.add(24, side, scene.lemma(to - 1))
        .add(25, side, scene.tag(to - 1))
        .add(26, side, scene.lemma(to))
        .add(27, side, scene.tag(to));
    f.add(28, side, Math.min(5, Math.max(-1, gap)) + "")
        .add(29, scene.lemma(from), cueLemma)
        .add(30, scene.lemma(to), scene.lemma(to + 1));
    f.add(31, scene.tag(from - 1) + scene.tag(from), side)
        .add(32, scene.tag(to - 1) + scene.tag(to), side);
    f.add(33, label(from, to) + side).add(34, label(from, to), cueLemma);
    grammar(f, from, to, side);
    f.add(35, cut(from, from - 1) + "/" + cut(to - 1, to), side);
    boolean whole = cut(from, from - 1).equals("rim") && cut(to - 1, to).equals("rim");
    f.add(36, whole + side, scene.quotation(from) == scene.quotation(to - 1) ? "one" : "more");
  }

  private void grammar(SparseFeatures f, int from, int to, String side) {
    Syntax syntax = scene.syntax();
    int head = SyntaxLink.head(syntax, from, to);
    String link = SyntaxLink.of(syntax, head, roles.cue());
    String heads = String.valueOf(Math.min(4, SyntaxLink.heads(syntax, from, to)));
    int above = syntax.head(roles.cue());
    boolean holdsHead = from <= above && above < to;
    f.add(40, link, side).add(41, link, heads).add(42, link, cueLemma).add(43, heads, side);
    f.add(44, holdsHead + side, syntax.relation(roles.cue()))
        .add(45, holdsHead + heads, scene.tag(roles.cue()));
    int verbs = 0;
    for (int i = from; i < to; i++) {
      boolean finite =
          scene.tag(i).equals("VBD")
              || scene.tag(i).equals("VBZ")
              || scene.tag(i).equals("VBP")
              || scene.tag(i).equals("MD");
      verbs += finite && !syntax.isUnder(i, roles.cue()) ? 1 : 0;
    }
    f.add(46, Math.min(3, verbs) + side, scene.tag(roles.cue()).substring(0, 1))
        .add(47, Math.min(3, verbs) + side, link);
    boolean inside = to < scene.size() && syntax.isUnder(to, head) && scene.token(to).isWord();
    f.add(48, String.valueOf(inside), scene.tag(to))
        .add(49, inside + side, to < scene.size() ? syntax.relation(to) : "-");
    int next = to < scene.size() && !scene.token(to).isWord() ? to + 1 : to;
    f.add(50, scene.lemma(next), next == to ? "" : ",")
        .add(51, next < scene.size() ? syntax.relation(next) : "-", side);
  }

  /** How a rim stands to quotations: at one's mark, within one, or free. */
  private String cut(int inner, int outer) {
    int in = scene.quotation(inner);
    int out = scene.quotation(outer);
    return in < 0 ? out < 0 ? "free" : "beside" : in == out ? "within" : "rim";
  }

  private String label(int from, int to) {
    for (Phrase phrase : scene.phrases(from)) {
      if (phrase.start() == from && phrase.end() <= to) {
        return phrase.end() == to ? phrase.label() : phrase.label() + "+";
      }
    }
    return "-";
  }

  private float[] numbers(ContentCandidate candidate) {
    BitSet tokens = candidate.tokens();
    double likelihood = ContentCandidates.likelihood(roles, tokens);
    double inside = 0;
    double least = 1;
    double most = 0;
    double all = 0;
    double source = 0;
    double cueInside = 0;
    double held = 0;
    for (int i = 0; i < scene.size(); i++) {
      double p = roles.content()[i];
      boolean word = scene.token(i).isWord();
      all += word ? p : 0;
      if (tokens.get(i)) {
        inside += word ? p : 0;
        held += word ? 1 : 0;
        least = Math.min(least, word ? p : 1);
        source = Math.max(source, roles.source()[i]);
        cueInside = Math.max(cueInside, cues[i]);
      } else {
        most = Math.max(most, word && i != roles.cue() ? p : 0);
      }
    }
    double edges = 0;
    int pieces = 0;
    for (int from = tokens.nextSetBit(0);
        from >= 0;
        from = tokens.nextSetBit(tokens.nextClearBit(from))) {
      int to = tokens.nextClearBit(from);
      edges +=
          roles.content()[from]
              - Roles.in(roles.content(), from - 1)
              + roles.content()[to - 1]
              - Roles.in(roles.content(), to);
      pieces++;
    }
    Ruler ruler = scene.context().essay().ruler();
    int outer = candidate.outside().stream().mapToInt(ruler::length).sum();
    return new float[] {
      (float) Math.max(-3, (likelihood - best) / SCALE),
      (float) (held == 0 ? 0 : inside / held),
      (float) (all == 0 ? 0 : inside / all),
      (float) least,
      (float) most,
      (float) Math.min(3, all / SCALE),
      (float) source,
      (float) cueInside,
      (float) Math.log1p(held) / 3,
      (float) (pieces == 0 ? 0 : edges / pieces),
      held == 0 ? 1 : 0,
      (float) Math.log1p(outer) / 6,
      (float) cut(tokens),
      (float) best / 30
    };
  }

  /** Quotations of which only a part is in. */
  private int cut(BitSet tokens) {
    int cut = 0;
    for (int i = 1; i < scene.size(); i++) {
      Quotation quotation = scene.quotationOf(i);
      boolean same = quotation != null && scene.quotation(i - 1) == scene.quotation(i);
      cut +=
          same
                  && tokens.get(i) != tokens.get(i - 1)
                  && scene.token(i).isWord()
                  && scene.token(i - 1).isWord()
              ? 1
              : 0;
    }
    return Math.min(3, cut);
  }
}
