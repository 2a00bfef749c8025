package org.opedometer.output;

import java.util.List;

/** One row of one of an essay's tables, with the essay it belongs to. */
public record EssayRow<T>(EssayContext essay, T item) {
  static <T> List<EssayRow<T>> all(EssayContext essay, List<T> items) {
    return items.stream().map(item -> new EssayRow<>(essay, item)).toList();
  }
}
