package org.opedometer.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtomicFolderTest {
  private static final String ID = "an.essay";

  @TempDir Path root;
  private OutputFolder folder;
  private AtomicFolder atomic;

  @BeforeEach
  void create() {
    folder = OutputFolder.create(root);
    atomic = new AtomicFolder(folder);
  }

  private static Map<String, Content> files(String text) {
    return Map.of("a.csv", Content.text(text + " a"), "b.csv", Content.text(text + " b"));
  }

  private interface Step {
    void run() throws IOException;
  }

  /** Runs the protocol as far as {@code steps}, as if the process were killed there. */
  private void publishUpTo(int steps, String text) throws IOException {
    List<Step> protocol =
        List.of(
            () -> atomic.prepare(ID, files(text)),
            () -> atomic.setAside(ID),
            () -> atomic.moveIn(ID),
            () -> Files.delete(folder.temporary().resolve(ID + ".old").resolve("a.csv")),
            () -> atomic.clear(ID));
    for (Step step : protocol.subList(0, steps)) {
      step.run();
    }
  }

  @ParameterizedTest
  @CsvSource({"0, old", "1, old", "2, new", "3, new", "4, new", "5, new"})
  void a_kill_after_any_step_of_a_replacement_leaves_one_whole_folder(int steps, String expected)
      throws IOException {
    atomic.publish(ID, files("old"));
    publishUpTo(steps, "new");
    atomic.recover();
    assertThat(published("a.csv")).hasContent(expected + " a");
    assertThat(published("b.csv")).hasContent(expected + " b");
    assertThat(leftovers()).isEmpty();
    atomic.recover();
    assertThat(published("a.csv"))
        .as("recovering twice changes nothing")
        .hasContent(expected + " a");
  }

  @Test
  void a_kill_while_the_first_folder_is_written_leaves_none() throws IOException {
    publishUpTo(1, "first");
    Files.delete(folder.temporary().resolve(ID + ".new").resolve("b.csv"));
    atomic.recover();
    assertThat(folder.essay(ID)).doesNotExist();
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void a_folder_set_aside_without_a_successor_comes_back() throws IOException {
    atomic.publish(ID, files("old"));
    atomic.setAside(ID);
    atomic.recover();
    assertThat(published("a.csv")).hasContent("old a");
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4"})
  void publishing_again_after_a_kill_needs_no_recovery_first(int steps) throws IOException {
    atomic.publish(ID, files("old"));
    publishUpTo(steps, "new");
    atomic.publish(ID, files("newest"));
    assertThat(published("b.csv")).hasContent("newest b");
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void files_that_failed_leave_the_old_folder_and_one_plain_sentence() {
    atomic.publish(ID, files("old"));
    Content full =
        out -> {
          throw new IOException("No space left on device");
        };
    assertThatThrownBy(() -> atomic.publish(ID, Map.of("a.csv", full)))
        .isInstanceOf(OutputException.class)
        .hasMessage("cannot write " + folder.essay(ID) + ": the disk is full");
    atomic.recover();
    assertThat(published("a.csv")).hasContent("old a");
  }

  @Test
  void a_removed_folder_is_gone() throws IOException {
    atomic.publish(ID, files("old"));
    atomic.remove(ID);
    assertThat(folder.essay(ID)).doesNotExist();
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void half_written_files_are_swept() throws IOException {
    Files.writeString(folder.temporary().resolve("essays.csv.3.part"), "torn");
    atomic.recover();
    assertThat(leftovers()).isEmpty();
  }

  private Path published(String file) {
    return folder.essay(ID).resolve(file);
  }

  private List<Path> leftovers() throws IOException {
    try (Stream<Path> all = Files.list(folder.temporary())) {
      return all.toList();
    }
  }
}
