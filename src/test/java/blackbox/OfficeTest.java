package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice reads every table as it was written. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class OfficeTest {
  private static final int PATIENCE_MINUTES = 3;
  private static final String READ_CSV = "--infilter=CSV:44,34,76,1";

  /** Comma, quotation mark, UTF-8, numbers as they are and not as they are shown. */
  private static final String WRITE_CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false";

  @TempDir private Path directory;
  private Path program;

  @BeforeAll
  void find() {
    Optional<Path> found = Chromium.Program.find(List.of("soffice", "libreoffice"));
    assumeTrue(
        found.isPresent(),
        "skipped: no LibreOffice on this machine (Debian: libreoffice-calc-nogui)");
    program = found.orElseThrow();
  }

  @Test
  void every_table_goes_to_a_workbook_and_back_with_the_same_cells() throws IOException {
    List<Path> tables = tables();
    assertThat(tables).hasSize(14);
    Path books = directory.resolve("books");
    convert("xlsx", books, tables, READ_CSV);
    Path back = directory.resolve("back");
    List<Path> made =
        tables.stream().map(t -> books.resolve(name(t).replace(".csv", ".xlsx"))).toList();
    convert(WRITE_CSV, back, made);
    for (Path table : tables) {
      assertSameCells(table, back.resolve(name(table)));
    }
  }

  @Test
  void the_spreadsheet_has_the_cells_of_every_table() throws IOException {
    Path sheets = directory.resolve("sheets");
    Path workbook = ScoredEssays.get().output().resolve("opedometer.xlsx");
    convert(WRITE_CSV + ",-1", sheets, List.of(workbook));
    for (Path table : tables()) {
      Path sheet = sheets.resolve("opedometer-" + name(table));
      // what tells times, and the comparison of many essays, stay out
      if (!List.of("runs.csv", "comparison.csv").contains(name(table))) {
        assertSameCells(table, sheet);
      }
    }
  }

  private static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(ScoredEssays.get().output())) {
      return files.filter(f -> name(f).endsWith(".csv")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private void convert(String to, Path into, List<Path> files, String... options)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.add("-env:UserInstallation=" + directory.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--norestore"));
    command.addAll(List.of(options));
    command.addAll(List.of("--convert-to", to, "--outdir", into.toString()));
    files.forEach(file -> command.add(file.toString()));
    Path said = directory.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
  }

  private static void assertSameCells(Path written, Path read) {
    List<List<String>> expected = cells(written);
    List<List<String>> found = cells(read);
    assertThat(found).as(name(written)).hasSameSizeAs(expected);
    for (int r = 0; r < expected.size(); r++) {
      int row = r;
      assertThat(found.get(r))
          .as(() -> name(written) + ":" + (row + 1))
          .usingElementComparator(OfficeTest::compare)
          .isEqualTo(expected.get(r));
    }
  }

  /** Numbers by value: 0.4000 and 0.4 are the same cell. */
  private static int compare(String a, String b) {
    boolean numbers = isNumber(a) && isNumber(b);
    return numbers ? Double.compare(Double.parseDouble(a), Double.parseDouble(b)) : a.compareTo(b);
  }

  private static boolean isNumber(String cell) {
    return cell.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
  }

  private static List<List<String>> cells(Path csv) {
    try (CSVParser parser =
        CSVParser.parse(Files.readString(csv).replace("\uFEFF", ""), CSVFormat.RFC4180)) {
      return parser.stream().map(CSVRecord::toList).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
