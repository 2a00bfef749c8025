package org.opedometer.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvCursorTest {
  private static final String[] PIECES = {"", "a", "\"", ",", "\r\n", "é", "🚲", " ", "x y", "'=1"};

  @TempDir Path directory;

  private Path file(String csv) throws IOException {
    return Files.writeString(directory.resolve("table.csv"), csv);
  }

  private static List<List<String>> records(Path csv) {
    List<List<String>> records = new ArrayList<>();
    try (CsvCursor cursor = new CsvCursor(csv)) {
      while (cursor.next()) {
        records.add(cursor.cells());
      }
    }
    return records;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void what_the_writer_wrote_is_read_back_whatever_the_length_of_a_cell(long seed)
      throws IOException {
    Random random = new Random(seed);
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < 400; row++) {
      List<String> cells = new ArrayList<>(List.of("row " + row));
      for (int cell = random.nextInt(80); cell > 0; cell--) {
        cells.add(PIECES[random.nextInt(PIECES.length)].repeat(random.nextInt(4)));
      }
      if (random.nextInt(40) == 0) {
        cells.add("long, ".repeat(30_000));
      }
      rows.add(cells);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvWriter(random.nextBoolean()).write(List.of("a", "b"), rows, out);
    Path csv = Files.write(directory.resolve("random.csv"), out.toByteArray());
    List<List<String>> found = records(csv);
    assertThat(found.get(0)).containsExactly("a", "b");
    assertThat(found.subList(1, found.size())).isEqualTo(rows);
  }

  @Test
  void the_last_record_needs_no_line_end_and_an_empty_file_has_no_record() throws IOException {
    assertThat(records(file("a,b\n1,2"))).containsExactly(List.of("a", "b"), List.of("1", "2"));
    assertThat(records(file(""))).isEmpty();
    assertThat(records(file("\uFEFF"))).isEmpty();
  }

  @Test
  void a_file_that_is_no_table_is_told_by_name() throws IOException {
    assertThatThrownBy(() -> records(file("a\r\n\"b\r\n")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("table.csv: it ends within quotation marks");
    assertThatThrownBy(() -> records(file("a\r\n\"b\" c\r\n")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("words follow a quotation mark");
  }
}
