package org.opedometer.analysis.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opedometer.model.Span;

/** Keeps the surest attributions that do not stand in each other's way: no nesting, no words shared. */
final class Decoder {
  private static final double SHARED = .3;

  private Decoder() {}

  /** The drafts kept, the surest first. */
  static List<Draft> decode(List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(
        Comparator.comparingDouble((Draft d) -> -d.confidence()).thenComparing(d -> d.cue().get(0)).thenComparing(d -> d.content().get(0)));
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : sorted) {
      if (kept.stream().noneMatch(k -> collide(k, draft))) {
        kept.add(draft);
      }
    }
    return kept;
  }

  /** Whether two claim the same cue or words, or one stands within the other's content. */
  static boolean collide(Draft kept, Draft draft) {
    if (kept.sentence() != draft.sentence() && !near(kept, draft)) {
      return false;
    }
    boolean nested = draft.cue().stream().anyMatch(kept::covers) || kept.cue().stream().anyMatch(draft::covers);
    boolean sameCue = draft.cue().stream().anyMatch(c -> kept.cue().stream().anyMatch(c::overlaps));
    return nested || sameCue || shared(kept, draft) > SHARED * Math.min(draft.size(), kept.size());
  }

  private static boolean near(Draft kept, Draft draft) {
    return kept.content().stream().anyMatch(draft::overlaps)
        || draft.cue().stream().anyMatch(kept::overlaps)
        || kept.cue().stream().anyMatch(draft::overlaps);
  }

  private static int shared(Draft kept, Draft draft) {
    int common = 0;
    for (Span a : kept.content()) {
      for (Span b : draft.content()) {
        common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return common;
  }
}
