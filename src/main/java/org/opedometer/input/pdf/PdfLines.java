package org.opedometer.input.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.document.RaisedNumber;
import org.opedometer.input.document.RejectedInputException;

/**
 * Takes the lines out of a PDF in the order in which they were written. Raised figures become marks
 * of notes; columns that were written row by row are read one after the other.
 */
final class PdfLines extends PDFTextStripper {
  private final int mostCharacters;

  /** A gap of so many letter sizes within a base line parts columns, not words. */
  private static final double GUTTER = 1.3;

  private final List<PdfLine> lines = new ArrayList<>();
  private final List<List<PdfLine>> rows = new ArrayList<>();
  private final List<PdfLine> row = new ArrayList<>();
  private @Nullable TextPosition base;
  private double firstSize;
  private final StringBuilder words = new StringBuilder();
  private final Map<Double, Integer> sizes = new TreeMap<>();
  private double left;
  private double right;
  private double y;
  private int boldLetters;
  private int letters;
  private int characters;

  PdfLines(int mostCharacters) {
    this.mostCharacters = mostCharacters;
    setSortByPosition(false);
  }

  /** All lines of the document. */
  List<PdfLine> of(PDDocument document) throws IOException, RejectedInputException {
    getText(document);
    if (characters > mostCharacters) {
      throw new RejectedInputException.TooLarge(mostCharacters + " characters");
    }
    return lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    boolean raised = false;
    for (TextPosition position : positions) {
      if (position.getUnicode() == null || position.getUnicode().isBlank()) {
        continue;
      }
      double start = position.getXDirAdj();
      if (letters > 0 && start - right > position.getFontSizeInPt() * GUTTER) {
        endSegment(); // another column on the same base line
      }
      boolean first = letters == 0;
      boolean note = !first && isRaised(position);
      raised |= note;
      double end = start + position.getWidthDirAdj();
      left = first ? start : Math.min(left, start);
      right = first ? end : Math.max(right, end);
      y = first ? position.getYDirAdj() : y;
      if (!note) {
        letters++;
        base = position;
        boldLetters += isBold(position) ? 1 : 0;
        sizes.merge(Math.rint(position.getFontSizeInPt() * 2) / 2, 1, Integer::sum);
        firstSize = first ? position.getFontSizeInPt() : firstSize;
      }
    }
    characters += text.length();
    if (characters <= mostCharacters) {
      words.append(raised ? withNotes(positions) : text);
    }
  }

  /** The words with their raised figures written as marks of notes. */
  private String withNotes(List<TextPosition> positions) {
    StringBuilder written = new StringBuilder();
    StringBuilder digits = new StringBuilder();
    int before = words.length();
    StringBuilder context = new StringBuilder(words);
    TextPosition keep = base;
    for (TextPosition position : positions) {
      String sign = position.getUnicode() == null ? "" : position.getUnicode();
      if (context.length() > 0 && sign.matches("\\d+") && isRaised(position)) {
        digits.append(sign);
        continue;
      }
      flush(digits, context);
      context.append(sign);
      base = sign.isBlank() ? base : position;
    }
    flush(digits, context);
    base = keep;
    written.append(context, before, context.length());
    return written.toString();
  }

  private static void flush(StringBuilder digits, StringBuilder context) {
    if (digits.length() > 0) {
      String mark = digits.length() <= 3 ? digits.toString() : "";
      context.append(mark.isEmpty() ? digits.toString() : RaisedNumber.write(context, mark, false));
      digits.setLength(0);
    }
  }

  /** A figure that is smaller than the letter before it and stands higher. */
  private boolean isRaised(TextPosition position) {
    TextPosition before = base;
    if (before == null || !position.getUnicode().matches("\\d+")) {
      return false;
    }
    double size = before.getFontSizeInPt();
    return position.getFontSizeInPt() < size * 0.85
        && before.getYDirAdj() - position.getYDirAdj() > size * 0.15;
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
    for (PdfLine line : PdfColumns.inOrder(rows)) {
      PdfLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last != null && last.isInitialOf(line) && line.startsSmall()) {
        lines.set(lines.size() - 1, last.with(line));
      } else {
        lines.add(line);
      }
    }
    rows.clear();
  }

  private void endLine() {
    endSegment();
    if (!row.isEmpty()) {
      rows.add(List.copyOf(row));
      row.clear();
    }
  }

  private void endSegment() {
    String text = words.toString().strip();
    if (!text.isEmpty() && letters > 0) {
      boolean bold = boldLetters * 2 > letters;
      double size = mostOftenSize();
      boolean capital =
          text.matches("(?s)\\p{Lu}\\s+\\p{L}.*") && firstSize > size * PdfLine.DROP_CAP;
      if (capital) { // a piece of its own, which is put right before its word again
        row.add(
            new PdfLine(getCurrentPageNo(), left, right, y, firstSize, bold, text.substring(0, 1)));
        text = text.substring(1).strip();
      }
      row.add(new PdfLine(getCurrentPageNo(), left, right, y, size, bold, text));
    }
    words.setLength(0);
    sizes.clear();
    letters = 0;
    boldLetters = 0;
    base = null;
  }

  private double mostOftenSize() {
    return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static boolean isBold(TextPosition position) {
    String font = position.getFont() == null ? null : position.getFont().getName();
    return font != null && font.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy).*");
  }
}
