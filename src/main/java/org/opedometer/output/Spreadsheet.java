package org.opedometer.output;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * opedometer.xlsx: the combined tables in one workbook, a sheet a table, with a list of the sheets
 * in front. Its cells are those of the CSV files. Without runs.csv, which tells times, the same
 * tables give the same bytes.
 *
 * <p>A folder of some hundred essays fits whole; of a larger one the long sheets hold the first
 * rows, and all essays have theirs in the sheet of essays. The library makes the frame of each
 * sheet; {@link SheetPacker} puts the rows in, or takes the sheet from the workbook in place.
 */
public final class Spreadsheet {
  public static final String FILE = "opedometer.xlsx";

  /** With more essays the report is a page an essay. */
  public static final int MOST_IN_ONE_PAGE = 30;

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
   * @param known what the last collation tells of the tables; these are looked through otherwise
   * @throws OutputException where a table is missing or the workbook cannot be written
   */
  public void write(List<String> essayIds, Map<Table<?>, CombinedRows> known) {
    OwnColumns own = OwnColumns.of(folder);
    List<Callable<SheetPlan>> looks = new ArrayList<>();
    for (Table<?> table : tables(essayIds)) {
      CombinedRows rows = known.get(table);
      Table<?> whole = own.on(table);
      looks.add(() -> SheetPlan.of(whole, folder.table(table), most(whole), rows));
    }
    List<SheetPlan> plans = SideBySide.all(looks);
    SheetPacker packer = new SheetPacker(folder, plans);
    new AtomicFile(folder)
        .write(
            folder.root().resolve(FILE),
            out -> PackedZip.of(packer.pack(frame(plans, essayIds))).to(out));
    packer.remember();
  }

  private int most(Table<?> table) {
    return table.name().equals(Table.ESSAYS.name()) || table == Table.ESSAYS_SHORT
        ? mostRows
        : Math.min(mostRows, MOST_CELLS / table.columns().size());
  }

  /** The workbook with the first row of each table. */
  private static Content frame(List<SheetPlan> plans, List<String> essayIds) {
    return out -> {
      Workbook workbook = new Workbook(out, PROGRAM, null);
      workbook.setCompressionLevel(1); // it is packed once more
      SheetList list = new SheetList(workbook.newWorksheet("sheets"));
      for (SheetPlan plan : plans) {
        Table<?> table = plan.table();
        try (Sheet sheet = new Sheet(workbook.newWorksheet(table.name()), table, plan.rows())) {
          if (plan.rows() > 0) {
            sheet.first(plan.first());
          }
          if (table == Table.ESSAYS_SHORT) {
            sheet.link(essayIds.stream().map(id -> address(id, essayIds.size())).toList());
          }
        }
        list.add(plan);
      }
      list.end();
      workbook.setActiveTab(1); // the first after the list of sheets
      workbook.finish();
    };
  }

  /** Where the report has an essay: in its one page, or in a page of its own. */
  static String address(String essayId, int essays) {
    String id = URLEncoder.encode(essayId, StandardCharsets.UTF_8).replace("+", "%20");
    return essays > MOST_IN_ONE_PAGE ? "essays/" + id + "/index.html" : "index.html#e-" + id;
  }

  private List<Table<?>> tables(List<String> essayIds) {
    List<Table<?>> tables = new ArrayList<>();
    tables.add(Table.ESSAYS_SHORT);
    tables.add(Table.ESSAYS);
    if (essayIds.size() <= Comparison.MOST_SIDE_BY_SIDE) { // a long one has its numbers there
      tables.add(Table.comparison(essayIds));
    }
    Table.PER_ESSAY.stream().filter(t -> t != Table.ESSAYS).forEach(tables::add);
    if (Files.exists(folder.table(EssayGroups.TABLE))) {
      tables.add(EssayGroups.TABLE);
    }
    tables.addAll(List.of(Table.SOURCES, Table.CLAIMS_REPEATED));
    tables.addAll(List.of(Table.REJECTED, Table.COLUMNS));
    return tables;
  }
}
