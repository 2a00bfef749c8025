package org.opedometer.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/**
 * The frame of a table's sheet: header frozen and filtered, each column's meaning as a note on its
 * header, the two scores on a ground that darkens with them. Of the rows it holds the first, which
 * shows how the others are to look; {@link SheetRows} writes them.
 */
final class Sheet implements Closeable {
  private static final int HEAD_HEIGHT = 62;
  private static final short ONE_PAGE = 1;
  private static final short AS_MANY_AS_NEEDED = 0;

  /** As many links as Excel takes in a sheet. */
  private static final int MOST_LINKS = 65_000;

  private static final Set<String> SCORES = Set.of("rhetoric_intensity", "sourcing_quality");

  /** Lower bounds and grounds of a pale sequential palette; black is read on each. */
  private static final int[] BOUNDS = {75, 50, 25, 0};

  private static final String[] GROUNDS = {"9DB4D6", "BCCCE4", "DAE3F0", "F3F6FA"};

  private final Worksheet sheet;
  private final List<CellStyle> styles;
  private final Table<?> table;
  private final int rows;

  /**
   * @param rows that the sheet will have, the header not counted
   */
  Sheet(Worksheet sheet, Table<?> table, int rows) {
    this.sheet = sheet;
    this.table = table;
    this.rows = rows;
    this.styles = styles(table);
    head();
  }

  /** How the columns look that fit into a sheet. */
  static List<CellStyle> styles(Table<?> table) {
    return table.columns().stream().limit(Worksheet.MAX_COLS).map(CellStyle::of).toList();
  }

  /** Adds the first row, with cells as they stand in the CSV file. */
  void first(List<String> cells) {
    for (int c = 0; c < styles.size(); c++) {
      if (c < cells.size() && !cells.get(c).isEmpty()) {
        styles.get(c).write(sheet, 1, c, cells.get(c));
      }
      styles.get(c).apply(sheet.range(1, c, 1, c));
    }
  }

  @Override
  public void close() throws IOException {
    sheet.setAutoFilter(0, 0, rows, styles.size() - 1);
    for (int c = 0; c < styles.size(); c++) {
      if (SCORES.contains(table.columns().get(c).name()) && rows > 0) {
        colour(c);
      }
    }
    sheet.finish();
  }

  /** Leads from the title of each of the first rows to the essay's part of the report. */
  void link(List<String> addresses) {
    int column = place("title");
    for (int row = 0; row < Math.min(rows, Math.min(MOST_LINKS, addresses.size())); row++) {
      sheet
          .range(row + 1, column, row + 1, column)
          .setHyperlink(new HyperLink(addresses.get(row), ""));
    }
  }

  private int place(String column) {
    return table.header().indexOf(column);
  }

  private void head() {
    sheet.freezePane(Math.max(0, Math.min(1, place("title"))) + 1, 1);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth(ONE_PAGE);
    sheet.fitToHeight(AS_MANY_AS_NEEDED);
    sheet.repeatRows(0);
    for (int c = 0; c < styles.size(); c++) {
      Column<?> column = table.columns().get(c);
      sheet.inlineString(0, c, column.name());
      sheet.comment(0, c, note(column));
      sheet.width(c, styles.get(c).width(column.name()));
    }
    sheet.rowHeight(0, HEAD_HEIGHT); // the notes are as high as two rows
    sheet
        .range(0, 0, 0, styles.size() - 1)
        .style()
        .bold()
        .fillColor(SheetList.HEAD_GROUND)
        .fontColor("000000")
        .verticalAlignment("bottom")
        .wrapText(true)
        .set();
  }

  private static String note(Column<?> column) {
    StringBuilder note = new StringBuilder(column.description());
    if (!column.unit().isEmpty()) {
      note.append("\nUnit: ").append(column.unit());
    }
    if (!column.direction().isEmpty()) {
      note.append("\nReading: ").append(column.direction());
    }
    return note.toString();
  }

  private void colour(int c) {
    String first = Letters.of(c) + "2";
    for (int i = 0; i < BOUNDS.length; i++) {
      String rule = "AND(ISNUMBER(" + first + ")," + first + "&gt;=" + BOUNDS[i] + ")";
      sheet
          .range(1, c, rows, c)
          .style()
          .fillColor(GROUNDS[i])
          .fontColor("000000")
          .set(new ConditionalFormattingExpressionRule(rule, true));
    }
  }
}
