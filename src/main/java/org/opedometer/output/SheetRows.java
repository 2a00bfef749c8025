package org.opedometer.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the rows of a sheet, in just the bytes that the library would write them in: it keeps each
 * cell as an object, which a large folder has no time for.
 */
final class SheetRows {
  private static final Pattern STYLED = Pattern.compile("<c r=\"([A-Z]+)2\"( s=\"\\d+\")");
  private static final byte[] WORDS = ascii(" t=\"inlineStr\"><is><r><t xml:space=\"preserve\">");
  private static final byte[] WORDS_END = ascii("</t></r></is></c>");
  private static final byte[] NUMBER = ascii(" t=\"n\"><v>");
  private static final byte[] NUMBER_END = ascii("</v></c>");
  private static final byte[] EMPTY_END = ascii("></c>");
  private static final byte[] QUOTE = ascii("\"");

  private final List<CellStyle> styles;
  private final byte[][] starts; // <c r="A
  private final byte[][] styled; //  s="3", or nothing
  private final OutputStream out;

  /**
   * @param firstRow as the library has written it, which tells the columns' styles
   */
  SheetRows(Table<?> table, String firstRow, OutputStream out) {
    this.styles = Sheet.styles(table);
    this.out = out;
    this.starts = new byte[styles.size()][];
    this.styled = new byte[styles.size()][];
    Matcher cells = STYLED.matcher(firstRow);
    boolean more = cells.find();
    for (int c = 0; c < starts.length; c++) {
      String letters = Letters.of(c);
      starts[c] = ascii("<c r=\"" + letters);
      styled[c] = new byte[0];
      if (more && cells.group(1).equals(letters)) {
        styled[c] = ascii(cells.group(2));
        more = cells.find();
      }
    }
  }

  /**
   * Writes a row.
   *
   * @param row from 1; the header is the first
   */
  void write(CsvCursor record, int row) throws IOException {
    byte[] number = ascii(Integer.toString(row));
    out.write(ascii("<row r=\"" + row + "\">"));
    for (int c = 0; c < starts.length; c++) {
      boolean empty = record.isEmpty(c);
      if (empty && styled[c].length == 0) {
        continue;
      }
      out.write(starts[c]);
      out.write(number);
      out.write(QUOTE);
      out.write(styled[c]);
      if (empty) {
        out.write(EMPTY_END);
      } else {
        value(record, c);
      }
    }
    out.write(ascii("</row>"));
  }

  private void value(CsvCursor record, int c) throws IOException {
    if (styles.get(c) == CellStyle.WORDS) {
      words(record, c);
      return;
    }
    String cell = record.cell(c);
    if (CellStyle.isNumber(cell)) {
      out.write(NUMBER);
      boolean whole = cell.indexOf('.') < 0;
      out.write(
          ascii(
              whole
                  ? Long.toString(Long.parseLong(cell))
                  : Double.toString(Double.parseDouble(cell))));
      out.write(NUMBER_END);
    } else {
      words(record, c);
    }
  }

  private void words(CsvCursor record, int c) throws IOException {
    out.write(WORDS);
    if (record.isPlain(c)) {
      record.copy(c, out);
    } else {
      escape(CellStyle.words(record.cell(c)));
    }
    out.write(WORDS_END);
  }

  /** Characters that XML has a meaning for, and all beyond ASCII, as the library writes them. */
  private void escape(String words) throws IOException {
    StringBuilder xml = new StringBuilder(words.length() + 16);
    words.codePoints().forEach(c -> escape(c, xml));
    out.write(ascii(xml.toString()));
  }

  private static void escape(int c, StringBuilder xml) {
    switch (c) {
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '&' -> xml.append("&amp;");
      case '\'' -> xml.append("&apos;");
      case '"' -> xml.append("&quot;");
      default -> {
        if (c >= ' ' && c <= '~') {
          xml.append((char) c);
        } else if (isXml(c)) {
          xml.append("&#x").append(Integer.toHexString(c)).append(';');
        }
      }
    }
  }

  /** What XML 1.0 has no way to write is left out. */
  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
