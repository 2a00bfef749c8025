package org.opedometer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageWriterTest {
  private static final String[] PIECES = {"a", "<p>", "é", "–", "\uFFFD", "🚲", "x".repeat(70)};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void any_text_in_any_pieces_becomes_utf_8(long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PageWriter writer = new PageWriter(out);
    for (int from = 0; from < text.length(); ) {
      int to = Math.min(text.length(), from + 1 + random.nextInt(90)); // may part a pair
      switch (random.nextInt(3)) {
        case 0 -> writer.append(text, from, to);
        case 1 -> writer.write(text.substring(from, to).toCharArray());
        default -> writer.write(text.substring(from, to));
      }
      from = to;
    }
    writer.flush();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text.toString());
  }
}
