package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import blackbox.Launcher.Ended;
import blackbox.Launcher.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a run, the next one ends with the bytes of an undisturbed one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class FaultTest {
  private static final int ESSAYS = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @TempDir private static Path directory;
  private SortedMap<String, String> undisturbed;

  @BeforeAll
  void score_undisturbed() {
    Essays.many(directory.resolve("input"), ESSAYS);
    Ended ended = new Launcher(directory).run("--output", "undisturbed");
    assertThat(ended.code()).as(ended.err()).isZero();
    undisturbed = Results.of(directory.resolve("undisturbed"));
  }

  @Test
  void a_killed_run_leaves_whole_folders_and_the_next_one_goes_on() {
    Path output = directory.resolve("killed");
    Running running = new Launcher(directory).start("--output", "killed");
    await().atMost(PATIENCE).until(() -> !Results.folders(output).isEmpty());
    running.kill();
    assertThat(running.end().code()).isEqualTo(137);
    int published = Results.folders(output).size();
    assertThat(published).isBetween(1, ESSAYS);
    Ended next = new Launcher(directory).run("--output", "killed");
    assertThat(next.code()).as(next.err()).isZero();
    assertThat(Results.of(output)).isEqualTo(undisturbed);
    assertThat(Results.leftovers(output)).isEmpty();
  }

  @Test
  void a_second_run_is_turned_away_and_the_first_stops_cleanly_when_told() {
    Path output = directory.resolve("stopped");
    Running first = new Launcher(directory).start("--output", "stopped");
    await().atMost(PATIENCE).until(() -> !Results.folders(output).isEmpty());
    Ended second = new Launcher(directory).run("--output", "stopped");
    assertThat(second.code()).isEqualTo(4);
    assertThat(second.err()).contains("another run is writing to");
    first.terminate();
    assertThat(first.end().code()).isEqualTo(143);
    assertThat(Results.leftovers(output)).isEmpty();
    Ended next = new Launcher(directory).run("--output", "stopped");
    assertThat(next.code()).as(next.err()).isZero();
    assertThat(Results.of(output)).isEqualTo(undisturbed);
  }

  @Test
  void a_broken_or_lost_job_database_loses_nothing() throws IOException {
    Path output = directory.resolve("undisturbed");
    Path database = output.resolve(".opedometer/jobs.mv.db");
    Files.write(database, new byte[20_000]);
    Files.delete(output.resolve("essays.csv"));
    Ended ended = new Launcher(directory).run("--output", "undisturbed");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).contains("Scored 0 essays, 0 rejected, " + ESSAYS + " unchanged");
    Files.delete(database);
    Files.delete(output.resolve("claims.csv"));
    assertThat(new Launcher(directory).run("--output", "undisturbed").code()).isZero();
    assertThat(Results.of(output)).isEqualTo(undisturbed);
  }
}
