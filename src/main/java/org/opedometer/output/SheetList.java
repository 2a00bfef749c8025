package org.opedometer.output;

import java.io.IOException;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: what the others hold, and what they could not hold. */
final class SheetList {
  static final String HEAD_GROUND = "E8E6DF";
  private static final String[] HEAD = {"sheet", "rows", "a row is", "complete"};
  private static final int[] WIDTHS = {16, 12, 60, 80};
  private static final String FOREWARNING =
      "A description of wording and sources, not a verdict: unsourced in this text is not false,"
          + " sourced is not true. Notes on the headers say what each column means.";

  private final Worksheet sheet;
  private int row;

  SheetList(Worksheet sheet) {
    this.sheet = sheet;
    for (int c = 0; c < HEAD.length; c++) {
      sheet.inlineString(0, c, HEAD[c]);
      sheet.width(c, WIDTHS[c]);
    }
    sheet
        .range(0, 0, 0, HEAD.length - 1)
        .style()
        .bold()
        .fillColor(HEAD_GROUND)
        .fontColor("000000")
        .set();
    sheet.freezePane(0, 1);
  }

  void add(SheetPlan plan) {
    Table<?> table = plan.table();
    row++;
    sheet.inlineString(row, 0, table.name());
    sheet.value(row, 1, plan.rows());
    sheet.inlineString(row, 2, table.description());
    boolean whole = plan.rowsLeftOut() == 0 && plan.columnsLeftOut() == 0;
    sheet.inlineString(row, 3, whole ? "yes" : shortfall(plan));
    if (!whole) {
      sheet.style(row, 3).bold().fontColor("8A3B00").set();
    }
  }

  void end() throws IOException {
    sheet.range(1, 1, Math.max(1, row), 1).style().format("#,##0").set();
    sheet.inlineString(row + 2, 0, FOREWARNING);
    sheet.finish();
  }

  private static String shortfall(SheetPlan plan) {
    return "NO: a sheet ends here; %,d further rows and %,d further columns are in %s alone"
        .formatted(plan.rowsLeftOut(), plan.columnsLeftOut(), plan.table().fileName());
  }
}
