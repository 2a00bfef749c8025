package org.opedometer.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;

/**
 * Finds the blocks of an essay as a reader sees them: title, byline, epigraph, headings,
 * paragraphs, list items, block quotations and footnotes.
 *
 * <p>The blocks come in text order, do not overlap, begin and end on a visible character, and
 * together hold every visible character but those of pure rules such as {@code ***}. The work grows
 * with the length of the text, no faster.
 *
 * <pre>{@code
 * BlockSplitter.split("On Bees\n\nBy Ann Roe\n\nBees are ...", 0); // TITLE, BYLINE, BODY
 * }</pre>
 */
public final class BlockSplitter {
  private BlockSplitter() {}

  /**
   * Blocks of a plain text.
   *
   * @param from offset of the first character that belongs to the essay, behind any front matter
   */
  public static List<Block> split(String text, int from) {
    return settle(text, new PassageFinder(text, from).find());
  }

  /**
   * Blocks of a text whose passages are known already, as in a document with styles or tags.
   *
   * @param passages in text order, each trimmed and not empty; kinds that are given are kept, but
   *     for a motto's parts, which become one block
   */
  public static List<Block> settle(String text, List<Passage> passages) {
    List<Passage> settled = passages.size() == 1 ? passages : bodies(text, heads(text, passages));
    boolean scored = settled.stream().anyMatch(p -> p.known() && p.kind().scored());
    List<Block> blocks = new ArrayList<>(settled.size());
    int paragraph = 0;
    for (Passage passage : settled) {
      BlockKind kind = kind(passage, scored, settled.size() == 1);
      blocks.add(new Block(blocks.size(), kind, kind.scored() ? ++paragraph : 0, passage.span()));
    }
    return blocks;
  }

  /** What a paragraph's own first signs tell, a list item's or a note's; null where nothing. */
  public static @Nullable BlockKind marked(String paragraph) {
    boolean stop = PassageShape.endsSentence(paragraph, 0, paragraph.length());
    if (LineMarks.isBullet(paragraph) || stop && LineMarks.isNumbered(paragraph)) {
      return BlockKind.LIST_ITEM;
    }
    return LineMarks.isNote(paragraph) ? BlockKind.FOOTNOTE : null;
  }

  /** A text without any paragraph is taken as one that has no head. */
  private static BlockKind kind(Passage passage, boolean scored, boolean single) {
    BlockKind kind = passage.kind();
    return kind == null || single || !scored ? BlockKind.BODY : kind;
  }

  private static List<Passage> heads(String text, List<Passage> passages) {
    return new HeadReading(text, passages).find();
  }

  private static List<Passage> bodies(String text, List<Passage> passages) {
    TitleRule titles = new TitleRule(text, passages);
    List<Passage> settled = new ArrayList<>(passages.size());
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.known()) {
        settled.add(passage);
      } else if (titles.isHeading(i)) {
        settled.add(passage.as(BlockKind.HEADING));
      } else {
        boolean signature = i > 1 && i == passages.size() - 1 && isSignature(text, passages);
        settled.add(passage.as(signature ? BlockKind.BYLINE : BlockKind.BODY));
      }
    }
    return settled;
  }

  /** The last line of a piece, where it only names its author. */
  private static boolean isSignature(String text, List<Passage> passages) {
    PassageShape shape = PassageShape.of(text, passages.get(passages.size() - 1).span());
    PassageShape before = PassageShape.of(text, passages.get(passages.size() - 2).span());
    boolean dashed = LineMarks.isDash(shape.head()) && shape.within(8);
    boolean closed = before.within(5) && before.endsIn(",") && shape.within(4);
    boolean named = HeadMarks.isName(shape) && before.stop();
    return HeadMarks.isBy(shape) || !shape.stop() && (dashed || closed || named);
  }
}
