package org.opedometer.text;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Essay;
import org.opedometer.model.Quotation;
import org.opedometer.model.Span;

/**
 * Finds what stands between double quotation marks, curly, straight, low, angle or typed as two
 * single ones; where an essay has no double marks at all, between single ones. A quotation ends at
 * its closing mark or with its block; it goes on in the next block where that one opens with a mark
 * again.
 */
public final class QuotationFinder {
  private QuotationFinder() {}

  /**
   * All quotations of an essay in text order, not nested. A block quotation without marks is one as
   * a whole.
   */
  public static List<Quotation> find(Essay essay) {
    MarkReader marks = MarkReader.of(essay);
    List<Quotation> found = new ArrayList<>();
    boolean open = false;
    for (Block block : essay.blocks()) {
      List<Quotation> here = inBlock(essay.text(), block, marks, open);
      if (here.isEmpty() && block.kind() == BlockKind.BLOCK_QUOTE) {
        here = List.of(new Quotation(block.span(), block.span(), block.number(), false, true));
      }
      open = !here.isEmpty() && !here.get(here.size() - 1).closed();
      found.addAll(here);
    }
    return found;
  }

  private static List<Quotation> inBlock(
      String text, Block block, MarkReader marks, boolean openBefore) {
    List<Quotation> found = new ArrayList<>();
    int start = -1; // of the open mark
    int width = 0;
    for (int i = block.span().start(); i < block.span().end(); i++) {
      MarkReader.Mark mark = marks.at(text, i, block.span(), start >= 0);
      if (mark == null) {
        continue;
      }
      if (mark.opens()) {
        if (start >= 0) { // the closing mark before it is missing
          found.add(
              quotation(
                  text,
                  start,
                  width,
                  trimmed(text, start + width, i),
                  0,
                  block,
                  openBefore,
                  false));
        }
        start = i;
        width = mark.width();
      } else if (start >= 0) {
        found.add(quotation(text, start, width, i, mark.width(), block, openBefore, true));
        start = -1;
      }
      i += mark.width() - 1;
    }
    if (start >= 0 && start + width < block.span().end()) {
      found.add(quotation(text, start, width, block.span().end(), 0, block, openBefore, false));
    }
    return found;
  }

  private static Quotation quotation(
      String text,
      int start,
      int width,
      int end,
      int closing,
      Block block,
      boolean openBefore,
      boolean closed) {
    boolean continues = openBefore && text.substring(block.span().start(), start).isBlank();
    Span inner = new Span(start + width, Math.max(start + width, end));
    return new Quotation(new Span(start, end + closing), inner, block.number(), continues, closed);
  }

  private static int trimmed(String text, int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
