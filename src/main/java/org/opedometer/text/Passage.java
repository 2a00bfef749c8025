package org.opedometer.text;

import org.jspecify.annotations.Nullable;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Span;

/**
 * A stretch of text that is a block of its own, before it is settled what kind.
 *
 * @param span where it stands, without surrounding white space
 * @param kind what the document's own marks say it is; null where they say nothing
 * @param tight whether it follows the passage before it without a blank line
 */
public record Passage(Span span, @Nullable BlockKind kind, boolean tight) {

  /** A passage set off by blank lines. */
  public static Passage of(Span span, @Nullable BlockKind kind) {
    return new Passage(span, kind, false);
  }

  Passage as(BlockKind settled) {
    return new Passage(span, settled, tight);
  }

  boolean known() {
    return kind != null;
  }
}
