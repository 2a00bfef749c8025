package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of the sample essays against those that were read and approved. On one machine they
 * are equal to the byte; the encoder's integer arithmetic differs between processors in the third
 * decimal, so numbers have a tolerance and two rows in a hundred may tip. To approve new ones: read
 * the difference, then copy {@code target/golden} over {@code src/test/resources/golden}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenTest {
  private static final Path APPROVED = Path.of("src/test/resources/golden");
  private static final Path RECEIVED = Path.of("target/golden");
  private static final double SAME_ROWS = .98;
  private static final double TOLERANCE = .05;

  @TempDir private static Path directory;

  @BeforeAll
  static void scoresTheSamples() throws IOException {
    Path output = directory.resolve("output");
    Launcher.Ended ended =
        new Launcher(directory)
            .run("--input", Path.of("input").toAbsolutePath().toString(), "--output", "" + output);
    assertThat(ended.code()).as(ended.err()).isZero();
    Files.createDirectories(RECEIVED);
    try (Stream<Path> tables = Files.list(output)) {
      for (Path table :
          tables.filter(t -> Files.exists(APPROVED.resolve(t.getFileName()))).toList()) {
        Files.write(RECEIVED.resolve(table.getFileName()), Files.readAllBytes(table));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "attributions.csv",
        "claims.csv",
        "comparison.csv",
        "essays.csv",
        "evidence.csv",
        "paragraphs.csv",
        "sentences.csv",
        "targets.csv"
      })
  void a_table_is_as_approved(String table) throws IOException {
    List<String> received = rows(RECEIVED.resolve(table));
    List<String> approved = rows(APPROVED.resolve(table));
    assertThat(received.get(0)).isEqualTo(approved.get(0));
    List<String> missing = new ArrayList<>(approved);
    received.forEach(missing::remove);
    List<String> extra = new ArrayList<>(received);
    approved.forEach(extra::remove);
    assertThat(Math.max(missing.size(), extra.size()))
        .as("approved rows not received: %s%nnot approved: %s", missing, extra)
        .isLessThanOrEqualTo((int) Math.ceil(approved.size() * (1 - SAME_ROWS)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"rhetoric_intensity", "sourcing_quality", "attributed_word_share"})
  void a_headline_number_is_as_approved(String column) throws IOException {
    List<CSVRecord> received = records(RECEIVED.resolve("essays.csv"));
    List<CSVRecord> approved = records(APPROVED.resolve("essays.csv"));
    for (int i = 0; i < approved.size(); i++) {
      double expected = Double.parseDouble(approved.get(i).get(column));
      assertThat(Double.parseDouble(received.get(i).get(column)))
          .as(approved.get(i).get("essay_id"))
          .isCloseTo(expected, within(TOLERANCE * Math.max(1, expected)));
    }
  }

  /** The cells of each row but for decimals and what differs between versions. */
  private static List<String> rows(Path table) throws IOException {
    List<String> rows = new ArrayList<>();
    for (CSVRecord record : records(table)) {
      StringBuilder row = new StringBuilder();
      record
          .toMap()
          .forEach((column, cell) -> row.append(isText(column, cell) ? cell : "#").append('|'));
      rows.add(row.toString());
    }
    rows.add(0, String.join(",", header(table)));
    return rows;
  }

  private static boolean isText(String column, String cell) {
    return !cell.matches("-?\\d+\\.\\d+")
        && !column.endsWith("_version")
        && !column.endsWith("_explanation")
        && !column.equals("run_id");
  }

  private static List<String> header(Path table) throws IOException {
    return List.of(Results.lines(table).get(0).split(","));
  }

  private static List<CSVRecord> records(Path table) throws IOException {
    String text = Files.readString(table).replace("\uFEFF", "");
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new java.io.StringReader(text))
        .getRecords();
  }
}
