package org.opedometer.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A fact-checker's sheet of claims, as a table or as a workbook with a list of statuses. */
public final class ClaimSheet {
  private static final int WIDE = 50;

  private ClaimSheet() {}

  /** As CSV. */
  public static Content csv(List<ClaimTask> tasks, CsvWriter csv) {
    return csv.content(ClaimTask.TABLE, tasks);
  }

  /** As a workbook: header frozen and filtered, statuses to choose from, links that open. */
  public static Content workbook(List<ClaimTask> tasks) {
    return out -> write(tasks, out);
  }

  private static void write(List<ClaimTask> tasks, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Opedometer", null);
    Worksheet sheet = workbook.newWorksheet("check");
    List<Column<ClaimTask>> columns = ClaimTask.TABLE.columns();
    for (int c = 0; c < columns.size(); c++) {
      CellStyle style = CellStyle.of(columns.get(c));
      String name = columns.get(c).name();
      sheet.inlineString(0, c, name);
      sheet.comment(0, c, columns.get(c).description());
      boolean prose = name.equals("claim") || name.startsWith("sentence_");
      sheet.width(c, prose ? WIDE : style.width(name));
      for (int r = 0; r < tasks.size(); r++) {
        String cell = columns.get(c).cell().apply(tasks.get(r));
        if (!cell.isEmpty()) {
          style.write(sheet, r + 1, c, cell);
        }
      }
      if (!tasks.isEmpty()) {
        Range cells = sheet.range(1, c, tasks.size(), c);
        if (prose) {
          cells.style().wrapText(true).verticalAlignment("top").set();
        } else {
          cells.style().verticalAlignment("top").set();
        }
        if (name.equals("status")) {
          cells.validateWithListByFormula("\"" + String.join(",", ClaimAnswer.STATUSES) + "\"");
        }
      }
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor(SheetList.HEAD_GROUND).set();
    sheet.freezePane(2, 1);
    sheet.setAutoFilter(0, 0, tasks.size(), columns.size() - 1);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    workbook.finish();
  }
}
