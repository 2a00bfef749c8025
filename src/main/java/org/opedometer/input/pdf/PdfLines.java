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
import org.opedometer.input.document.RejectedInputException;

/** Takes the lines out of a PDF in the order in which they were written, column by column. */
final class PdfLines extends PDFTextStripper {
  private final int mostCharacters;
  private final List<PdfLine> lines = new ArrayList<>();
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
    for (TextPosition position : positions) {
      if (position.getUnicode() == null || position.getUnicode().isBlank()) {
        continue;
      }
      boolean first = letters == 0;
      double end = position.getXDirAdj() + position.getWidthDirAdj();
      left = first ? position.getXDirAdj() : Math.min(left, position.getXDirAdj());
      right = first ? end : Math.max(right, end);
      y = first ? position.getYDirAdj() : y;
      letters++;
      boldLetters += isBold(position) ? 1 : 0;
      sizes.merge(Math.rint(position.getFontSizeInPt() * 2) / 2, 1, Integer::sum);
    }
    characters += text.length();
    if (characters <= mostCharacters) {
      words.append(text);
    }
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
  }

  private void endLine() {
    String text = words.toString().strip();
    if (!text.isEmpty() && letters > 0) {
      boolean bold = boldLetters * 2 > letters;
      lines.add(new PdfLine(getCurrentPageNo(), left, right, y, mostOftenSize(), bold, text));
    }
    words.setLength(0);
    sizes.clear();
    letters = 0;
    boldLetters = 0;
  }

  private double mostOftenSize() {
    return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static boolean isBold(TextPosition position) {
    String font = position.getFont() == null ? null : position.getFont().getName();
    return font != null && font.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy).*");
  }
}
