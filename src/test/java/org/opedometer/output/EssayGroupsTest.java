package org.opedometer.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EssayGroupsTest {
  private static final String HEAD =
      "essay_id,words,rhetoric_intensity,sourcing_quality,check_worthy_sentences,check_worthy_unsourced_share,loaded_per_100_words,warnings,author,published,outlet,url,extra_wave,extra_nr\r\n";

  @TempDir Path root;
  private OutputFolder folder;
  private EssayGroups groups;

  @BeforeEach
  void write() throws IOException {
    folder = OutputFolder.create(root);
    groups = new EssayGroups(folder, new CsvWriter(true));
    StringBuilder rows = new StringBuilder(HEAD);
    for (int i = 0; i < 6; i++) {
      rows.append(
          "m%d,%d,%d,50,4,0.5,2,short_essay,Ann,2026-0%d-03,Mill,,%s,%d\r\n"
              .formatted(i, 100, 10 * i, 1 + i % 2, i < 3 ? "one" : "two", i));
    }
    rows.append("h1,300,40,,0,,4,,,2026,\"Hill, The\",,one,7\r\n");
    rows.append("h2,100,60,80,1,1,8,,,,\"Hill, The\",,two,8\r\n");
    rows.append("x,100,1,2,2,0,0,,,,,,,9\r\n");
    Files.writeString(folder.table(Table.ESSAYS), rows);
  }

  private List<Map<String, String>> written(String by) {
    groups.write();
    return TableReader.all(folder.table(EssayGroups.TABLE)).stream()
        .filter(row -> row.get("by").equals(by))
        .toList();
  }

  @Test
  void the_columns_are_those_of_the_contract() {
    assertThat(String.join(",", EssayGroups.TABLE.header()))
        .isEqualTo(
            "by,group,pieces,words,rhetoric_mean,rhetoric_low,rhetoric_high,rhetoric_median,"
                + "sourcing_mean,sourcing_low,sourcing_high,sourcing_pieces,claims,"
                + "unsourced_claims,unsourced_share,unsourced_low,unsourced_high,short_pieces,"
                + "small");
  }

  @Test
  void means_are_over_essays_and_shares_over_their_sums() {
    List<Map<String, String>> outlets = written("outlet");
    assertThat(outlets)
        .extracting(row -> row.get("group"))
        .containsExactly("Hill, The", "Mill", "");
    Map<String, String> hill = outlets.get(0);
    assertThat(hill)
        .containsEntry("pieces", "2")
        .containsEntry("words", "400")
        .containsEntry("rhetoric_mean", "50.0000")
        .containsEntry("sourcing_mean", "80.0000")
        .containsEntry("sourcing_pieces", "1")
        .containsEntry("claims", "1")
        .containsEntry("unsourced_share", "1.0000")
        .containsEntry("rhetoric_low", "")
        .containsEntry("small", "1");
    Map<String, String> mill = outlets.get(1);
    assertThat(mill)
        .containsEntry("rhetoric_mean", "25.0000")
        .containsEntry("rhetoric_median", "25.0000")
        .containsEntry("claims", "24")
        .containsEntry("unsourced_claims", "12")
        .containsEntry("short_pieces", "6")
        .containsEntry("small", "0");
    double low = Double.parseDouble(mill.get("rhetoric_low"));
    double high = Double.parseDouble(mill.get("rhetoric_high"));
    // standard deviation 17.1 over the root of 6, times 1.28
    assertThat(high - low).isCloseTo(2 * 1.28 * 17.08 / Math.sqrt(6), within(3.0));
    assertThat(mill.get("unsourced_low")).isEqualTo("0.5000");
  }

  @Test
  void the_same_essays_give_the_same_bytes() throws IOException {
    groups.write();
    byte[] first = Files.readAllBytes(folder.table(EssayGroups.TABLE));
    groups.write();
    assertThat(folder.table(EssayGroups.TABLE)).hasBinaryContent(first);
  }

  @Test
  void months_and_own_columns_that_join_essays_are_grouped_by() {
    assertThat(written("month"))
        .extracting(row -> row.get("group"))
        .containsExactly("2026-01", "2026-02", "");
    assertThat(written("outlet,month"))
        .extracting(row -> row.get("group"))
        .contains("Mill; 2026-01", "");
    assertThat(written("extra_wave"))
        .extracting(row -> row.get("group"))
        .containsExactly("one", "two", "");
    assertThat(written("extra_nr")).isEmpty();
  }

  @Test
  void a_rate_is_told_of_all_words_of_a_group() {
    List<List<String>> table = groups.table(List.of("outlet"), "loaded_per_100_words");
    assertThat(table.get(0)).contains("loaded_per_100_words", "low", "high");
    assertThat(table.get(1)).startsWith("outlet", "Hill, The", "2", "5.0000");
    assertThat(groups.table(List.of("wave"), "").get(1)).startsWith("extra_wave", "one", "4");
    assertThatThrownBy(() -> groups.table(List.of("party"), ""))
        .hasMessageContaining("there is no column 'party'")
        .hasMessageContaining("extra_wave");
    assertThatThrownBy(() -> groups.table(List.of("outlet"), "title"))
        .hasMessageContaining("no number");
  }

  @Test
  void without_anything_told_there_is_no_table_of_groups() throws IOException {
    groups.write();
    Files.writeString(
        folder.table(Table.ESSAYS), HEAD + "a,100,1,2,2,0,0,,,,,,,\r\nb,100,1,2,2,0,0,,,,,,,\r\n");
    assertThat(groups.write()).isEmpty();
    assertThat(folder.table(EssayGroups.TABLE)).doesNotExist();
  }
}
