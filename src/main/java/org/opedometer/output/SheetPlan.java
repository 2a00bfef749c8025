package org.opedometer.output;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.opedometer.io.Sha256;

/**
 * What of a table goes into its sheet.
 *
 * @param rows the header not counted
 * @param rowsLeftOut further rows of the table
 * @param first cells of the first row as they stand in the CSV file, empty where there is none
 * @param sum names these rows: where they are others, it is another one
 */
record SheetPlan(
    Table<?> table, Path csv, int rows, long rowsLeftOut, List<String> first, byte[] sum) {

  /**
   * Looks at a table, or through it where its rows are not known.
   *
   * @param most rows that a sheet is to have
   * @throws OutputException where the table is missing
   */
  static SheetPlan of(Table<?> table, Path csv, int most, @Nullable CombinedRows known) {
    try (CsvCursor cursor = new CsvCursor(csv)) {
      cursor.next(); // the header
      if (known == null) {
        return read(table, csv, most, cursor);
      }
      int rows = (int) Math.min(most, known.count());
      List<String> first = rows > 0 && cursor.next() ? cursor.cells() : List.of();
      return new SheetPlan(table, csv, rows, known.count() - rows, first, known.sum(most));
    }
  }

  private static SheetPlan read(Table<?> table, Path csv, int most, CsvCursor cursor) {
    MessageDigest sum = Sha256.digest();
    List<String> first = List.of();
    int rows = 0;
    while (rows < most && cursor.next()) {
      first = rows == 0 ? cursor.cells() : first;
      cursor.addTo(sum);
      rows++;
    }
    return new SheetPlan(table, csv, rows, rows < most ? 0 : cursor.rest(), first, sum.digest());
  }

  /** Columns beyond those that a sheet can have. */
  int columnsLeftOut() {
    return Math.max(0, table.columns().size() - Worksheet.MAX_COLS);
  }
}
