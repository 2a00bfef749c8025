package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import blackbox.Launcher.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandLineTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"--help", "score --help", "--version", "--nonsense", "score --threads x"})
  void answers_without_touching_spring_or_a_model(String line) throws IOException {
    Path classes = directory.resolve("classes.log");
    new Launcher(directory).with("-Xlog:class+load:file=" + classes).run(line.split(" "));
    assertThat(Files.readString(classes))
        .contains("picocli")
        .doesNotContain("org.springframework", "edu.stanford.nlp", "ai.onnxruntime");
  }

  @Test
  void help_goes_to_stdout_and_names_every_command_and_exit_code() {
    Ended ended = new Launcher(directory).run("--help");
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains("score", "compare", "explain", "status", "retry", "check-config")
        .contains("0 done", "1 internal", "2 wrong usage", "3 done", "4 another", "143");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "--nonsense", "score --threads many", "explain", "compare"})
  void wrong_usage_ends_with_2_and_says_where_help_is(String line) {
    Ended ended = new Launcher(directory).run(line.split(" "));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("opedometer: ").contains("--help'");
  }

  @Test
  void an_unknown_key_is_an_error_that_names_file_line_and_nearest_key() {
    Essays.write(directory.resolve("job.yml"), "input: [input]\nlimits:\n  byte: 5\n");
    Ended ended = new Launcher(directory).run("check-config", "--job", "job.yml");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err().strip())
        .isEqualTo(
            "opedometer: job.yml:3: unknown setting 'limits.byte'; did you mean 'limits.bytes'?");
  }

  @Test
  void a_value_out_of_range_is_an_error_that_names_its_place() {
    Essays.write(directory.resolve("job.yml"), "\nlimits:\n  sentence_tokens: 3\n");
    Ended ended = new Launcher(directory).run("--job", "job.yml");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("job.yml:3: 'limits.sentence_tokens' must be from 10 to 1000");
  }

  @Test
  void check_config_says_where_each_value_comes_from() {
    Essays.write(directory.resolve("job.yml"), "threads: 3\ncsv:\n  bom: no\n");
    Ended ended =
        new Launcher(directory).run("check-config", "--job", "job.yml", "--output", "there");
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .containsPattern("threads +3 +job.yml:1")
        .containsPattern("csv.bom +false +job.yml:3")
        .containsPattern("output +there +command line")
        .containsPattern("limits.bytes +10000000 +default");
  }

  @Test
  void the_shipped_job_file_holds_every_setting_with_its_default() {
    Path job = Launcher.home().resolve("jobs/score-essays.yml");
    String shipped = new Launcher(directory).run("check-config", "--job", job.toString()).out();
    String defaults = new Launcher(directory).run("check-config").out();
    assertThat(shipped).doesNotContain(" default").contains("score-essays.yml:");
    assertThat(values(shipped)).isEqualTo(values(defaults));
  }

  private static String values(String settings) {
    return settings.replaceAll("(?m) +\\S+$", "");
  }

  @Test
  void an_input_that_is_not_there_ends_with_2() {
    Ended ended = new Launcher(directory).run("--input", "nowhere");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("the input nowhere is not there");
    assertThat(new Launcher(directory).run("no/where").err())
        .contains("the input no/where is not there");
  }

  @Test
  void a_path_that_is_set_but_not_there_ends_check_config_with_2() {
    Essays.write(
        directory.resolve("job.yml"), "input: [/nope]\nlexicons: [nope.yml]\nmodels: nowhere\n");
    Ended ended = new Launcher(directory).run("check-config", "--job", "job.yml");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("Job file: " + directory.resolve("job.yml"))
        .contains("job.yml:1: 'input' names /nope")
        .contains("job.yml:2: 'lexicons' names nope.yml")
        .contains("job.yml:3: 'models' names nowhere");
    assertThat(new Launcher(directory).run("check-config").err())
        .contains("No job file: there is none at " + directory.resolve("jobs/score-essays.yml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"score", "compare", "explain", "status", "retry", "check-config"})
  void help_of_a_command_has_an_example(String command) {
    Ended ended = new Launcher(directory).run("help", command);
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("Example").contains("  opedometer ");
  }

  @Test
  void a_dry_run_lists_what_would_be_scored_and_writes_nothing() {
    Essays.folder(directory.resolve("input"));
    Ended ended = new Launcher(directory).run("--dry-run");
    assertThat(ended.code()).isZero();
    assertThat(ended.out().lines())
        .containsExactly(
            "new      ferry.txt", "new      old orchard.txt", "new      town/clock.md");
    assertThat(ended.err())
        .contains("3 to score, 0 unchanged, 0 gone, 0 rejected, 0 skipped, 0 to prune");
    assertThat(directory.resolve("output")).doesNotExist();
  }

  @Test
  void it_starts_through_a_link_and_with_spaces_in_its_path() throws IOException {
    Path home = directory.resolve("my programs/op edometer");
    Files.createDirectories(home.getParent());
    Files.createSymbolicLink(home, Launcher.home());
    Path link = Files.createSymbolicLink(directory.resolve("op"), home.resolve("bin/opedometer"));
    Ended ended = new Launcher(link, directory.resolve("my programs")).run("--version");
    assertThat(ended.out()).startsWith("opedometer ");
    assertThat(ended.code()).isZero();
  }
}
