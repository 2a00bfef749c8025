package org.opedometer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Essay;
import org.opedometer.model.Quotation;
import org.opedometer.model.Span;

/**
 * Finds what stands between quotation marks: double ones, curly, straight, low, angle or typed as
 * two single ones; and single ones, in an essay that has no double marks at all or that closes a
 * single mark behind punctuation, as the British do ({@code ‘Enough,’ she said}). A quotation
 * within a quotation is part of it. A quotation ends at its closing mark or with its block; it goes
 * on in the next block where that one opens with a mark again.
 */
public final class QuotationFinder {
  private static final Pattern CREDIT = Pattern.compile("(?s)[-–—―]{1,3}\\s*[\\p{Lu}@][^.!?]*\\.?");

  private final String text;
  private final List<Block> blocks;
  private final boolean singles;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(Essay essay, boolean singles) {
    this.text = essay.text();
    this.blocks = essay.blocks();
    this.singles = singles;
  }

  /**
   * All quotations of an essay in text order, not nested. A block quotation without marks is one as
   * a whole.
   */
  public static List<Quotation> find(Essay essay) {
    List<Quotation> both = new QuotationFinder(essay, true).find();
    boolean single =
        both.stream().noneMatch(q -> isDouble(essay.text(), q))
            || both.stream().anyMatch(q -> isSureSingle(essay.text(), q));
    return single ? both : new QuotationFinder(essay, false).find();
  }

  private static boolean isDouble(String text, Quotation quotation) {
    boolean marked = quotation.inner().start() > quotation.span().start();
    return marked && !isSingle(text, quotation);
  }

  private static boolean isSingle(String text, Quotation quotation) {
    char mark = text.charAt(quotation.span().start());
    boolean one = quotation.inner().start() == quotation.span().start() + 1;
    return one && (mark == '\'' || mark == '‘');
  }

  private static boolean isSureSingle(String text, Quotation quotation) {
    return isSingle(text, quotation)
        && quotation.closed()
        && SingleMarks.isSure(text, quotation.inner().end());
  }

  private List<Quotation> find() {
    boolean open = false;
    for (Block block : blocks) {
      int before = found.size();
      inBlock(block, open);
      boolean whole = block.kind() == BlockKind.BLOCK_QUOTE && !isCredit(block);
      if (found.size() == before && whole) {
        found.add(new Quotation(block.span(), block.span(), block.number(), false, true));
      }
      open = found.size() > before && !found.get(found.size() - 1).closed();
    }
    return found;
  }

  /** A line that names who is quoted above it. */
  private boolean isCredit(Block block) {
    boolean below =
        block.number() > 0 && blocks.get(block.number() - 1).kind() == BlockKind.BLOCK_QUOTE;
    return below && block.span().length() <= 120 && CREDIT.matcher(block.span().in(text)).matches();
  }

  private void inBlock(Block block, boolean openBefore) {
    int start = -1; // of the open mark
    int width = 0;
    for (int i = block.span().start(); i < block.span().end(); i++) {
      MarkReader.Mark mark = MarkReader.at(text, i, block.span(), start >= 0);
      if (mark == null) {
        i = start < 0 && singles ? behindSingle(i, block, openBefore) : i;
        continue;
      }
      if (mark.opens()) {
        if (start >= 0) { // the closing mark before it is missing
          add(start, width, trimmed(start + width, i), 0, block, openBefore);
        }
        start = i;
        width = mark.width();
      } else if (start >= 0) {
        add(start, width, i, mark.width(), block, openBefore);
        start = -1;
      }
      i += mark.width() - 1;
    }
    if (start >= 0 && start + width < block.span().end()) {
      add(start, width, block.span().end(), 0, block, openBefore);
    }
  }

  /** Adds the quotation that a single mark at {@code i} opens; returns its last character. */
  private int behindSingle(int i, Block block, boolean openBefore) {
    if (!SingleMarks.opens(text, i, block.span())) {
      return i;
    }
    int close = SingleMarks.closing(text, i, block.span());
    boolean closed = close != SingleMarks.NONE;
    boolean sure = closed && !SingleMarks.mayBeApostrophe(text, close, block.span());
    if (!sure && goesOn(block, text.charAt(i))) {
      add(i, 1, block.span().end(), 0, block, openBefore);
      return block.span().end() - 1;
    }
    if (closed) {
      add(i, 1, close, 1, block, openBefore);
    }
    return closed ? close : i;
  }

  /** Whether the next block opens with the same single mark, as a quotation that goes on does. */
  private boolean goesOn(Block block, char mark) {
    if (block.number() + 1 >= blocks.size()) {
      return false;
    }
    Span next = blocks.get(block.number() + 1).span();
    return text.charAt(next.start()) == mark && SingleMarks.opens(text, next.start(), next);
  }

  /** Adds a quotation; {@code closing} is the width of its closing mark, 0 where it has none. */
  private void add(int start, int width, int end, int closing, Block block, boolean openBefore) {
    boolean continues = openBefore && text.substring(block.span().start(), start).isBlank();
    Span inner = new Span(start + width, Math.max(start + width, end));
    Span whole = new Span(start, end + closing);
    found.add(new Quotation(whole, inner, block.number(), continues, closing > 0));
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
