package org.opedometer.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetRowsTest {
  private static final List<String> CELLS =
      List.of(
          "plain words",
          "",
          "a < b & c > \"d\" 'e'",
          "é 🚲 \u2028 \uFFFD",
          "_x0041_ and _xyz_",
          "tab\tand\u0007bell",
          "0",
          "-0",
          "007",
          "123456789012345",
          "1234567890123456",
          "1.0000",
          "-0.5000",
          "0.0001",
          "0.0020",
          "12345678.1250",
          "1e5",
          "1.",
          "-");

  @TempDir Path directory;

  private static Table<String> table() {
    List<Column<String>> columns = new ArrayList<>();
    for (Column.Type type : Column.Type.values()) {
      for (String unit : List.of("", "0..100", "-1..1")) {
        Function<String, String> cell = Function.identity();
        columns.add(new Column<>(type + unit, type, unit, "", "about it", cell));
      }
    }
    return new Table<>("odd", "odd cells", List.of(), columns);
  }

  @Test
  void a_row_has_the_bytes_that_the_library_would_write() throws IOException {
    Table<String> table = table();
    Path csv = directory.resolve("odd.csv");
    Files.deleteIfExists(csv);
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    new CsvWriter(true).content(table, CELLS).to(rows);
    Files.write(csv, rows.toByteArray());

    String expected = byTheLibrary(table);
    ByteArrayOutputStream found = new ByteArrayOutputStream();
    String first = expected.substring(0, expected.indexOf("<row r=\"3\">"));
    SheetRows writer = new SheetRows(table, first, found);
    try (CsvCursor cursor = new CsvCursor(csv)) {
      cursor.next();
      for (int row = 2; cursor.next(); row++) {
        writer.write(cursor, row);
      }
    }
    assertThat(found.toString(StandardCharsets.US_ASCII)).isEqualTo(expected);
  }

  private String byTheLibrary(Table<String> table) throws IOException {
    Path file = directory.resolve("library.xlsx");
    List<CellStyle> styles = Sheet.styles(table);
    try (var out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", null)) {
      Worksheet sheet = workbook.newWorksheet("odd");
      IntStream.range(0, CELLS.size())
          .forEach(
              row -> {
                for (int c = 0; c < styles.size(); c++) {
                  if (!CELLS.get(row).isEmpty()) {
                    styles.get(c).write(sheet, row + 1, c, CELLS.get(row));
                  }
                }
              });
      for (int c = 0; c < styles.size(); c++) {
        styles.get(c).apply(sheet.range(1, c, CELLS.size(), c));
      }
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String xml =
          new String(
              zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      return xml.substring(xml.indexOf("<row r=\"2\">"), xml.indexOf("</sheetData>"));
    }
  }
}
