package org.opedometer.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a file is to hold, written in one go. */
@FunctionalInterface
public interface Content {
  void to(OutputStream out) throws IOException;

  /** A text in UTF-8 without a byte order mark; a lone surrogate becomes U+FFFD. */
  static Content text(String text) {
    return out -> out.write(UnpairedSurrogates.replaced(text).getBytes(StandardCharsets.UTF_8));
  }
}
