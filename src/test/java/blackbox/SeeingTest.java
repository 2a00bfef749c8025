package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import blackbox.Launcher.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person or a monitor sees of the runs; the analysis is the light one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeeingTest {
  private static final String MARKER = "Zanzibarquux";

  @TempDir private Path directory;
  private Path output;

  @BeforeEach
  void input() {
    Essays.write(directory.resolve("input/ferry.txt"), Essays.FERRY);
    Essays.write(directory.resolve("input/empty.txt"), "");
    output = directory.resolve("output");
  }

  @Test
  void counters_go_on_from_run_to_run_and_logs_are_json_and_few() throws IOException {
    job("log:\n  json: true\n  runs: 2\nmetrics:\n  file: metrics/opedometer.prom\n");
    Ended first = run();
    assertThat(first.code()).isEqualTo(3);
    assertThat(first.err().lines())
        .hasSize(2)
        .anyMatch(
            l ->
                l.startsWith(
                    "Scored 1 essay, 1 rejected, 0 unchanged, 1 new, 0 changed, 0 gone, 0 skipped in "));
    Path metrics = directory.resolve("metrics/opedometer.prom");
    assertThat(Files.readAllLines(metrics))
        .contains(
            "opedometer_essays_scored_total 1.0",
            "opedometer_rejections_total{kind=\"empty_input\"} 1.0",
            "opedometer_runs_total{outcome=\"completed\"} 1.0")
        .anyMatch(l -> l.startsWith("opedometer_stage_seconds_total{stage=\"report\"} "));
    Essays.write(directory.resolve("input/clock.txt"), Essays.CLOCK);
    assertThat(run().code()).isZero();
    assertThat(run().err()).startsWith("Nothing new: 2 essays unchanged, 1 rejected before");
    assertThat(Files.readAllLines(metrics))
        .contains(
            "opedometer_essays_scored_total 2.0",
            "opedometer_runs_total{outcome=\"completed\"} 2.0",
            "opedometer_runs_total{outcome=\"nothing_new\"} 1.0");
    assertThat(names(metrics.getParent())).containsExactly("opedometer.prom");
    List<String> logs = names(output.resolve(".opedometer/log"));
    assertThat(logs).hasSize(2);
    for (String log : logs) {
      for (String line : Files.readAllLines(output.resolve(".opedometer/log").resolve(log))) {
        JsonNode json = JsonMapper.shared().readTree(line);
        assertThat(json.path("message").asString()).isNotBlank();
        assertThat(json.path("log").path("level").asString()).isNotBlank();
      }
    }
    assertThat(Results.lines(output.resolve("runs.csv"))).hasSize(3);
    Ended status =
        new Launcher(LightInstallation.launcher(), directory).run("status", "--job", "job.yml");
    assertThat(status.out())
        .contains("rejected  1", "empty.txt: The file is empty")
        .contains("completed: 1 scored, 1 rejected, 1 unchanged");
  }

  @Test
  void no_word_of_an_essay_is_logged_even_where_its_analysis_fails_or_hangs() throws IOException {
    Essays.write(directory.resolve("input/fails.txt"), MARKER + " Failhere. " + Essays.FERRY);
    Essays.write(directory.resolve("input/hangs.txt"), MARKER + " Waitforever. " + Essays.CLOCK);
    Essays.write(directory.resolve("input/good.txt"), MARKER + " was there. " + Essays.ORCHARD);
    job("limits:\n  seconds_per_essay: 2\n");
    Ended ended = run();
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("Scored 2 essays, 3 rejected").doesNotContain(MARKER);
    Path folder = output.resolve(".opedometer/log");
    String log = Files.readString(folder.resolve(names(folder).get(0)));
    assertThat(log)
        .contains("fails.txt could not be analysed", "IllegalStateException", "CoreNlpAnnotator")
        .contains("rejected hangs.txt: too_slow")
        .doesNotContain(MARKER, "Ferry Should", "Failhere");
    assertThat(Files.readString(output.resolve("rejected.csv"))).doesNotContain(MARKER);
  }

  private void job(String more) {
    Essays.write(directory.resolve("job.yml"), "encoder:\n  enabled: false\n" + more);
  }

  private Ended run() {
    return new Launcher(LightInstallation.launcher(), directory).run("score", "--job", "job.yml");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return new ArrayList<>(found.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }
}
