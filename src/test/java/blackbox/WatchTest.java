package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import blackbox.Launcher.Ended;
import blackbox.Launcher.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program stays and scores what arrives; the analysis is the light one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir private Path directory;
  private Path input;
  private Path output;
  private Running running;

  @BeforeEach
  void start() throws IOException {
    input = Files.createDirectories(directory.resolve("input"));
    output = directory.resolve("output");
    Essays.write(
        directory.resolve("job.yml"), "encoder:\n  enabled: false\nwatch:\n  settle_seconds: 3\n");
    running =
        new Launcher(LightInstallation.launcher(), directory).start("--job", "job.yml", "--watch");
  }

  @AfterEach
  void kill() {
    running.kill();
  }

  @Test
  void files_are_scored_as_they_arrive_and_leave_the_tables_as_they_go() throws IOException {
    Essays.write(input.resolve("ferry.txt"), Essays.FERRY);
    awaitEssays("ferry");
    Path future = input.resolve("clock.md");
    Essays.write(future, Essays.CLOCK);
    // a network drive's clock may be ahead of ours
    Files.setLastModifiedTime(future, FileTime.from(Instant.now().plusSeconds(86_400)));
    awaitEssays("clock", "ferry");
    Files.createFile(input.resolve("empty.txt"));
    await().atMost(PATIENCE).until(() -> !Results.rejected(output).isEmpty());
    Files.delete(input.resolve("ferry.txt"));
    awaitEssays("clock");
    running.terminate();
    Ended ended = running.end();
    assertThat(ended.code()).isEqualTo(143);
    assertThat(ended.err())
        .startsWith("Watching ")
        .contains("Rejected empty.txt: The file is empty");
    assertThat(Results.leftovers(output)).isEmpty();
  }

  @Test
  void a_file_that_is_being_written_is_not_scored_before_it_rests() throws IOException {
    Essays.write(input.resolve("calm.txt"), Essays.CLOCK);
    Path busy = input.resolve("busy.txt");
    Essays.write(busy, "The town council said this. ");
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(300))
        .until(
            () -> {
              Files.writeString(busy, "And it said that. ", StandardOpenOption.APPEND);
              return Files.exists(output.resolve("essays.csv"));
            });
    assertThat(Results.essays(output)).containsExactly("calm");
    awaitEssays("busy", "calm");
    assertThat(Files.readString(output.resolve("essays/busy/text.txt")))
        .isEqualTo(Files.readString(busy));
  }

  private void awaitEssays(String... ids) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                Files.exists(output.resolve("essays.csv"))
                    && Results.essays(output).equals(List.of(ids)));
  }
}
