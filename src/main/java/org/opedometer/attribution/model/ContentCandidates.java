package org.opedometer.attribution.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opedometer.attribution.candidate.Pieces;
import org.opedometer.attribution.candidate.VerbGroup;
import org.opedometer.model.Phrase;
import org.opedometer.syntax.Syntax;

/**
 * Gathers what may be the content of a cue, keeps the likeliest sets of words and lets their
 * quotations reach out.
 */
public final class ContentCandidates {
  private static final int KEPT = 30;
  private static final int EDGES = 4;
  private static final double[] THRESHOLDS = {.2, .35, .5, .65, .8};

  private final SentenceScene scene;
  private final Syntax syntax;
  private final Roles roles;
  private final BitSet taken = new BitSet(); // the cue and the likely source
  private final BitSet beyond; // what the cue itself is only a part of
  private final Map<BitSet, String> sets = new LinkedHashMap<>();

  private ContentCandidates(SentenceScene scene, Roles roles) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.roles = roles;
    this.beyond = VerbGroup.beyond(syntax, roles.cue());
    int[] extent = roles.extent();
    taken.set(extent[0], extent[1]);
    for (int i = 0; i < scene.size(); i++) {
      taken.set(i, taken.get(i) || roles.source()[i] > .5);
    }
  }

  public static List<ContentCandidate> of(SentenceScene scene, Roles roles) {
    return new ContentCandidates(scene, roles).gather();
  }

  private List<ContentCandidate> gather() {
    thresholds();
    phrases();
    subtrees();
    remainders();
    quotations();
    edges();
    List<BitSet> singles = best(KEPT / 2);
    pairs(singles);
    QuotationReach reach = new QuotationReach(scene);
    List<ContentCandidate> found = new ArrayList<>(reach.of(new BitSet(), "none"));
    for (BitSet set : best(KEPT)) {
      found.addAll(reach.of(set, sets.getOrDefault(set, "-")));
    }
    return found;
  }

  private List<BitSet> best(int count) {
    record Scored(BitSet set, double score) {}
    return sets.keySet().stream()
        .map(s -> new Scored(s, likelihood(roles, s)))
        .sorted(Comparator.comparingDouble((Scored s) -> -s.score()))
        .limit(count)
        .map(Scored::set)
        .toList();
  }

  static double likelihood(Roles roles, BitSet set) {
    double sum = 0;
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      sum += Roles.gain(Roles.in(roles.content(), i));
    }
    return sum;
  }

  /**
   * Adds a set without the cue, punctuation at the rims of its pieces, and pieces without a word.
   */
  private void add(BitSet raw, String origin) {
    BitSet set = new BitSet();
    int[] extent = roles.extent();
    for (int from = raw.nextSetBit(0); from >= 0; from = raw.nextSetBit(raw.nextClearBit(from))) {
      int to = Math.min(raw.nextClearBit(from), scene.size());
      if (from < extent[1] && extent[0] < to) {
        addPiece(set, from, extent[0]);
        addPiece(set, extent[1], to);
      } else {
        addPiece(set, from, to);
      }
    }
    if (!set.isEmpty() && !set.intersects(beyond)) {
      sets.putIfAbsent(set, origin);
    }
  }

  private void addPiece(BitSet set, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Pieces.isRim(scene.token(first).word())) {
      first++;
    }
    while (last > first && Pieces.isRim(scene.token(last - 1).word())) {
      last--;
    }
    boolean word = false;
    for (int i = first; i < last; i++) {
      word |= scene.token(i).isWord();
    }
    if (word) {
      set.set(first, last);
    }
  }

  private void thresholds() {
    for (double threshold : THRESHOLDS) {
      BitSet set = new BitSet();
      BitSet longest = new BitSet();
      for (int i = 0; i < scene.size(); i++) {
        set.set(
            i,
            roles.content()[i] > threshold
                || !scene.token(i).isWord()
                    && Roles.in(roles.content(), i - 1) > threshold
                    && Roles.in(roles.content(), i + 1) > threshold);
      }
      for (int from = set.nextSetBit(0); from >= 0; from = set.nextSetBit(set.nextClearBit(from))) {
        if (set.nextClearBit(from) - from > longest.cardinality()) {
          longest.clear();
          longest.set(from, set.nextClearBit(from));
        }
      }
      add(set, "tagged");
      add(longest, "tagged-longest");
    }
  }

  private void phrases() {
    phrases(scene.sentence().tree());
  }

  private void phrases(Phrase phrase) {
    boolean around = phrase.start() <= roles.cue() && roles.cue() < phrase.end();
    if (!phrase.isLeaf() && !around) {
      range(phrase.start(), phrase.end(), "phrase-" + phrase.label());
    }
    phrase.children().forEach(this::phrases);
  }

  private void range(int from, int to, String origin) {
    BitSet set = new BitSet();
    set.set(from, Math.max(from, to));
    add(set, origin);
  }

  private void subtrees() {
    int at = roles.cue();
    for (int step = 0; step < 3 && at >= 0; step++, at = syntax.head(at)) {
      for (int child : syntax.children(at)) {
        if (child != roles.cue() && !syntax.isUnder(roles.cue(), child)) {
          BitSet set = syntax.subtree(child);
          add(set, "subtree-" + syntax.relation(child));
          BitSet free = (BitSet) set.clone();
          free.andNot(taken);
          add(free, "subtree-" + syntax.relation(child));
        }
      }
    }
  }

  private void remainders() {
    int[] extent = roles.extent();
    BitSet all = new BitSet();
    all.set(0, scene.size());
    all.andNot(taken);
    add(all, "rest");
    for (Phrase phrase : scene.phrases(roles.cue())) {
      if (phrase.label().startsWith("S") && phrase.size() < scene.size()) {
        BitSet clause = new BitSet();
        clause.set(phrase.start(), phrase.end());
        BitSet other = (BitSet) all.clone();
        other.andNot(clause);
        add(other, "outside-clause");
        clause.andNot(taken);
        add(clause, "clause");
      }
      range(extent[1], phrase.end(), "behind-cue");
    }
    range(extent[1], scene.size(), "behind-cue");
    range(0, extent[0], "before-cue");
  }

  private void quotations() {
    for (int from = 0; from < scene.size(); from++) {
      if (scene.quotation(from) >= 0 && scene.quotation(from) != scene.quotation(from - 1)) {
        int to = from;
        while (to < scene.size() && scene.quotation(to) == scene.quotation(from)) {
          to++;
        }
        range(from, to, "quotation");
        if (roles.extent()[1] < from) {
          range(roles.extent()[1], to, "lead-in");
        }
      }
    }
  }

  /** From each place where content probably begins to each where it probably ends. */
  private void edges() {
    List<Integer> starts = edges(-1);
    List<Integer> ends = edges(1);
    for (int start : starts) {
      for (int end : ends) {
        if (end >= start) {
          range(start, end + 1, "edges");
        }
      }
    }
  }

  private List<Integer> edges(int outer) {
    record Edge(int token, double jump) {}
    List<Edge> found = new ArrayList<>();
    for (int i = 0; i < scene.size(); i++) {
      found.add(new Edge(i, Roles.in(roles.content(), i) - Roles.in(roles.content(), i + outer)));
    }
    found.sort(Comparator.comparingDouble(e -> -e.jump()));
    return found.stream().limit(EDGES).map(Edge::token).toList();
  }

  /** What stands before the cue with what stands behind it. */
  private void pairs(List<BitSet> singles) {
    for (BitSet first : singles) {
      for (BitSet second : singles) {
        if (first.length() <= roles.cue() && second.nextSetBit(0) > roles.cue()) {
          BitSet both = (BitSet) first.clone();
          both.or(second);
          add(both, "pair");
        }
      }
    }
  }
}
