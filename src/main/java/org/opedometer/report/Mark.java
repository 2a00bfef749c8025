package org.opedometer.report;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.Span;

/**
 * A stretch of text to be marked.
 *
 * @param span UTF-16 offsets into the text
 * @param id what links lead to, null for a further piece of the same find
 * @param code what stands after it in small capitals, null where another piece bears it
 */
record Mark(Span span, ReportLayer layer, @Nullable String id, @Nullable String code) {
  /** So that an outer mark opens before those inside it. */
  static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparing(Mark::layer)
          .thenComparing(m -> m.span().start())
          .thenComparing(m -> -m.span().end());
}
