package org.opedometer.attribution.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opedometer.model.Span;

/**
 * Keeps the outer one where attributions stand inside each other, and the surer one where two claim
 * the same words.
 */
public final class OutermostOnly {
  private static final double SAME = .5;

  private OutermostOnly() {}

  public static List<Draft> of(List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(
        Comparator.<Draft>comparingInt(d -> -d.size())
            .thenComparing(d -> -d.confidence())
            .thenComparing(d -> d.content().get(0)));
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : sorted) {
      if (kept.stream().noneMatch(k -> holds(k, draft) || shares(k, draft))) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean holds(Draft outer, Draft inner) {
    return inner.cue().stream().anyMatch(outer::covers);
  }

  private static boolean shares(Draft kept, Draft draft) {
    int common = 0;
    for (Span a : kept.content()) {
      for (Span b : draft.content()) {
        common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return common > SAME * draft.size();
  }
}
