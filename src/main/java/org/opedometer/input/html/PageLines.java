package org.opedometer.input.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The lines that sites print into their articles, as reading/page-lines.txt lists them. */
final class PageLines {
  private static final String FILE = "/reading/page-lines.txt";
  private static final int LONGEST = 400;
  private static final List<Pattern> PATTERNS = read();

  private PageLines() {}

  /** Whether a paragraph is such a line and nothing else. */
  static boolean isOne(String paragraph) {
    String line = paragraph.strip();
    return line.length() <= LONGEST && PATTERNS.stream().anyMatch(p -> p.matcher(line).matches());
  }

  private static List<Pattern> read() {
    try (InputStream in = PageLines.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
