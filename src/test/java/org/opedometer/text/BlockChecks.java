package org.opedometer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.opedometer.model.Block;

/** What must hold for the blocks of any text. */
public final class BlockChecks {
  private BlockChecks() {}

  /** In order, apart, trimmed, numbered, and nothing but blanks and rules between them. */
  public static void assertSound(String text, List<Block> blocks) {
    int end = 0;
    int paragraph = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      assertThat(block.number()).isEqualTo(i);
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      String words = block.span().in(text);
      assertThat(words).isNotBlank();
      assertThat(TextLine.isBlank(words.charAt(0))).isFalse();
      assertThat(TextLine.isBlank(words.charAt(words.length() - 1))).isFalse();
      assertThat(block.paragraph()).isEqualTo(block.kind().scored() ? ++paragraph : 0);
      assertGap(text.substring(end, block.span().start()));
      end = block.span().end();
    }
    assertGap(text.substring(end));
  }

  private static void assertGap(String gap) {
    for (String line : gap.split("[\\n\\r\\f\\u2028\\u2029\\u0085]")) {
      boolean blank = line.chars().allMatch(c -> TextLine.isBlank((char) c));
      assertThat(blank || LineMarks.isRule(line.strip())).as("in no block: %s", line).isTrue();
    }
  }
}
