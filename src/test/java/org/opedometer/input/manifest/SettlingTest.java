package org.opedometer.input.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettlingTest {
  private static final long SECOND = 1_000_000_000L;

  @TempDir private Path folder;
  private final Settling settling = new Settling(Duration.ofSeconds(2));

  @Test
  void a_file_settles_when_it_has_looked_the_same_for_so_long() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "one").toRealPath();
    assertThat(look(0)).containsExactly(file);
    assertThat(look(1)).containsExactly(file);
    assertThat(look(2)).isEmpty();
    Files.writeString(file, "one and more");
    assertThat(look(3)).containsExactly(file);
    assertThat(look(4)).containsExactly(file);
    assertThat(look(5)).isEmpty();
  }

  @Test
  void one_that_never_rests_holds_up_no_other() throws IOException {
    Path busy = Files.writeString(folder.resolve("busy.txt"), "x").toRealPath();
    Files.writeString(folder.resolve("calm.txt"), "calm");
    look(0);
    for (int second = 1; second < 5; second++) {
      Files.writeString(busy, "x".repeat(second + 1));
      assertThat(look(second)).contains(busy);
    }
    assertThat(look(5)).containsExactly(busy);
  }

  @Test
  void a_file_that_comes_back_settles_anew() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "one").toRealPath();
    look(0);
    Files.delete(file);
    assertThat(look(3)).isEmpty();
    Files.writeString(file, "one");
    assertThat(look(4)).containsExactly(file);
  }

  @Test
  void results_and_hidden_files_are_no_inputs() throws IOException {
    Files.createDirectories(folder.resolve("output/.opedometer"));
    Files.writeString(folder.resolve("output/essays.csv"), "x");
    Files.writeString(folder.resolve(".a.txt.swp"), "x");
    assertThat(look(0)).isEmpty();
  }

  private java.util.Set<Path> look(int second) {
    return settling.unsettled(InputGlance.of(List.of(folder)), second * SECOND);
  }
}
