package org.opedometer.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CellTest {
  private static final int[] NASTY = {
    '=', '+', '-', '@', '\t', '\r', '\n', 0, 7, '"', ',', ';', '\'', ' ', 'a', 'é', 0x2028, 0x85,
    0xD83D, 0xDE00, 0x1F600, 0xFFFE, 0xFEFF, 0x202E
  };

  static Stream<Long> seeds() {
    return Stream.iterate(1L, s -> s + 1).limit(200);
  }

  private static String nasty(Random random) {
    StringBuilder words = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      words.appendCodePoint(NASTY[random.nextInt(NASTY.length)]);
    }
    return words.toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void any_cells_come_back_from_commons_csv_as_one_line(long seed) throws Exception {
    Random random = new Random(seed);
    List<String> cells = Stream.generate(() -> Cell.text(nasty(random))).limit(5).toList();
    StringBuilder line = new StringBuilder();
    CsvWriter.FORMAT.printRecord(line, cells.toArray());
    assertThat(line.toString()).endsWith("\r\n");
    assertThat(line.substring(0, line.length() - 2))
        .doesNotContainPattern("[\\r\\n\\u2028\\u0085]");
    List<CSVRecord> back = CsvWriter.FORMAT.parse(new StringReader(line.toString())).getRecords();
    assertThat(back).hasSize(1);
    assertThat(back.get(0).toList()).isEqualTo(cells);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_text_is_a_formula_or_holds_a_control_character(long seed) {
    String cell = Cell.text(nasty(new Random(seed)));
    assertThat(cell)
        .doesNotContainPattern("^[=+\\-@\\t\\r\\u0000]")
        .doesNotContainPattern("\\p{Cc}");
    assertThat(new String(cell.getBytes(UTF_8), UTF_8)).isEqualTo(cell);
    assertThat(Cell.text(cell)).as("a safe cell stays as it is").isEqualTo(cell);
  }

  @Test
  void the_guard_can_be_taken_off_again() {
    assertThat(Cell.text("=1+1")).isEqualTo("'=1+1");
    assertThat(Cell.unguarded("'=1+1")).isEqualTo("=1+1");
    assertThat(Cell.unguarded("'tis")).isEqualTo("'tis");
    assertThat(Cell.text("\tx")).isEqualTo("' x");
  }

  @Test
  void a_line_break_of_two_characters_is_one_space() {
    assertThat(Cell.text("a\r\nb\nc\rd\u0000e\uD83Df")).isEqualTo("a b c d\uFFFDe\uFFFDf");
  }

  @Test
  void a_cell_too_long_for_a_spreadsheet_is_cut() {
    assertThat(Cell.text("x".repeat(Cell.LONGEST))).hasSize(Cell.LONGEST);
    assertThat(Cell.text("x".repeat(40_000))).hasSize(Cell.LONGEST + 1).endsWith("x…");
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5000",
    "-0.42, -0.4200",
    "-0.00001, 0.0000",
    "12345678.9, 12345678.9000",
    "1e-7, 0.0000",
    "0.12345, 0.1234",
    "0.12355, 0.1236"
  })
  void a_decimal_has_a_point_and_four_places(double number, String cell) {
    assertThat(Cell.decimal(number)).isEqualTo(cell);
  }
}
