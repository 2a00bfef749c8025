package org.opedometer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Span;

class BlockSplitterTest {
  private static final Duration QUICK = Duration.ofSeconds(30); // a square of it would take minutes

  @Test
  void anEmptyTextHasNoBlocks() {
    assertThat(BlockSplitter.split("", 0)).isEmpty();
    assertThat(BlockSplitter.split(" \n\t\n ", 0)).isEmpty();
    assertThat(BlockSplitter.split("***\n\n---\n", 0)).isEmpty();
  }

  @Test
  void aHundredThousandOneWordParagraphsAreBodyEach() {
    String text = "word\n\n".repeat(100_000);
    List<Block> blocks = assertTimeoutPreemptively(QUICK, () -> BlockSplitter.split(text, 0));
    assertThat(blocks).hasSize(100_000).allMatch(b -> b.kind() == BlockKind.BODY);
    assertThat(blocks.get(99_999).paragraph()).isEqualTo(100_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "a", "\"", "- ", "1. ", "— A", "# ", "> ", "[1] ", "A. B, "})
  void oneMegabyteOnALineIsReadInLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    List<Block> blocks = assertTimeoutPreemptively(QUICK, () -> BlockSplitter.split(text, 0));
    BlockChecks.assertSound(text.strip(), BlockSplitter.split(text.strip(), 0));
    assertThat(blocks).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- x\n", "1. x\n", "> x\n", "— Ann\n", "\"a\n", "By X\n", "X\n---\n", "a,\n"})
  void manyLinesOfAKindAreReadInLinearTime(String line) {
    String text = line.repeat(100_000);
    List<Block> blocks = assertTimeoutPreemptively(QUICK, () -> BlockSplitter.split(text, 0));
    assertThat(blocks).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void blocksOfAnyTextAreSound(long seed) {
    String[] pieces = {
      "word",
      " ",
      "\n",
      "\n\n",
      "\r\n",
      ". ",
      "\"",
      "“",
      "”",
      "- ",
      "— ",
      "> ",
      "#",
      "# ",
      "1. ",
      "[1] ",
      "***",
      "---",
      "By Ann Roe",
      "A Title",
      "    ",
      "\t",
      "\u00a0",
      "ten more words of text",
      "March 4, 2024",
      "\f",
      "Notes",
      "¹ ",
      ":",
      ",",
      "😀",
      "é"
    };
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      BlockChecks.assertSound(text.toString(), BlockSplitter.split(text.toString(), 0));
    }
  }

  @Test
  void whatStandsBeforeTheStartIsInNoBlock() {
    String text = "Title: x\n\nOne two three.";
    assertThat(BlockSplitter.split(text, 10))
        .containsExactly(new Block(0, BlockKind.BODY, 1, new Span(10, 24)));
  }

  @Test
  void knownKindsAreKeptAndTheRestIsFound() {
    String text = "On Bees\n\nBy Ann Roe\n\nBees are small.\n\nThey sting.";
    List<Passage> passages =
        List.of(
            Passage.of(new Span(0, 7), BlockKind.TITLE),
            Passage.of(new Span(9, 19), null),
            Passage.of(new Span(21, 36), null),
            Passage.of(new Span(38, 49), BlockKind.LIST_ITEM));
    assertThat(BlockSplitter.settle(text, passages))
        .extracting(Block::kind)
        .containsExactly(BlockKind.TITLE, BlockKind.BYLINE, BlockKind.BODY, BlockKind.LIST_ITEM);
  }
}
