package org.opedometer.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.fixture.Essays;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayMetadata;

class RelabellingTest {
  private static final EssayMetadata TOLD =
      new EssayMetadata(
          "Keep it open, \"all\" week",
          "-Ann Roe",
          "2026-05-04",
          "Hillside Post",
          "https://hillside.example/a",
          new TreeMap<>(Map.of("meta_desk", "=1+1", "meta_balance", "-3")));

  @TempDir Path root;
  private OutputFolder folder;
  private EssayFolder essays;
  private final CsvWriter csv = new CsvWriter(true);

  @BeforeEach
  void publish() {
    folder = OutputFolder.create(root);
    essays = new EssayFolder(folder, csv);
    essays.publish(Essays.PARKING, Essays.stamp(Essays.PARKING));
    essays.publish(Essays.LIBRARY, Essays.stamp(Essays.LIBRARY));
  }

  private static EssayStamp stamp(Essay essay) {
    return new EssayStamp(
        essay.fileName(),
        "",
        essay.sha256(),
        "scorer-1",
        "0.1.0",
        "lex-1",
        "ref-1",
        "",
        "labels",
        List.copyOf(essay.metadata().own().keySet()));
  }

  @Test
  void a_relabelled_folder_is_what_publishing_with_that_metadata_gives() throws IOException {
    Essay essay = Essays.LIBRARY.essay().withMetadata(TOLD);
    assertThat(essays.relabel(essay, stamp(essay))).isTrue();
    Map<String, byte[]> relabelled = files(essay.id());
    essays.publish(Essays.withMetadata(Essays.LIBRARY, TOLD), stamp(essay));
    Map<String, byte[]> published = files(essay.id());
    assertThat(relabelled.keySet()).isEqualTo(published.keySet());
    published.forEach((name, bytes) -> assertThat(relabelled.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void combined_tables_have_every_essays_own_columns_at_their_end() {
    Essay essay = Essays.LIBRARY.essay().withMetadata(TOLD);
    essays.relabel(essay, stamp(essay));
    List<String> ids = List.of("parking-is-theft", essay.id());
    new Collation(folder, csv, essays).write(ids);
    for (Table<?> table :
        List.of(Table.ESSAYS, Table.PARAGRAPHS, Table.ATTRIBUTIONS, Table.CLAIMS)) {
      List<Map<String, String>> rows = TableReader.all(folder.table(table));
      assertThat(rows.get(0).keySet().stream().toList())
          .containsSubsequence("author", "published", "outlet", "url")
          .endsWith("meta_balance", "meta_desk");
      for (Map<String, String> row : rows) {
        boolean told = row.get("essay_id").equals(essay.id());
        assertThat(row.get("outlet")).isEqualTo(told ? "Hillside Post" : "");
        assertThat(row.get("meta_desk")).isEqualTo(told ? "=1+1" : "");
        assertThat(row.get("meta_balance")).isEqualTo(told ? "-3" : "");
      }
    }
    assertThat(TableReader.all(folder.table(Table.COLUMNS)))
        .anyMatch(row -> row.get("column").equals("meta_desk"));
    new RunLog(folder, csv).reject(List.of());
    new Spreadsheet(folder).write(ids, Map.of());
    assertThat(root.resolve(Spreadsheet.FILE)).exists();
  }

  @Test
  void a_folder_with_other_columns_is_left_as_it_is() throws IOException {
    Essay essay = Essays.LIBRARY.essay().withMetadata(TOLD);
    Path table = folder.essay(essay.id()).resolve("claims.csv");
    Files.writeString(table, "essay_id,other\r\na,b\r\n");
    assertThat(essays.relabel(essay, stamp(essay))).isFalse();
    assertThat(table).hasContent("essay_id,other\r\na,b\r\n");
  }

  private Map<String, byte[]> files(String id) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (var found = Files.list(folder.essay(id))) {
      for (Path file : found.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
