package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import blackbox.Launcher.Ended;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of all sample essays and of odd ones against their scores. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerTest {
  @TempDir private static Path directory;
  private static List<Map<String, String>> essays;
  private static List<Map<String, String>> paragraphs;
  private static List<Map<String, String>> evidence;

  @BeforeAll
  static void score() {
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
    essays = Results.rows(output.resolve("essays.csv"));
    paragraphs = Results.rows(output.resolve("paragraphs.csv"));
    evidence = Results.rows(output.resolve("evidence.csv"));
  }

  private static Map<String, String> essay(String ending) {
    return essays.stream()
        .filter(e -> e.get("essay_id").endsWith(ending))
        .findFirst()
        .orElseThrow();
  }

  private static List<Map<String, String>> ledger(Map<String, String> row, String score) {
    return evidence.stream()
        .filter(e -> e.get("essay_id").equals(row.get("essay_id")))
        .filter(e -> e.get("score").equals(score))
        .toList();
  }

  @Test
  void the_points_of_an_essay_sum_to_both_of_its_scores() {
    assertThat(essays).hasSizeGreaterThanOrEqualTo(16);
    for (Map<String, String> essay : essays) {
      for (String score : List.of("rhetoric_intensity", "sourcing_quality")) {
        BigDecimal sum =
            ledger(essay, score).stream()
                .map(e -> new BigDecimal(e.get("points")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String value = essay.get(score).isEmpty() ? "0" : essay.get(score);
        assertThat(sum).as(essay.get("essay_id") + " " + score).isEqualByComparingTo(value);
      }
    }
  }

  @Test
  void the_weights_of_a_paragraph_make_its_density() {
    for (Map<String, String> paragraph : paragraphs) {
      if (!paragraph.get("rhetoric_density").isEmpty()) {
        double weights =
            ledger(paragraph, "rhetoric_intensity").stream()
                .filter(e -> e.get("paragraph").equals(paragraph.get("paragraph")))
                .mapToDouble(e -> Double.parseDouble(e.get("weight")))
                .sum();
        assertThat(100 * weights / Double.parseDouble(paragraph.get("words")))
            .as(paragraph.get("essay_id") + " " + paragraph.get("paragraph"))
            .isCloseTo(Double.parseDouble(paragraph.get("rhetoric_density")), within(5e-5));
      }
    }
  }

  @Test
  void what_asks_for_no_source_has_a_blank_and_no_zero() {
    for (String id : List.of("one-sentence", "no-claim")) {
      assertThat(essay(id).get("sourcing_quality")).as(id).isEmpty();
      assertThat(essay(id).get("sourcing_status")).as(id).isEqualTo("nothing_to_source");
      assertThat(essay(id).get("check_worthy_unsourced_share")).as(id).isEmpty();
    }
    assertThat(essay("one-sentence").get("warnings")).contains("short_essay");
  }

  @Test
  void an_essay_without_quotations_has_no_share_of_them() {
    Map<String, String> essay = essay("no-quotation");
    assertThat(essay.get("quotation_count")).isEqualTo("0");
    assertThat(essay.get("partial_quote_share")).isEmpty();
    assertThat(essay.get("rhetoric_intensity")).isNotEmpty();
  }

  @Test
  void one_long_quotation_is_nobodys_heat_but_the_speakers() {
    assertThat(essay("one-quotation").get("rhetoric_intensity")).isEqualTo("0.0000");
    assertThat(essay("one-quotation").get("quoted_word_share")).isEqualTo("1.0000");
  }

  @Test
  void numbers_and_a_bibliography_are_scored_like_anything_else() {
    assertThat(essay("numbers").get("warnings")).contains("short_essay");
    assertThat(essay("bibliography").get("warnings")).contains("short_essay");
    assertThat(essay("bibliography").get("loaded_count")).isEqualTo("0");
  }
}
