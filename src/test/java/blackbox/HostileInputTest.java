package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import blackbox.Launcher.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Poison through the launcher, within the heap it sets; the analysis is the light one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class HostileInputTest {
  @TempDir private Path directory;

  @Test
  void each_poison_is_rejected_with_one_sentence_and_the_rest_is_scored() throws IOException {
    Path input = Files.createDirectories(directory.resolve("input"));
    SortedMap<String, String> poison = HostileInputs.make(input);
    Essays.write(directory.resolve("job.yml"), "encoder:\n  enabled: false\n");
    Ended ended = new Launcher(LightInstallation.launcher(), directory).run("--job", "job.yml");
    Path output = directory.resolve("output");
    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    assertThat(ended.err().lines().filter(l -> l.startsWith("Rejected ")).toList())
        .hasSize(poison.size())
        .allMatch(line -> line.matches("Rejected [^:]+: [A-Z].{20,250}\\."));
    SortedMap<String, String> rejected = new TreeMap<>();
    for (String row : Results.rejected(output)) {
      rejected.put(row.substring(0, row.lastIndexOf(' ')), row.substring(row.lastIndexOf(' ') + 1));
    }
    assertThat(rejected).isEqualTo(poison);
    List<String> scored = Results.essays(output);
    assertThat(scored)
        .hasSize((int) files(input) - poison.size())
        .contains("rf", "two-words", "two-lines", "utf16", "utf16-no-mark", "nested")
        .containsExactlyInAnyOrderElementsOf(Results.folders(output));
    assertThat(Files.readString(output.resolve("essays/entity/text.txt"))).doesNotContain("root:");
    assertThat(Results.leftovers(output)).isEmpty();
    assertThat(files(directory)).as("nothing beside input, output, job and secret").isEqualTo(4);
  }

  private static long files(Path folder) throws IOException {
    try (var found = Files.list(folder)) {
      return found.count();
    }
  }
}
