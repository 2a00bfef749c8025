package org.opedometer.attribution.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opedometer.attribution.candidate.Pieces;
import org.opedometer.model.Phrase;
import org.opedometer.syntax.Syntax;

/**
 * Gathers the phrases of a sentence that may be the source of a cue; the first candidate is that
 * there is none.
 */
public final class SourceCandidates {
  private static final Set<String> PRONOUNS = Set.of("PRP", "PRP$", "WP", "WP$", "WDT", "DT", "EX");
  private static final Set<String> LABELS =
      Set.of("NP", "NML", "WHNP", "NX", "QP", "ADJP", "PRN", "FRAG", "X");
  private static final double[] THRESHOLDS = {.25, .5, .75};

  private final SentenceScene scene;
  private final Syntax syntax;
  private final Roles roles;
  private final Map<Range, String> found = new LinkedHashMap<>();

  /** Tokens from {@code from} to before {@code to}; empty for no source. */
  public record Range(int from, int to) {
    static final Range NONE = new Range(0, 0);

    public boolean isEmpty() {
      return to <= from;
    }
  }

  /** A range and how it was found. */
  public record Candidate(Range range, String origin) {}

  private SourceCandidates(SentenceScene scene, Roles roles) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.roles = roles;
  }

  public static List<Candidate> of(SentenceScene scene, Roles roles) {
    SourceCandidates candidates = new SourceCandidates(scene, roles);
    candidates.found.put(Range.NONE, "none");
    candidates.thresholds();
    candidates.phrases(scene.sentence().tree());
    candidates.tokens();
    List<Candidate> all = new ArrayList<>();
    candidates.found.forEach((range, origin) -> all.add(new Candidate(range, origin)));
    return all;
  }

  private void add(int from, int to, String origin) {
    int first = from;
    int last = to;
    while (first < last && Pieces.isRim(scene.token(first).word())) {
      first++;
    }
    while (last > first
        && (Pieces.isRim(scene.token(last - 1).word()) || scene.tag(last - 1).equals("POS"))) {
      last--;
    }
    boolean holdsCue = first <= roles.cue() && roles.cue() < last;
    double chance = 0;
    for (int i = first; i < last; i++) {
      chance = Math.max(chance, roles.source()[i]);
    }
    if (first < last && !holdsCue && chance > .01) {
      found.putIfAbsent(new Range(first, last), origin);
    }
  }

  private void thresholds() {
    for (double threshold : THRESHOLDS) {
      int from = 0;
      while (from < scene.size()) {
        int to = from;
        while (to < scene.size() && roles.source()[to] > threshold) {
          to++;
        }
        add(from, to, "tagged");
        from = Math.max(from + 1, to);
      }
    }
  }

  private void phrases(Phrase phrase) {
    if (!phrase.isLeaf()) {
      if (LABELS.contains(phrase.label())) {
        add(phrase.start(), phrase.end(), phrase.label());
        trimmed(phrase);
      }
      phrase.children().forEach(this::phrases);
    }
  }

  /**
   * A phrase up to each of its later parts: without its relative clause, its apposition, its
   * prepositional phrase.
   */
  private void trimmed(Phrase phrase) {
    int count = phrase.children().size();
    for (int k = 1; k < count; k++) {
      Phrase child = phrase.children().get(k);
      if (phrase.start() < child.start()) {
        add(phrase.start(), child.start(), phrase.label() + "-" + child.label());
      }
    }
  }

  private void tokens() {
    for (int i = 0; i < scene.size(); i++) {
      if (PRONOUNS.contains(scene.tag(i))) {
        add(i, i + 1, scene.tag(i));
      } else if (syntax.is(i, "nsubj", "nmod:poss", "nmod", "appos", "compound")) {
        add(i, i + 1, "word");
      }
    }
  }
}
