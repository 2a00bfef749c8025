package org.opedometer.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets text on pages as a word processor would, for the tests of the PDF reader. */
public final class PdfPrinter implements AutoCloseable {
  private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  private static final float LEFT = 60;
  private static final float LEADING = 14;
  private static final int SIZE = 11;

  private final PDDocument document = new PDDocument();
  private PDPageContentStream content;
  private float y;

  public void newPage() throws IOException {
    endPage();
    PDPage page = new PDPage();
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    y = 720;
  }

  public void down(float to) {
    y = to;
  }

  public void gap() {
    y -= LEADING * 0.8f;
  }

  public void large(String words) throws IOException {
    print(BOLD, 20, LEFT, words);
    y -= LEADING;
  }

  public void bold(String words) throws IOException {
    print(BOLD, SIZE, LEFT, words);
  }

  public void small(String words) throws IOException {
    print(PLAIN, 8, LEFT, words);
  }

  public void at(float height, String words) throws IOException {
    float before = y;
    y = height;
    print(PLAIN, SIZE, LEFT, words);
    y = before;
  }

  public void lines(String... lines) throws IOException {
    for (String line : lines) {
      print(PLAIN, SIZE, LEFT, line);
    }
  }

  /** A paragraph with a gap below it. */
  public void paragraph(String words) throws IOException {
    for (String line : wrap(words, 85)) {
      print(PLAIN, SIZE, LEFT, line);
    }
    gap();
  }

  /** A paragraph without a gap, its first line set in. */
  public void setInParagraph(String words) throws IOException {
    List<String> lines = wrap(words, 80);
    for (int i = 0; i < lines.size(); i++) {
      print(PLAIN, SIZE, i == 0 ? LEFT + 18 : LEFT, lines.get(i));
    }
  }

  public void column(float left, String... paragraphs) throws IOException {
    y = 720;
    for (String paragraph : paragraphs) {
      for (String line : wrap(paragraph, 42)) {
        print(PLAIN, SIZE, left, line);
      }
      gap();
    }
  }

  /** A line of words and raised figures in turn. */
  public void raised(String... pieces) throws IOException {
    content.beginText();
    content.newLineAtOffset(LEFT, y);
    for (int i = 0; i < pieces.length; i++) {
      content.setFont(PLAIN, i % 2 == 0 ? SIZE : 7);
      content.setTextRise(i % 2 == 0 ? 0 : 4);
      content.showText(pieces[i]);
    }
    content.setTextRise(0);
    content.endText();
    y -= LEADING;
  }

  /** Two columns, written line by line over both. */
  public void rows(String left, String right) throws IOException {
    List<String> lefts = wrap(left, 42);
    List<String> rights = wrap(right, 42);
    for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
      float height = y;
      if (i < lefts.size()) {
        print(PLAIN, SIZE, LEFT, lefts.get(i));
      }
      y = height;
      if (i < rights.size()) {
        print(PLAIN, SIZE, 330, rights.get(i));
      }
      y = height - LEADING;
    }
  }

  /** A paragraph with a large initial over its first two lines. */
  public void initial(String letter, String words) throws IOException {
    float top = y;
    y = top - LEADING;
    print(PLAIN, 34, LEFT, letter);
    y = top;
    List<String> lines = wrap(words, 75);
    for (int i = 0; i < lines.size(); i++) {
      print(PLAIN, SIZE, i < 2 ? LEFT + 26 : LEFT, lines.get(i));
    }
    gap();
  }

  public byte[] bytes() throws IOException {
    endPage();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    endPage();
    document.close();
  }

  private void endPage() throws IOException {
    if (content != null) {
      content.close();
      content = null;
    }
  }

  private void print(PDFont font, int size, float left, String words) throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(left, y);
    content.showText(words);
    content.endText();
    y -= LEADING;
  }

  private static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (line.length() + word.length() + 1 > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
