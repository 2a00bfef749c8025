package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import blackbox.Launcher.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompareTest {
  private final ScoredEssays essays = ScoredEssays.get();

  @ParameterizedTest
  @CsvSource({
    "svg, <svg xmlns, </svg>",
    "html, <!DOCTYPE html>, </html>",
    "csv, '\uFEFFfamily,metric,unit,direction,meaning,ferry,old-orchard,town-clock,hostile', ''",
    "MD, # How these essays argue, ''"
  })
  void a_format_is_printed_and_nothing_is_written(String format, String start, String end) {
    SortedMap<String, String> before = Results.of(essays.output());
    Ended ended = essays.compared(format);
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).startsWith(start);
    assertThat(ended.out().stripTrailing()).endsWith(end);
    assertThat(ended.err()).isEmpty();
    assertThat(Results.of(essays.output())).isEqualTo(before);
  }

  @Test
  void a_comparison_stands_beside_the_report_and_overwrites_nothing() throws IOException {
    Path copy = copied(essays.output(), essays.output().getParent().resolve("beside"));
    SortedMap<String, String> before = Results.of(copy);
    Launcher launcher = new Launcher(copy.getParent());
    Ended ended = launcher.run("compare", "orchard", "Station Clock", "--output", "beside");
    assertThat(ended.code()).as(ended.err()).isZero();
    SortedMap<String, String> after = Results.of(copy);
    assertThat(after)
        .containsAllEntriesOf(before)
        .containsKeys("compare-old-orchard-town-clock.csv", "compare-old-orchard-town-clock.html")
        .hasSize(before.size() + 2);
    assertThat(Files.readString(copy.resolve("compare-old-orchard-town-clock.html")))
        .contains("A cites", "B cites", "in rhetoric intensity");
  }

  @Test
  void files_that_are_not_scored_yet_are_compared_and_nothing_is_kept_of_them() throws IOException {
    Path directory = Files.createDirectories(essays.output().getParent().resolve("drafts"));
    Essays.write(directory.resolve("ferry.txt"), Essays.FERRY + "\nIt is a disgrace.\n");
    Essays.write(directory.resolve("clock.txt"), Essays.CLOCK);
    Ended ended =
        new Launcher(directory).run("compare", "ferry.txt", "clock.txt", "--format", "md");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("The Ferry Should Run After Dark", "Fix the Station Clock");
    assertThat(directory.resolve("output")).doesNotExist();
  }

  @Test
  void an_essay_is_found_by_file_title_or_part_and_the_nearest_are_named() {
    Launcher launcher = new Launcher(essays.output().getParent());
    Ended explained = launcher.run("explain", "input/ferry.txt#1");
    assertThat(explained.code()).as(explained.err()).isZero();
    assertThat(explained.out())
        .contains("(ferry), paragraph 1", "Rhetoric: ", "Sourcing: ", "units", "points", "](1)");
    Ended many = launcher.run("explain", "letter");
    assertThat(many.code()).isEqualTo(2);
    assertThat(many.err()).contains("may be any of 29 essays: letters-letter-1");
    Ended slip = launcher.run("compare", "ferri", "old-orchard");
    assertThat(slip.code()).isEqualTo(2);
    assertThat(slip.err()).contains("no essay 'ferri' is scored", "nearest are").contains("ferry");
    Ended twice = launcher.run("compare", "ferry", "input/ferry.txt");
    assertThat(twice.code()).isEqualTo(2);
    assertThat(twice.err()).contains("named twice");
  }

  @Test
  void an_unknown_format_or_essay_is_wrong_usage() {
    Launcher launcher = new Launcher(essays.output().getParent());
    Ended format = launcher.run("compare", "ferry", "hostile", "--format", "gif");
    assertThat(format.code()).isEqualTo(2);
    assertThat(format.out()).isEmpty();
    assertThat(format.err()).containsIgnoringCase("svg").containsIgnoringCase("md");
    Ended essay = launcher.run("compare", "ferry", "nobody", "--format", "svg");
    assertThat(essay.code()).isEqualTo(2);
    assertThat(essay.err()).contains("no essay 'nobody' is scored");
  }

  @Test
  void the_spreadsheet_is_made_with_the_tables_unless_it_is_turned_off() throws IOException {
    Path directory = essays.output().getParent();
    assertThat(essays.output().resolve("opedometer.xlsx")).isNotEmptyFile();
    Path copy = copied(essays.output(), directory.resolve("without"));
    Files.delete(copy.resolve("opedometer.xlsx"));
    Essays.write(directory.resolve("job.yml"), "spreadsheet: false\n");
    Ended ended = new Launcher(directory).run("--job", "job.yml", "--output", "without");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).startsWith("Scored 0 essays");
    assertThat(copy.resolve("opedometer.xlsx")).doesNotExist();
    Essays.write(directory.resolve("job.yml"), "spreadsheet: true\n");
    assertThat(new Launcher(directory).run("--job", "job.yml", "--output", "without").code())
        .isZero();
    assertThat(Results.of(copy)).isEqualTo(Results.of(essays.output()));
  }

  private static Path copied(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
    return to;
  }
}
