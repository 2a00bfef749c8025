package org.opedometer.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Who does the pieces of an essay's work. What comes out does not depend on who did which. */
@FunctionalInterface
public interface Workers {
  /** The caller's thread alone, piece after piece. */
  Workers ONE =
      (pieces, work) -> {
        for (int i = 0; i < pieces; i++) {
          work.accept(i);
        }
      };

  /**
   * Does all pieces and returns once no one is at work any more. The first piece that fails ends
   * them all.
   *
   * @param work told the number of a piece, from 0; pieces may be done side by side
   */
  void each(int pieces, IntConsumer work);

  /** What {@code work} makes of each of the items, in their order. */
  default <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
    List<R> made = new ArrayList<>(Collections.nCopies(items.size(), null));
    each(items.size(), i -> made.set(i, work.apply(items.get(i))));
    return made;
  }
}
