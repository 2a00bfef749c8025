package org.opedometer.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.fixture.Essays;
import org.opedometer.model.EssayAnalysis;

class SpreadsheetTest {
  private static final List<EssayAnalysis> ESSAYS =
      List.of(Essays.PARKING, Essays.LIBRARY, Essays.HOSTILE);
  private static final List<String> IDS = ESSAYS.stream().map(e -> e.essay().id()).toList();

  @TempDir Path root;
  private OutputFolder folder;

  @BeforeEach
  void collate() {
    folder = OutputFolder.create(root);
    CsvWriter csv = new CsvWriter(true);
    for (EssayAnalysis essay : ESSAYS) {
      new EssayFolder(folder, csv).publish(essay, Essays.stamp(essay));
    }
    new Collation(folder, csv, new EssayFolder(folder, csv)).write(IDS);
    new RunLog(folder, csv).reject(List.of());
  }

  private XSSFWorkbook workbook() throws IOException {
    return new XSSFWorkbook(Files.newInputStream(root.resolve(Spreadsheet.FILE)));
  }

  private XSSFSheet sheet(String name) throws IOException {
    new Spreadsheet(folder).write(IDS, Map.of());
    return workbook().getSheet(name);
  }

  @Test
  void every_sheet_holds_the_cells_of_its_table_and_no_formula() throws IOException {
    new Spreadsheet(folder).write(IDS, Map.of());
    try (XSSFWorkbook workbook = workbook()) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(15);
      assertThat(workbook.getSheetName(workbook.getActiveSheetIndex())).isEqualTo("essays-short");
      for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        List<List<String>> rows =
            TableReader.records(root.resolve(sheet.getSheetName() + ".csv")).toList();
        assertThat(sheet.getLastRowNum()).as(sheet.getSheetName()).isEqualTo(rows.size());
        for (int r = 0; r < rows.size(); r++) {
          assertThat(cells(sheet.getRow(r + 1), rows.get(r).size())).isEqualTo(plain(rows.get(r)));
        }
      }
    }
  }

  private static List<String> cells(Row row, int count) {
    return IntStream.range(0, count).mapToObj(c -> shown(row.getCell(c))).toList();
  }

  private static String shown(Cell cell) {
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return "";
    }
    return switch (cell.getCellType()) {
      case NUMERIC -> Double.toString(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      default -> throw new AssertionError(cell.getCellType() + " at " + cell.getAddress());
    };
  }

  /** Decimals as Java writes them; words as they are. */
  private static List<String> plain(List<String> cells) {
    List<String> plain = new ArrayList<>();
    for (String cell : cells) {
      plain.add(
          cell.matches("-?\\d{1,15}(\\.\\d+)?") ? Double.toString(Double.parseDouble(cell)) : cell);
    }
    return plain;
  }

  @Test
  void a_number_has_the_format_of_its_unit() throws IOException {
    XSSFSheet essays = sheet("essays");
    assertThat(format(essays, "words")).isEqualTo("#,##0");
    assertThat(format(essays, "rhetoric_intensity")).isEqualTo("0.0");
    assertThat(format(essays, "named_source_share")).isEqualTo("0.00");
    assertThat(format(essays, "certainty_balance")).isEqualTo("+0.00;-0.00;0.00");
    assertThat(format(essays, "end")).isEqualTo("0");
  }

  private static String format(XSSFSheet sheet, String column) {
    return sheet.getRow(1).getCell(place(sheet, column)).getCellStyle().getDataFormatString();
  }

  private static int place(XSSFSheet sheet, String column) {
    for (Cell head : sheet.getRow(0)) {
      if (head.getStringCellValue().equals(column)) {
        return head.getColumnIndex();
      }
    }
    throw new AssertionError(column);
  }

  @Test
  void the_header_is_frozen_filtered_and_bears_the_dictionary_as_notes() throws IOException {
    XSSFSheet essays = sheet("essays");
    assertThat(essays.getPaneInformation().isFreezePane()).isTrue();
    assertThat((int) essays.getPaneInformation().getVerticalSplitPosition()).isEqualTo(2);
    assertThat(essays.getRow(0).getCell(0).getCellStyle().getWrapText()).isTrue();
    assertThat(essays.getPrintSetup().getLandscape()).isTrue();
    assertThat((int) essays.getPrintSetup().getFitWidth()).isEqualTo(1);
    assertThat((int) essays.getPaneInformation().getHorizontalSplitPosition()).isBetween(1, 2);
    int columns = Table.ESSAYS.columns().size();
    assertThat(essays.getCTWorksheet().getAutoFilter().getRef())
        .isEqualTo("A1:" + Letters.of(columns - 1) + "4");
    assertThat(essays.getCellComments()).hasSize(columns);
    assertThat(
            essays
                .getRow(0)
                .getCell(place(essays, "rhetoric_intensity"))
                .getCellComment()
                .getString()
                .getString())
        .contains("Unit: 0..100", "29 = a typical editorial");
  }

  @Test
  void a_sheet_tells_its_size_and_a_title_leads_to_its_page() throws IOException {
    XSSFSheet essays = sheet("essays-short");
    assertThat(essays.getCTWorksheet().getDimension().getRef())
        .isEqualTo("A1:" + Letters.of(Table.ESSAYS_SHORT.columns().size() - 1) + (IDS.size() + 1));
    assertThat(essays.getHyperlinkList()).hasSize(IDS.size());
    assertThat(essays.getHyperlinkList().get(0).getAddress())
        .isEqualTo("index.html#e-" + IDS.get(0));
    assertThat(essays.getRow(1).getCell(0).getStringCellValue()).isNotEmpty();
  }

  @Test
  void only_the_two_scores_are_coloured() throws IOException {
    var rules = sheet("essays").getSheetConditionalFormatting();
    assertThat(rules.getNumConditionalFormattings()).isEqualTo(8);
    assertThat(sheet("claims").getSheetConditionalFormatting().getNumConditionalFormattings())
        .isZero();
  }

  @Test
  void the_same_tables_give_the_same_bytes_and_no_draft_is_left() throws IOException {
    new Spreadsheet(folder).write(IDS, Map.of());
    byte[] first = Files.readAllBytes(root.resolve(Spreadsheet.FILE));
    new Spreadsheet(folder).write(IDS, Map.of());
    assertThat(root.resolve(Spreadsheet.FILE)).hasBinaryContent(first);
    assertThat(folder.temporary()).isEmptyDirectory();
  }

  @Test
  void a_table_longer_than_a_sheet_ends_early_and_the_first_sheet_says_so() throws IOException {
    new Spreadsheet(folder, 4).write(IDS, Map.of());
    int all = TableReader.all(root.resolve("evidence.csv")).size();
    try (XSSFWorkbook workbook = workbook()) {
      assertThat(workbook.getSheet("evidence").getLastRowNum()).isEqualTo(4);
      XSSFSheet list = workbook.getSheetAt(0);
      assertThat(line(list, "essays").getCell(3).getStringCellValue()).isEqualTo("yes");
      assertThat(line(list, "evidence").getCell(3).getStringCellValue())
          .startsWith("NO: a sheet ends here; " + (all - 4) + " further rows")
          .endsWith("are in evidence.csv alone");
    }
  }

  private static Row line(XSSFSheet list, String table) {
    for (Row row : list) {
      if (row.getCell(0).getStringCellValue().equals(table)) {
        return row;
      }
    }
    throw new AssertionError(table);
  }

  @Test
  void a_missing_table_is_told_by_name() throws IOException {
    Files.delete(root.resolve("claims.csv"));
    assertThatThrownBy(() -> new Spreadsheet(folder).write(IDS, Map.of()))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("claims.csv: it is missing");
  }
}
