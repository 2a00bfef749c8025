package org.opedometer.output;

import java.util.regex.Pattern;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;

/** How a spreadsheet shows the cells of a column, by its type and unit. */
enum CellStyle {
  /** Names places and things; not a quantity. */
  NUMBERING("0", 9),
  COUNT("#,##0", 9),
  /** 0..100. */
  SCORE("0.0", 9),
  /** 0..1, rates and means. */
  DECIMAL("0.00", 9),
  /** -1..1. */
  BALANCE("+0.00;-0.00;0.00", 9),
  WORDS("", 18),
  /** Words, or a number where the row has one. */
  EITHER("", 14);

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d+)?");
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final int PROSE_WIDTH = 60;
  private static final int TITLE_WIDTH = 36;
  private static final int HEAD_LINES = 3;

  private final String format;
  private final int width;

  CellStyle(String format, int width) {
    this.format = format;
    this.width = width;
  }

  static CellStyle of(Column<?> column) {
    return switch (column.type()) {
      case STRING -> WORDS;
      case ANY -> EITHER;
      case BOOLEAN -> NUMBERING;
      case INTEGER ->
          column.unit().isEmpty() || column.unit().equals("code points") ? NUMBERING : COUNT;
      case NUMBER ->
          switch (column.unit()) {
            case "0..100" -> SCORE;
            case "-1..1" -> BALANCE;
            default -> DECIMAL;
          };
    };
  }

  /**
   * In characters: room for the header in three lines and its filter button, more for prose.
   *
   * @param name of the column
   */
  int width(String name) {
    if (this == WORDS && name.equals("title")) {
      return TITLE_WIDTH;
    }
    boolean prose = this == WORDS && isProse(name);
    return prose ? PROSE_WIDTH : Math.max(width, (name.length() + HEAD_LINES - 1) / HEAD_LINES + 4);
  }

  private static boolean isProse(String name) {
    return name.equals("text")
        || name.endsWith("_text")
        || name.endsWith("_explanation")
        || name.endsWith("_preview")
        || name.equals("meaning")
        || name.equals("description")
        || name.equals("reason");
  }

  /** Writes a cell that is not empty. */
  void write(Worksheet sheet, int row, int column, String cell) {
    if (this != WORDS && isNumber(cell)) {
      if (cell.indexOf('.') < 0) {
        sheet.value(row, column, Long.valueOf(cell));
      } else {
        sheet.value(row, column, Double.valueOf(cell));
      }
    } else {
      sheet.inlineString(row, column, RichText.builder().run(words(cell)).end().build());
    }
  }

  /** Whether it becomes a number where a column has numbers. */
  static boolean isNumber(String cell) {
    return NUMBER.matcher(cell).matches();
  }

  /** Words as Office Open XML takes them: it would read {@code _x0041_} as a character's code. */
  static String words(String cell) {
    return cell.contains("_x") ? ESCAPE.matcher(cell).replaceAll("_x005F_") : cell;
  }

  /** Formats cells that are written already. */
  void apply(Range cells) {
    if (!format.isEmpty()) {
      cells.style().format(format).set();
    }
  }
}
