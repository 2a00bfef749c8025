package org.opedometer.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of text with the same marks all over. */
record Segment(String text, List<Opening> marks, List<Code> codes) {

  /** A mark around the piece; {@code id} where the find begins here. */
  record Opening(String css, @Nullable String id) {}

  /** The code of a find that ends here. */
  record Code(String css, String text) {}
}
