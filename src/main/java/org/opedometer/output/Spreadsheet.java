package org.opedometer.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * opedometer.xlsx: the combined tables in one workbook, a sheet a table, with a list of the sheets
 * in front. Its cells are those of the CSV files. Without runs.csv, which tells times, the same
 * tables give the same bytes.
 *
 * <p>A folder of some hundred essays fits whole; of a larger one the long sheets hold the first
 * rows, and all essays have theirs in the sheet of essays. Rows are streamed: memory does not grow
 * with the number of essays.
 */
public final class Spreadsheet {
  public static final String FILE = "opedometer.xlsx";
  private static final String PROGRAM = "Opedometer";
  private static final int MOST_CELLS = 500_000; // a sheet that opens without a pause

  private final OutputFolder folder;
  private final int mostRows;

  public Spreadsheet(OutputFolder folder) {
    this(folder, Worksheet.MAX_ROWS - 1);
  }

  /**
   * @param mostRows of a sheet but that of the essays, the header not counted; further rows are
   *     left out, and the list of sheets says so
   */
  Spreadsheet(OutputFolder folder, int mostRows) {
    this.folder = folder;
    this.mostRows = mostRows;
  }

  /**
   * Writes the workbook from the combined tables, which must be in place.
   *
   * @param essayIds the essays that they are of
   * @throws OutputException where a table is missing or the workbook cannot be written
   */
  public void write(List<String> essayIds) {
    UndatedZip undated = new UndatedZip(folder);
    new AtomicFile(folder)
        .write(folder.root().resolve(FILE), undated.content(out -> fill(out, essayIds)));
  }

  private void fill(OutputStream out, List<String> essayIds) throws IOException {
    Workbook workbook = new Workbook(out, PROGRAM, null);
    workbook.setCompressionLevel(1); // a draft: it is packed once more
    SheetList list = new SheetList(workbook.newWorksheet("sheets"));
    for (Table<?> table : tables(essayIds)) {
      list.add(table, sheet(workbook, table));
    }
    list.end();
    workbook.finish();
  }

  private static List<Table<?>> tables(List<String> essayIds) {
    List<Table<?>> tables = new ArrayList<>();
    tables.add(Table.ESSAYS);
    tables.add(Table.comparison(essayIds));
    Table.PER_ESSAY.stream().filter(t -> t != Table.ESSAYS).forEach(tables::add);
    tables.addAll(List.of(Table.REJECTED, Table.COLUMNS));
    return tables;
  }

  private SheetSize sheet(Workbook workbook, Table<?> table) throws IOException {
    Path csv = folder.table(table);
    try (Stream<List<String>> records = TableReader.records(csv);
        Sheet sheet = new Sheet(workbook.newWorksheet(table.name()), table)) {
      int most =
          table == Table.ESSAYS
              ? mostRows
              : Math.min(mostRows, MOST_CELLS / table.columns().size());
      for (Iterator<List<String>> rows = records.iterator();
          sheet.rows() < most && rows.hasNext(); ) {
        sheet.add(rows.next());
      }
      long left = sheet.rows() < most ? 0 : TableReader.count(csv) - most;
      return new SheetSize(sheet.rows(), left, sheet.columnsLeftOut());
    } catch (UncheckedIOException | IllegalStateException e) {
      throw OutputException.reading(csv, e);
    }
  }

  /** What a sheet holds of its table, and what it could not hold. */
  record SheetSize(long rows, long rowsLeftOut, int columnsLeftOut) {}
}
