package org.opedometer.attribution.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opedometer.model.Span;

/**
 * Keeps the surest attributions that do not stand in each other's way: no nesting, no words shared.
 * A content that reaches out into another sentence gives way there to an attribution that has its
 * cue in that sentence.
 */
public final class Decoder {
  private static final double SHARED = .3;

  private final AttributionContext context;
  private final List<Draft> kept = new ArrayList<>();

  private Decoder(AttributionContext context) {
    this.context = context;
  }

  /** The drafts kept, the surest first. */
  public static List<Draft> decode(AttributionContext context, List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(
        Comparator.comparingDouble((Draft d) -> -d.confidence())
            .thenComparing(d -> d.cue().get(0))
            .thenComparing(d -> d.content().get(0)));
    Decoder decoder = new Decoder(context);
    sorted.forEach(decoder::add);
    return decoder.kept;
  }

  private void add(Draft draft) {
    Draft mine = draft;
    for (int i = 0; i < kept.size(); i++) {
      Draft other = kept.get(i);
      if (collide(other, mine)) {
        Optional<Draft> shorter = without(other, mine);
        Optional<Draft> less = without(mine, other);
        if (shorter.isPresent() && !collide(shorter.get(), mine)) {
          kept.set(i, shorter.get());
        } else if (less.isPresent() && !collide(other, less.get())) {
          mine = less.get();
        } else {
          return;
        }
      }
    }
    kept.add(mine);
  }

  /**
   * {@code draft} without the pieces in which it reaches out of its sentence into words of {@code
   * other}.
   */
  private Optional<Draft> without(Draft draft, Draft other) {
    Span home = context.essay().sentence(draft.sentence()).span();
    List<Span> left =
        draft.content().stream()
            .filter(piece -> home.overlaps(piece) || !other.overlaps(piece))
            .toList();
    return left.isEmpty() || left.size() == draft.content().size()
        ? Optional.empty()
        : Optional.of(draft.withContent(left));
  }

  /** Whether two claim the same cue or words, or one stands within the other's content. */
  public static boolean collide(Draft kept, Draft draft) {
    boolean nested =
        draft.cue().stream().anyMatch(kept::covers) || kept.cue().stream().anyMatch(draft::covers);
    boolean sameCue = draft.cue().stream().anyMatch(c -> kept.cue().stream().anyMatch(c::overlaps));
    return nested || sameCue || shared(kept, draft) > SHARED * Math.min(draft.size(), kept.size());
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
