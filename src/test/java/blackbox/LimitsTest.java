package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blackbox.Launcher.Ended;
import blackbox.Launcher.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each limit, set in the job file; the analysis is the light one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class LimitsTest {
  private static final String ENCODER_OFF = "encoder:\n  enabled: false\n";

  @TempDir private Path directory;
  private Path input;

  @BeforeEach
  void one_good_essay() {
    input = directory.resolve("input");
    Essays.write(input.resolve("good.txt"), Essays.CLOCK);
  }

  @Test
  void a_larger_file_is_rejected() {
    Essays.write(input.resolve("large.txt"), Essays.FERRY.repeat(3));
    assertThat(rejected("bytes: 1500")).containsExactly("large.txt too_large");
  }

  @Test
  void a_pdf_with_more_pages_is_rejected() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.addPage(new PDPage());
      document.save(input.resolve("long.pdf").toFile());
    }
    assertThat(rejected("pages: 1")).containsExactly("long.pdf too_large");
  }

  @Test
  void a_text_with_more_paragraphs_is_rejected() {
    Essays.write(input.resolve("many.txt"), "The boat of the town.\n\n".repeat(40));
    assertThat(rejected("paragraphs: 30")).containsExactly("many.txt too_large");
  }

  @Test
  void a_longer_sentence_is_rejected() {
    Essays.write(input.resolve("endless.txt"), "The boat of the town and " + "more, ".repeat(300));
    assertThat(rejected("sentence_characters: 1000"))
        .containsExactly("endless.txt endless_sentence");
  }

  @Test
  void a_sentence_of_a_megabyte_is_rejected_by_default_and_at_once() {
    Essays.write(
        input.resolve("endless.txt"), "The boat of the town and " + "more ".repeat(200_000));
    assertThat(rejected("pages: 500")).containsExactly("endless.txt endless_sentence");
  }

  @Test
  void an_essay_that_takes_longer_is_rejected_and_the_run_goes_on() {
    Essays.write(input.resolve("slow.txt"), "Waitforever. " + Essays.ORCHARD);
    assertThat(rejected("seconds_per_essay: 2")).containsExactly("slow.txt too_slow");
  }

  @Test
  void a_hanging_analysis_leaves_no_thread_behind() {
    Essays.write(input.resolve("slow.txt"), "Waitforever. " + Essays.ORCHARD);
    assertNoThreadStays();
  }

  @Test
  @EnabledForJreRange(max = JRE.JAVA_19) // later ones have no way to stop such a thread
  void one_that_heeds_nothing_leaves_none_either() {
    Essays.write(input.resolve("slow.txt"), "Waitstubbornly. " + Essays.ORCHARD);
    assertNoThreadStays();
  }

  private void assertNoThreadStays() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/task")), "no /proc to list threads in");
    job("seconds_per_essay: 2");
    Running running = launcher().start("--job", "job.yml", "--watch");
    try {
      await()
          .atMost(Duration.ofMinutes(3))
          .until(() -> Files.exists(directory.resolve("output/.opedometer/collated")));
      Path tasks = Path.of("/proc/" + running.process().pid() + "/task");
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () ->
                  assertThat(names(tasks))
                      .isNotEmpty()
                      .noneMatch(name -> name.startsWith("essay-")));
    } finally {
      running.terminate();
    }
    assertThat(running.end().code()).isEqualTo(143);
  }

  private static List<String> names(Path tasks) throws IOException {
    try (Stream<Path> found = Files.list(tasks)) {
      return found.map(t -> name(t.resolve("comm"))).toList();
    }
  }

  private static String name(Path comm) {
    try {
      return Files.readString(comm).strip();
    } catch (IOException ended) {
      return "";
    }
  }

  /** Name and reason of what is rejected under a limit, while the good essay is scored. */
  private List<String> rejected(String limit) {
    job(limit);
    Ended ended = launcher().run("--job", "job.yml");
    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    Path output = directory.resolve("output");
    assertThat(Results.essays(output)).containsExactly("good");
    return Results.rejected(output);
  }

  private void job(String limit) {
    Essays.write(directory.resolve("job.yml"), "limits:\n  " + limit + "\n" + ENCODER_OFF);
  }

  private Launcher launcher() {
    return new Launcher(LightInstallation.launcher(), directory);
  }
}
