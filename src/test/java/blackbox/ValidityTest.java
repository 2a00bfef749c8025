package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import blackbox.Launcher.Ended;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the scores must not depend on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ValidityTest {
  private static final Path TEXTS = Path.of("src/test/resources/validity").toAbsolutePath();
  private static final double HEAT = 15; // half of a typical editorial

  @TempDir private Path directory;

  @Test
  void exchanging_the_two_sides_moves_neither_score() {
    Ended ended =
        new Launcher(directory)
            .run("evaluate", "swaps", "--gold", TEXTS.resolve("sides").toString());
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out())
        .contains("\"names_of_persons\":", "\"genders\":", "\"nations\":", "\"parties\":");
    assertThat(ended.out())
        .containsPattern("\"largest_rhetoric_intensity\":0\\.0")
        .containsPattern("\"largest_sourcing_quality\":0\\.0")
        .doesNotContainPattern("\"largest_[a-z_]+\":(?!0\\.0[,}])");
  }

  @Test
  void plain_prose_in_a_second_language_is_no_heat() {
    Path output = directory.resolve("output");
    Ended ended =
        new Launcher(directory)
            .run(
                "score",
                "--input",
                TEXTS.resolve("plain").toString(),
                "--output",
                output.toString());
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(Results.rows(output.resolve("essays.csv")))
        .hasSize(2)
        .allSatisfy(
            essay ->
                assertThat(Double.parseDouble(essay.get("rhetoric_intensity")))
                    .as(essay.get("rhetoric_explanation"))
                    .isLessThan(HEAT));
  }
}
