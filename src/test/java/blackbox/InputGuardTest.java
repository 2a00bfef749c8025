package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import blackbox.Launcher.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is lost by a slip: inputs that go, move or are called otherwise; the light analysis. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InputGuardTest {
  @TempDir private Path directory;
  private Path input;
  private Path output;

  @BeforeEach
  void score() {
    input = Essays.folder(directory.resolve("input"));
    output = directory.resolve("output");
    Essays.write(directory.resolve("job.yml"), "encoder:\n  enabled: false\n");
    assertThat(run("input").code()).isZero();
  }

  @Test
  void an_input_that_is_missing_empty_or_halved_changes_nothing_and_ends_with_5()
      throws IOException {
    SortedMap<String, String> before = Results.of(output);
    Path away = Files.move(input, directory.resolve("away"));
    gone(run("input"), "the input input: 3 essays were there last time, none of them is now");
    Files.createDirectory(input);
    gone(run("input"), "none of them is now");
    Files.createDirectory(directory.resolve("other"));
    gone(run("other"), "the inputs: 3 essays were there last time");
    Files.copy(away.resolve("ferry.txt"), input.resolve("ferry.txt"));
    gone(run("input"), "2 of them are gone now");
    gone(run("input", "--dry-run"), "is it mounted?");
    assertThat(Results.of(output)).isEqualTo(before);
    Ended meant = run("input", "--allow-empty");
    assertThat(meant.code()).as(meant.err()).isZero();
    assertThat(meant.err())
        .startsWith("Scored 0 essays, 0 rejected, 1 unchanged")
        .contains("2 gone");
    assertThat(Results.essays(output)).containsExactly("ferry");
    assertThat(Results.folders(output)).hasSize(3);
  }

  private static void gone(Ended ended, String sentence) {
    assertThat(ended.code()).as(ended.err()).isEqualTo(5);
    assertThat(ended.err()).contains(sentence).hasLineCount(1);
  }

  @Test
  void another_folder_a_rename_or_a_move_changes_no_id_and_scores_nothing_again()
      throws IOException {
    Essays.write(directory.resolve("more/ferry.txt"), "Another ferry, which is late every day.\n");
    Ended both = run("input", "more");
    assertThat(both.err()).startsWith("Scored 1 essay, 0 rejected, 3 unchanged, 1 new");
    assertThat(Results.essays(output))
        .containsExactlyInAnyOrder("ferry", "old-orchard", "town-clock", "more-ferry");
    Files.move(input.resolve("ferry.txt"), input.resolve("boat.txt"));
    Files.move(input, directory.resolve("pieces"));
    Ended moved = run("pieces", "more");
    assertThat(moved.err())
        .startsWith("Scored 0 essays, 0 rejected, 4 unchanged")
        .contains("0 gone");
    Map<String, String> ferry =
        Results.rows(output.resolve("essays.csv")).stream()
            .filter(row -> row.get("essay_id").equals("ferry"))
            .findFirst()
            .orElseThrow();
    assertThat(ferry).containsEntry("file_name", "boat.txt");
    assertThat(run("pieces", "more").err()).startsWith("Nothing new: 4 essays unchanged");
  }

  @Test
  void identical_texts_say_so_and_files_of_other_kinds_are_counted() {
    Essays.write(input.resolve("ferry again.txt"), Essays.FERRY);
    Essays.write(input.resolve("photo.jpg"), "no text");
    Essays.write(input.resolve("README.md"), "no essay");
    Ended ended = run("input");
    assertThat(ended.err()).contains("2 skipped (1 .jpg, 1 README)");
    assertThat(Results.rows(output.resolve("essays.csv")))
        .extracting(row -> row.get("essay_id") + " " + row.get("duplicate_of"))
        .containsExactlyInAnyOrder("ferry ", "old-orchard ", "town-clock ", "ferry-again ferry");
  }

  @Test
  void pruning_stays_within_the_given_inputs_and_a_dry_run_tells_of_it() throws IOException {
    Essays.write(directory.resolve("more/letter.txt"), Essays.CLOCK + "\nAnd that is all.\n");
    assertThat(run("input", "more").code()).isZero();
    Files.delete(input.resolve("ferry.txt"));
    Ended dry = run("input", "--dry-run", "--prune");
    assertThat(dry.out().lines())
        .containsExactly("gone     ferry", "gone     letter", "prune    ferry");
    assertThat(run("input", "--prune").err()).contains("1 pruned");
    assertThat(Results.folders(output)).containsExactly("letter", "old-orchard", "town-clock");
  }

  @Test
  void too_many_rejections_end_with_7_and_quiet_says_nothing_of_a_good_run() {
    Essays.write(input.resolve("empty.txt"), "");
    Ended many = run("input", "--max-rejected", "0");
    assertThat(many.code()).isEqualTo(7);
    assertThat(many.err()).contains("1 inputs were rejected, more than --max-rejected allows");
    Ended quiet = run("input", "--quiet");
    assertThat(quiet.code()).isZero();
    assertThat(quiet.err()).isEmpty();
    Ended status = launcher().run("status", "--job", "job.yml", "--json");
    assertThat(status.out()).contains("\"scored\" : 3", "\"file_name\" : \"empty.txt\"", "\"log\"");
  }

  private Launcher launcher() {
    return new Launcher(LightInstallation.launcher(), directory);
  }

  private Ended run(String... arguments) {
    return launcher()
        .run(
            Stream.of(List.of("score", "--job", "job.yml"), List.of(arguments))
                .flatMap(List::stream)
                .toArray(String[]::new));
  }
}
