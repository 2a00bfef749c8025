package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import blackbox.Launcher.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.io.YamlValue;

/** Whether the detectors still find what they found when the reference density was measured. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceTest {
  /** A reference is due when the units of the project's own texts move by more than this share. */
  private static final double SHARE = .02;

  @TempDir private Path directory;

  @Test
  void detectors_find_what_they_found_when_the_reference_was_measured() throws IOException {
    YamlValue reference =
        YamlValue.parse(
            "reference.yml", Files.readString(Path.of("src/main/resources/reference.yml")));
    double pinned = reference.get("own_units").orElseThrow().asDouble();

    assertThat(units())
        .as(
            "rhetoric units of the project's own texts; where they have moved, measure the"
                + " reference again: src/docs/adding/rule.md says how")
        .isCloseTo(pinned, within(SHARE * pinned));
  }

  private double units() {
    Path output = directory.resolve("output");
    Ended ended =
        new Launcher(directory)
            .run(
                "score",
                "--input",
                Path.of("input").toAbsolutePath().toString(),
                "--input",
                Path.of("src/test/resources/validity").toAbsolutePath().toString(),
                "--output",
                output.toString());
    assertThat(ended.code()).as(ended.err()).isZero();
    return Results.rows(output.resolve("evidence.csv")).stream()
        .filter(row -> row.get("score").equals("rhetoric_intensity"))
        .mapToDouble(row -> Double.parseDouble(row.get("weight")))
        .sum();
  }
}
