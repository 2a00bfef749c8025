package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import blackbox.Launcher.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The life of one folder, told in order: each test finds what the one before left. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ScoringTest {
  @TempDir private static Path parent;
  private Path directory;
  private Path input;
  private Path output;

  @Test
  @Order(1)
  void scores_a_folder_with_spaces_in_its_path() throws IOException {
    directory = Files.createDirectory(parent.resolve("a person's essays"));
    input = Essays.folder(directory.resolve("input"));
    output = directory.resolve("output");
    Ended ended = new Launcher(directory).run("score", "--threads", "2");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .startsWith("Scored 3 essays, 0 rejected, 0 unchanged, 3 new, 0 changed, 0 gone, ");
    assertThat(Results.essays(output)).containsExactly("ferry", "old-orchard", "town-clock");
    assertThat(Results.folders(output)).containsExactly("ferry", "old-orchard", "town-clock");
    assertThat(Files.readString(output.resolve("essays/ferry/text.txt"))).isEqualTo(Essays.FERRY);
    assertThat(Results.leftovers(output)).isEmpty();
  }

  @Test
  @Order(2)
  void one_thread_gives_the_same_bytes_as_two() {
    Ended ended = new Launcher(directory).run("--threads", "1", "--output", "single");
    assertThat(ended.code()).isZero();
    assertThat(Results.of(directory.resolve("single"))).isEqualTo(Results.of(output));
  }

  @Test
  @Order(3)
  void a_second_run_finds_nothing_new_and_loads_neither_model_nor_spring() throws IOException {
    SortedMap<String, String> before = Results.of(output);
    Path classes = parent.resolve("classes.log"); // options are split at spaces
    Ended ended = new Launcher(directory).with("-Xlog:class+load:file=" + classes).run();
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).startsWith("Nothing new: 3 essays unchanged, 0 gone, ");
    assertThat(Files.readString(classes))
        .contains("org.opedometer")
        .doesNotContain("org.springframework.context", "edu.stanford.nlp");
    assertThat(Results.of(output)).isEqualTo(before);
  }

  @Test
  @Order(4)
  void poison_is_rejected_with_a_sentence_each_and_the_rest_is_scored() throws IOException {
    Files.createFile(input.resolve("empty.txt"));
    byte[] noise = new byte[4_000];
    new Random(7).nextBytes(noise);
    Files.write(input.resolve("noise.txt"), noise);
    Files.write(input.resolve("noise.docx"), noise);
    Files.write(input.resolve("noise.pdf"), noise);
    Essays.write(
        input.resolve("german.txt"),
        "Die Fähre muss auch nachts fahren. Das ist für eine Stadt mit neuntausend Menschen nicht"
            + " zu viel verlangt, und der Rat weiß das seit vielen Jahren sehr genau.\n");
    Files.createDirectories(input.resolve("folder.txt"));
    Files.createSymbolicLink(input.resolve("link.txt"), Path.of("/etc/hostname"));
    Essays.write(input.resolve("new.txt"), Essays.CLOCK + "\nOne more paragraph stands here.\n");
    Ended ended = new Launcher(directory).run();
    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    assertThat(ended.err()).contains("Scored 1 essay, 7 rejected, 3 unchanged, ");
    assertThat(Results.essays(output)).containsExactly("ferry", "new", "old-orchard", "town-clock");
    assertThat(Results.lines(output.resolve("rejected.csv")))
        .hasSize(8)
        .anyMatch(row -> row.startsWith("empty.txt,") && row.contains("empty_input"))
        .anyMatch(row -> row.startsWith("folder.txt,") && row.contains("not_a_file"))
        .anyMatch(row -> row.startsWith("german.txt,") && row.contains("German"))
        .anyMatch(row -> row.startsWith("link.txt,") && row.contains("link_outside"))
        .anyMatch(row -> row.startsWith("noise.docx,") && row.contains("broken_document"))
        .anyMatch(row -> row.startsWith("noise.pdf,") && row.contains("broken_document"))
        .anyMatch(row -> row.startsWith("noise.txt,") && row.contains("binary_input"));
  }

  @Test
  @Order(5)
  void rejected_inputs_are_not_tried_again_until_asked_to() {
    Ended second = new Launcher(directory).run();
    assertThat(second.code()).isZero();
    assertThat(second.err()).startsWith("Nothing new: 4 essays unchanged, 7 rejected before, ");
    Ended retry = new Launcher(directory).run("retry");
    assertThat(retry.code()).isEqualTo(3);
    assertThat(retry.err()).contains("Scored 0 essays, 7 rejected, 4 unchanged, ");
  }

  @Test
  @Order(6)
  void a_changed_essay_alone_is_scored_again() throws IOException {
    SortedMap<String, String> before = Results.of(output);
    FileTime untouched = Files.getLastModifiedTime(output.resolve("essays/ferry/essay.json"));
    Essays.write(input.resolve("new.txt"), Essays.CLOCK + "\nAnother end stands here now.\n");
    Ended ended = new Launcher(directory).run();
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).startsWith("Scored 1 essay, 0 rejected, 3 unchanged, ");
    assertThat(Results.of(output).get("essays/new/text.txt"))
        .isNotEqualTo(before.get("essays/new/text.txt"));
    assertThat(Results.of(output).get("sentences.csv")).isNotEqualTo(before.get("sentences.csv"));
    assertThat(Files.getLastModifiedTime(output.resolve("essays/ferry/essay.json")))
        .isEqualTo(untouched);
  }

  @Test
  @Order(7)
  void an_essay_taken_away_leaves_the_tables_and_its_folder_stays_until_pruned()
      throws IOException {
    Files.delete(input.resolve("new.txt"));
    Ended ended = new Launcher(directory).run();
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).startsWith("Scored 0 essays, 0 rejected, 3 unchanged");
    assertThat(Results.essays(output)).containsExactly("ferry", "old-orchard", "town-clock");
    assertThat(Results.folders(output)).contains("new");
    assertThat(new Launcher(directory).run("--prune").err()).contains("1 pruned");
    assertThat(Results.folders(output)).doesNotContain("new");
  }

  @Test
  @Order(8)
  void status_explain_and_compare_read_what_is_there() {
    Ended status = new Launcher(directory).run("status");
    assertThat(status.out()).contains("scored    3", "to score  0", "rejected  7", "completed");
    Ended explained = new Launcher(directory).run("explain", "ferry");
    assertThat(explained.code()).isZero();
    assertThat(explained.out()).contains("Rhetoric: ", "Sourcing: ", "in all: ");
    Ended compared = new Launcher(directory).run("compare", "town-clock", "ferry");
    assertThat(compared.code()).isZero();
    assertThat(Results.lines(output.resolve("compare-town-clock-ferry.csv")).get(0))
        .contains("town-clock,ferry,");
    assertThat(new Launcher(directory).run("explain", "nobody").code()).isEqualTo(2);
  }
}
