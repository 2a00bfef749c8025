package org.opedometer.input.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.manifest.PackedText;
import org.opedometer.input.manifest.TextCollection;

class TableFilesTest {
  private static final String TEXT = "The pond froze early. \"Stay off,\" the warden wrote.";

  @TempDir Path folder;
  private final List<PackedText> texts = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  private void read(String name, byte[] bytes) throws IOException {
    read(name, bytes, ColumnMap.USUAL, ReadingLimits.DEFAULT);
  }

  private void read(String name, String words) throws IOException {
    read(name, words.getBytes(UTF_8));
  }

  private void read(String name, byte[] bytes, ColumnMap columns, ReadingLimits limits)
      throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    TableFiles files = new TableFiles(limits, columns);
    assertThat(files.reads(name)).isTrue();
    files.read(
        file,
        new TextCollection.Sink() {
          @Override
          public void text(PackedText text) {
            texts.add(text);
          }

          @Override
          public void refuse(String place, String code, String sentence) {
            refused.add(place + "|" + code + "|" + sentence);
          }
        });
  }

  private String words(int text) {
    return new String(texts.get(text).bytes(), UTF_8);
  }

  private static String cell(String words) {
    return '"' + words.replace("\"", "\"\"") + '"';
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void a_delimited_table_is_read_whatever_its_delimiter(String mark) throws IOException {
    read(
        "a.csv",
        String.join(mark, "ID", "Head Line", "Main Text", "Media Name", "Publish-Date", "reach")
            + "\r\n"
            + String.join(mark, "p7", "Ice", cell(TEXT), "Pond Post", "2026-01-05 10:00", "3.5")
            + "\r\n");
    assertThat(refused).isEmpty();
    PackedText text = texts.get(0);
    assertThat(text.id()).isEqualTo("p7");
    assertThat(words(0)).isEqualTo(TEXT);
    assertThat(text.known().title()).isEqualTo("Ice");
    assertThat(text.known().outlet()).isEqualTo("Pond Post");
    assertThat(text.known().date()).isEqualTo("2026-01-05");
    assertThat(text.known().own()).containsExactly(entry("extra_reach", "3.5"));
  }

  @Test
  void columns_named_by_the_user_go_before_usual_names() throws IOException {
    ColumnMap columns = new ColumnMap(Map.of(TableColumn.TEXT, "note", TableColumn.ID, "Nr"));
    read(
        "a.csv",
        ("text,note,nr\nx," + cell(TEXT) + ",9\n").getBytes(UTF_8),
        columns,
        ReadingLimits.DEFAULT);
    assertThat(words(0)).isEqualTo(TEXT);
    assertThat(texts.get(0).id()).isEqualTo("9");
    assertThat(texts.get(0).known().own()).containsEntry("extra_text", "x");

    ColumnMap wrong = new ColumnMap(Map.of(TableColumn.TEXT, "bodyy"));
    read("b.csv", "text\nx\n".getBytes(UTF_8), wrong, ReadingLimits.DEFAULT);
    assertThat(refused)
        .containsExactly("|no_such_column|There is no column 'bodyy' in it; it has text.");
  }

  @Test
  void html_and_markdown_cells_are_read_as_such() throws IOException {
    read("a.csv", "text\n<p>One.</p><p>Two.</p>\n\"# Head\n\nWords.\"\nPlain < words > here.\n");
    assertThat(texts).extracting(PackedText::format).containsExactly("html", "md", "txt");
  }

  @Test
  void rows_in_several_encodings_stand_in_one_table() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("text\n".getBytes(UTF_8));
    bytes.write("The café is “open”.\n".getBytes(UTF_8));
    bytes.write("The café is “shut”.\n".getBytes(Charset.forName("windows-1252")));
    read("a.csv", bytes.toByteArray());
    assertThat(words(0)).isEqualTo("The café is “open”.");
    assertThat(words(1)).isEqualTo("The café is “shut”.");
    texts.clear();
    read("b.csv", "\uFEFFtext;id\nThe café.;1\n".getBytes(Charset.forName("UTF-16LE")));
    assertThat(words(0)).isEqualTo("The café.");
  }

  @Test
  void broken_and_empty_rows_are_told_with_their_numbers_and_the_rest_is_read() throws IOException {
    read("a.csv", "id,text\n1,One.\n2\n3,\n4,Four.,more\n5,Five.\n");
    assertThat(texts).extracting(PackedText::id).containsExactly("1", "5");
    assertThat(refused).hasSize(3);
    assertThat(refused.get(0)).startsWith("row 2|broken_row|Row 2 (line 3) has 1 cells");
    assertThat(refused.get(1)).isEqualTo("row 3|empty_input|Row 3 has no text.");
    assertThat(refused.get(2)).startsWith("row 4|broken_row|");
  }

  @Test
  void a_quotation_mark_that_is_never_closed_loses_no_row_silently() throws IOException {
    read("a.csv", "id,text\n1,One.\n2,\"Two.\n3,Three.\n4,Four.\n");
    assertThat(texts).extracting(PackedText::id).contains("1");
    int told = texts.size() + refused.size();
    assertThat(told).isGreaterThanOrEqualTo(2);
    assertThat(words(texts.size() - 1) + refused).contains("Three.").contains("Four.");
  }

  @Test
  void a_row_longer_than_the_limit_ends_the_table_with_its_number() throws IOException {
    String endless = "x".repeat(400_000);
    read(
        "a.csv",
        ("id,text\n1,One.\n2,\"" + endless + "\"\n").getBytes(UTF_8),
        ColumnMap.USUAL,
        ReadingLimits.DEFAULT.withBytes(100_000));
    assertThat(texts).hasSize(1);
    assertThat(refused.get(0)).startsWith("|broken_row|Row 2 is longer");
    texts.clear();
    refused.clear();
    read(
        "a.jsonl",
        ("{\"text\":\"" + endless + "\"}\n{\"text\":\"Two.\"}\n").getBytes(UTF_8),
        ColumnMap.USUAL,
        ReadingLimits.DEFAULT.withBytes(100_000));
    assertThat(words(0)).isEqualTo("Two.");
    assertThat(refused)
        .containsExactly("row 1|broken_row|Line 1 is longer than limits.bytes allows.");
  }

  @Test
  void json_lines_are_read_and_a_broken_line_is_told() throws IOException {
    read(
        "a.jsonl",
        "{\"text\":\"One.\",\"author\":{\"name\":\"Ann\"},\"tags\":[\"a\",\"b\"],\"n\":1}\n\n{no\n"
            + "{\"title\":\"without\"}\n{\"body\":\"Two.\"}");
    assertThat(words(0)).isEqualTo("One.");
    assertThat(texts.get(0).known().author()).isEqualTo("Ann");
    assertThat(texts.get(0).known().own()).containsEntry("extra_tags", "a, b");
    assertThat(words(1)).isEqualTo("Two.");
    assertThat(refused)
        .containsExactly(
            "row 3|broken_row|Line 3 is no JSON object (near column 2).",
            "row 4|empty_input|Row 4 has no text.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"text\":\"One.\"},{\"text\":\"Two.\"}]",
        "{\"status\":\"ok\",\"tags\":[1,[2]],\"articles\":[{\"text\":\"One.\"},{\"text\":\"Two.\"}]}",
        "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}"
      })
  void json_is_read_in_the_shapes_that_people_save(String json) throws IOException {
    read("a.json", json);
    assertThat(refused).isEmpty();
    assertThat(texts).hasSize(2);
    assertThat(words(1)).isEqualTo("Two.");
  }

  @Test
  void json_cut_in_two_gives_the_rows_before_the_cut() throws IOException {
    read("a.json", "[{\"text\":\"One.\"},{\"text\":\"Tw");
    assertThat(words(0)).isEqualTo("One.");
    assertThat(refused).hasSize(1);
    assertThat(refused.get(0)).startsWith("|broken_row|Behind row 1 it is no JSON near line 1");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-04T10:00:00Z, 2026-03-04",
    "20260304, 2026-03-04",
    "1772618400000, 2026-03-04",
    "1772618400, 2026-03-04",
    "'March 4, 2026', 2026-03-04",
    "2026-03, 2026-03",
    "2026, 2026",
    "Sunday, Sunday"
  })
  void a_date_is_read_as_tables_have_it(String written, String date) throws IOException {
    read("a.csv", "text,date\nOne.," + cell(written) + "\n");
    assertThat(texts.get(0).known().date()).isEqualTo(date);
  }

  @Test
  void a_packed_table_is_read_and_one_cut_in_two_says_where() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(("id,text\n1," + cell(TEXT) + "\n").getBytes(UTF_8));
    }
    read("a.csv.gz", packed.toByteArray());
    assertThat(words(0)).isEqualTo(TEXT);
    read("b.csv.gz", java.util.Arrays.copyOf(packed.toByteArray(), 20));
    assertThat(refused).hasSize(1);
    assertThat(refused.get(0)).startsWith("|broken_document|");
  }

  @Test
  void a_workbook_gives_its_first_sheet_with_iso_dates() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("pieces");
      XSSFCellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("d/m/yy"));
      Row head = sheet.createRow(0);
      List.of("id", "text", "published", "reach")
          .forEach(name -> head.createCell(Math.max(0, head.getLastCellNum())).setCellValue(name));
      Row row = sheet.createRow(2);
      row.createCell(0).setCellValue(17);
      row.createCell(1).setCellValue(TEXT);
      row.createCell(2).setCellValue(LocalDate.of(2026, 2, 3));
      row.getCell(2).setCellStyle(day);
      workbook.write(bytes);
    }
    read("a.xlsx", bytes.toByteArray());
    assertThat(refused).isEmpty();
    assertThat(texts.get(0).id()).isEqualTo("17");
    assertThat(texts.get(0).known().date()).isEqualTo("2026-02-03");
    assertThat(words(0)).isEqualTo(TEXT);
  }

  @Test
  void what_is_no_workbook_or_locked_is_told_in_a_sentence() throws IOException {
    read("a.xlsx", "no zip");
    byte[] ole = {
      (byte) 0xD0,
      (byte) 0xCF,
      0x11,
      (byte) 0xE0,
      (byte) 0xA1,
      (byte) 0xB1,
      0x1A,
      (byte) 0xE1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0
    };
    read("b.xlsx", ole);
    assertThat(refused).hasSize(2);
    assertThat(refused.get(0)).startsWith("|broken_document|");
    assertThat(refused.get(1)).startsWith("|encrypted_document|");
  }

  @Test
  void a_table_without_texts_is_told_once_and_media_cloud_by_name() throws IOException {
    read("a.csv", "name,age\nAnn,3\nBo,4\n");
    assertThat(refused)
        .containsExactly(
            "|no_text_column|No column is known to hold the texts; it has name, age. Name it with"
                + " --columns text=COLUMN.");
    refused.clear();
    read("b.csv", "stories_id,media_id,media_name,title,url\n1,2,x,y,https://z.example\n");
    assertThat(refused.get(0)).contains("Media Cloud");
    refused.clear();
    read("c.csv", "");
    assertThat(refused.get(0)).startsWith("|no_rows|");
  }

  @Test
  void columns_are_told_with_what_they_are_for() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), "guid,text,mood\n1,x,y\n");
    assertThat(new TableFiles(ReadingLimits.DEFAULT, ColumnMap.USUAL).columns(file))
        .containsExactly(
            entry("guid", Optional.of(TableColumn.ID)),
            entry("text", Optional.of(TableColumn.TEXT)),
            entry("mood", Optional.empty()));
  }

  @Test
  void a_sheet_tells_of_files_by_path_name_or_stem() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("m.csv"), "File,Outlet,mood\n2026/a.txt,Pond Post,calm\nb,Mill,wild\n");
    MetadataSheet sheet = MetadataSheet.of(file);
    assertThat(sheet.of(file, "2026/a.txt").outlet()).isEqualTo("Pond Post");
    assertThat(sheet.of(file, "x/b.md").own()).containsEntry("meta_mood", "wild");
    assertThat(sheet.of(file, "c.txt").outlet()).isEmpty();
    Path other = Files.writeString(folder.resolve("n.csv"), "Outlet\nPond Post\n");
    assertThatThrownBy(() -> MetadataSheet.of(other)).hasMessageContaining("No column 'file'");
  }
}
