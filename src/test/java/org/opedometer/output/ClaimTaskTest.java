package org.opedometer.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.fixture.Essays;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimTaskTest {
  private static final CsvWriter CSV = new CsvWriter(true);

  @TempDir private Path root;
  private OutputFolder folder;

  @BeforeEach
  void collate() {
    folder = OutputFolder.create(root.resolve("output"));
    EssayFolder essays = new EssayFolder(folder, CSV);
    essays.publish(Essays.PARKING, Essays.stamp(Essays.PARKING));
    essays.publish(Essays.LIBRARY, Essays.stamp(Essays.LIBRARY));
    new Collation(folder, CSV, essays)
        .write(List.of("parking-is-theft", "2026-keep-the-library-open"));
  }

  @Test
  void open_claims_are_those_without_a_source_in_the_order_of_their_need() {
    List<ClaimTask> open = ClaimTask.of(folder, true);
    assertThat(open).isNotEmpty().hasSizeLessThan(ClaimTask.of(folder, false).size());
    assertThat(open).extracting(t -> t.claim().get("support")).containsOnly("none", "vague");
    assertThat(open).extracting(t -> -t.priority()).isSorted();
    assertThat(open.get(0).link()).contains("index.html#e-");
  }

  @Test
  void answers_are_kept_from_a_table_and_from_a_workbook_and_close_a_claim() throws IOException {
    List<ClaimTask> open = ClaimTask.of(folder, true);
    Path workbook = root.resolve("check.xlsx");
    write(workbook, ClaimSheet.workbook(open));
    assertThat(WorkbookReader.rows(workbook))
        .extracting(row -> row.get("key"))
        .isEqualTo(open.stream().map(t -> ClaimTask.key(t.claim().get("claim_text"))).toList());
    assertThat(ClaimAnswer.merge(folder, workbook, CSV)).isEqualTo(new ClaimAnswer.Merged(0, 0));
    Path table = root.resolve("check.csv");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ClaimSheet.csv(open, CSV).to(bytes);
    Files.writeString(
        table, bytes.toString("UTF-8").replaceFirst(",open,,", ",verified,the clerk,"));
    assertThat(ClaimAnswer.merge(folder, table, CSV)).isEqualTo(new ClaimAnswer.Merged(1, 1));
    assertThat(ClaimTask.of(folder, true)).hasSize(open.size() - 1);
    assertThat(ClaimTask.of(folder, false))
        .extracting(t -> t.answer().get(ClaimAnswer.Field.SOURCE_FOUND))
        .containsOnlyOnce("the clerk");
    Files.writeString(table, bytes.toString("UTF-8").replaceFirst(",open,,", ",perhaps,,"));
    assertThatThrownBy(() -> ClaimAnswer.merge(folder, table, CSV))
        .hasMessageContaining("the status 'perhaps' is none of open, verified, wrong");
  }

  @Test
  void one_number_told_in_several_essays_is_one_row() {
    List<RepeatedClaim> repeated =
        RepeatedClaim.of(
            Stream.of(
                claim("a", "1", "The harbour bridge will cost 1.9 million pounds.", "1.9 million"),
                claim("b", "1", "For the bridge at the harbour we pay £1,900,000.", "£1,900,000"),
                claim("b", "2", "The bakery sold 40 loaves.", "40"),
                claim("c", "1", "The school has 40 pupils this autumn.", "40")));
    assertThat(repeated).hasSize(1);
    assertThat(Table.CLAIMS_REPEATED.cells(repeated.get(0)))
        .containsExactly(
            "The harbour bridge will cost 1.9 million pounds.",
            "2026-01-02 a",
            "2",
            "2",
            "",
            "1.9 million;£1,900,000");
  }

  @Test
  void sources_are_counted_over_all_essays() {
    List<Map<String, String>> rows = TableReader.all(root.resolve("output/sources.csv"));
    assertThat(rows).isNotEmpty();
    assertThat(rows).extracting(r -> r.get("type")).doesNotContain("author", "anonymous");
    assertThat(rows)
        .allSatisfy(
            r ->
                assertThat(
                        Stream.of("direct", "indirect", "mixed")
                            .mapToInt(c -> Integer.parseInt(r.get(c)))
                            .sum())
                    .isEqualTo(Integer.parseInt(r.get("statements"))));
  }

  private static Map<String, String> claim(String essay, String id, String text, String numbers) {
    return Map.of(
        "essay_id", essay,
        "claim_id", id,
        "support", "none",
        "quantities", numbers,
        "claim_text", text,
        "outlet", "paper " + essay,
        "published", "2026-01-0" + (essay.equals("a") ? 2 : 3));
  }

  private static void write(Path file, Content content) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      content.to(out);
    }
  }
}
