package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import blackbox.Launcher.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another version left in the output folder; the analysis is the light one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UpgradeTest {
  @TempDir private Path directory;
  private Path output;

  @BeforeEach
  void score() {
    Essays.folder(directory.resolve("input"));
    Essays.write(directory.resolve("job.yml"), "encoder:\n  enabled: false\n");
    Essays.write(directory.resolve("other.yml"), "encoder:\n  enabled: false\nallow: [boat]\n");
    output = directory.resolve("output");
    assertThat(run("score", "--job", "job.yml").code()).isZero();
  }

  @Test
  void essays_of_an_older_scorer_or_layout_are_scored_again() throws IOException {
    SortedMap<String, String> before = Results.of(output);
    replace(
        "essays/ferry/essay.json",
        "\"scorer_fingerprint\" : \"",
        "\"scorer_fingerprint\" : \"0.0.9 ");
    replace("essays/town-clock/essay.json", "\"layout\" : 2", "\"layout\" : 0");
    replace("essays/town-clock/claims.csv", "claim_id", "claim_number");
    Ended ended = run("score", "--job", "job.yml");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).startsWith("Scored 2 essays, 0 rejected, 1 unchanged");
    assertThat(Results.of(output)).isEqualTo(before);
  }

  @Test
  void other_word_lists_never_mix_with_the_old_and_a_comparison_across_says_so() {
    Ended one = run("score", "--job", "other.yml", "--input", "input/ferry.txt");
    assertThat(one.err()).startsWith("Scored 1 essay, 0 rejected, 0 unchanged");
    assertThat(Results.essays(output)).containsExactly("ferry");
    Ended across = run("compare", "--job", "other.yml", "ferry", "old-orchard");
    assertThat(across.code()).as(across.err()).isZero();
    assertThat(across.err().strip())
        .isEqualTo("These essays were scored by different versions: score them again to compare.");
    assertThat(Results.lines(output.resolve("compare-ferry-old-orchard.csv")))
        .last()
        .asString()
        .startsWith("provenance,scorer,");
    assertThat(run("score", "--job", "other.yml").err()).startsWith("Scored 2 essays");
    Ended alike = run("compare", "--job", "other.yml", "ferry", "old-orchard");
    assertThat(alike.err()).isEmpty();
    assertThat(Results.lines(output.resolve("compare-ferry-old-orchard.csv")))
        .noneMatch(row -> row.startsWith("provenance,"));
  }

  private Ended run(String... arguments) {
    return new Launcher(LightInstallation.launcher(), directory).run(arguments);
  }

  private void replace(String file, String old, String now) throws IOException {
    Path path = output.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, now));
  }
}
