package org.opedometer.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.fixture.Essays;
import org.opedometer.io.Json;
import org.opedometer.model.EssayAnalysis;
import tools.jackson.databind.JsonNode;

class CollationTest {
  private static final List<String> IDS = List.of("parking-is-theft", "2026-keep-the-library-open");

  @TempDir Path root;
  private OutputFolder folder;
  private Collation collation;

  @BeforeEach
  void publish() {
    folder = OutputFolder.create(root);
    CsvWriter csv = new CsvWriter(true);
    collation = new Collation(folder, csv, new EssayFolder(folder, csv));
    for (EssayAnalysis essay : List.of(Essays.PARKING, Essays.LIBRARY)) {
      new EssayFolder(folder, new CsvWriter(true)).publish(essay, Essays.stamp(essay));
    }
  }

  @Test
  void combined_tables_hold_the_rows_of_the_essays_in_the_order_given() {
    collation.write(IDS);
    for (Table<?> table : Table.PER_ESSAY) {
      List<Map<String, String>> parts =
          IDS.stream().flatMap(id -> new PublishedEssay(folder, id).rows(table).stream()).toList();
      assertThat(TableReader.all(folder.table(table))).isEqualTo(parts).isNotEmpty();
    }
  }

  @Test
  void the_comparison_of_all_has_the_bytes_of_a_comparison_of_just_these() throws IOException {
    new EssayFolder(folder, new CsvWriter(true))
        .publish(Essays.HOSTILE, Essays.stamp(Essays.HOSTILE));
    List<String> three = List.of("hostile", IDS.get(0), IDS.get(1));
    for (List<String> ids : List.of(three, three.subList(0, 1), List.<String>of(), IDS)) {
      collation.write(ids);
      byte[] combined = Files.readAllBytes(root.resolve("comparison.csv"));
      ByteArrayOutputStream alone = new ByteArrayOutputStream();
      new Comparison(folder, new CsvWriter(true)).content(ids).to(alone);
      assertThat(alone.toByteArray()).isEqualTo(combined);
    }
  }

  @Test
  void essays_written_with_and_without_a_mark_go_together() throws IOException {
    new EssayFolder(folder, new CsvWriter(false))
        .publish(Essays.LIBRARY, Essays.stamp(Essays.LIBRARY));
    collation.write(IDS);
    String csv = Files.readString(root.resolve("essays.csv"));
    assertThat(csv.lastIndexOf('\uFEFF')).isZero();
    assertThat(csv.lines()).hasSize(3);
  }

  @Test
  void a_table_of_another_version_is_refused_by_name() throws IOException {
    Path part = root.resolve("essays/parking-is-theft/claims.csv");
    Files.writeString(part, "essay_id,other\r\n");
    assertThatThrownBy(() -> collation.write(IDS))
        .hasMessage(part + " was written by another version: score it again");
  }

  @Test
  void two_essays_have_a_difference_and_whether_it_is_clear() {
    collation.write(IDS);
    List<Map<String, String>> rows = TableReader.all(root.resolve("comparison.csv"));
    assertThat(rows.get(0).keySet())
        .containsExactly(
            "family",
            "metric",
            "unit",
            "direction",
            "meaning",
            IDS.get(0),
            IDS.get(1),
            "difference",
            "clear_difference",
            "difference_low",
            "difference_high");
    Map<String, String> rhetoric = row(rows, "rhetoric_intensity");
    double difference =
        Double.parseDouble(rhetoric.get(IDS.get(1))) - Double.parseDouble(rhetoric.get(IDS.get(0)));
    assertThat(Double.parseDouble(rhetoric.get("difference")))
        .isEqualTo(difference, org.assertj.core.api.Assertions.within(1e-9))
        .isNegative();
    assertThat(rhetoric).containsEntry("clear_difference", "1");
    assertThat(row(rows, "words")).containsEntry("clear_difference", "");
    assertThat(row(rows, "mattr_50")).containsEntry("difference", "");
    assertThat(rows).extracting(r -> r.get("metric")).doesNotContain("rhetoric_explanation");
  }

  @Test
  void a_comparison_beside_ranks_by_difference_and_bears_intervals_and_plain_numbers()
      throws IOException {
    collation.write(IDS);
    byte[] before = Files.readAllBytes(root.resolve("comparison.csv"));
    Path beside = root.resolve("beside.csv");
    new AtomicFile(folder).write(beside, new Comparison(folder, new CsvWriter(true)).ranked(IDS));
    assertThat(root.resolve("comparison.csv")).hasBinaryContent(before);
    List<Map<String, String>> rows = TableReader.all(beside);
    assertThat(rows).hasSameSizeAs(TableReader.all(root.resolve("comparison.csv")));
    Map<String, String> rhetoric = row(rows, "rhetoric_intensity");
    assertThat(Double.parseDouble(rhetoric.get("difference_low")))
        .isLessThan(Double.parseDouble(rhetoric.get("difference")))
        .isLessThan(Double.parseDouble(rhetoric.get("difference_high")));
    assertThat(rows.indexOf(rhetoric)).isLessThan(rows.indexOf(row(rows, "words")));
    assertThat(Files.readString(beside)).doesNotContain(",'-0", ",'-1.0");
  }

  @Test
  void beyond_twenty_essays_the_comparison_is_long() {
    EssayFolder essays = new EssayFolder(folder, new CsvWriter(true));
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      EssayAnalysis essay = Essays.renamed(Essays.LIBRARY, "piece-" + i);
      essays.publish(essay, Essays.stamp(essay));
      ids.add("piece-" + i);
    }
    collation.write(ids);
    List<Map<String, String>> rows = TableReader.all(root.resolve("comparison.csv"));
    assertThat(rows.get(0).keySet()).containsExactly("metric", "essay_id", "value", "low", "high");
    assertThat(rows.stream().filter(r -> r.get("metric").equals("rhetoric_intensity")))
        .hasSize(21)
        .allSatisfy(r -> assertThat(r.get("low")).isNotEmpty());
    assertThat(rows).extracting(r -> r.get("metric")).doesNotContain("rhetoric_intensity_low");
  }

  @Test
  void one_essay_or_none_has_no_difference() {
    collation.write(IDS.subList(0, 1));
    assertThat(TableReader.all(root.resolve("comparison.csv")).get(0))
        .doesNotContainKey("difference");
    collation.write(List.of());
    assertThat(TableReader.all(root.resolve("essays.csv"))).isEmpty();
  }

  @Test
  void the_dictionary_and_the_data_package_name_every_column_of_every_table() {
    collation.write(IDS);
    RunLog log = new RunLog(folder, new CsvWriter(true));
    log.reject(List.of());
    log.append(run("1"));
    JsonNode json = Json.read(root.resolve("datapackage.json")).orElseThrow();
    List<Map<String, String>> dictionary = TableReader.all(root.resolve("columns.csv"));
    assertThat(json.path("resources").size()).isEqualTo(15);
    for (JsonNode resource : json.path("resources")) {
      List<String> fields =
          resource.path("schema").path("fields").values().stream()
              .map(f -> f.path("name").asString())
              .toList();
      assertThat(root.resolve(resource.path("path").asString())).exists();
      assertThat(header(root.resolve(resource.path("path").asString()))).isEqualTo(fields);
      assertThat(
              dictionary.stream()
                  .filter(r -> r.get("table").equals(resource.path("name").asString()))
                  .map(r -> r.get("column")))
          .containsExactlyElementsOf(fields);
      assertThat(resource.path("schema").path("missingValues").get(0).asString()).isEmpty();
    }
  }

  @Test
  void runs_are_appended_and_rejections_read_back() {
    RunLog log = new RunLog(folder, new CsvWriter(true));
    log.append(run("1"));
    log.append(run("2"));
    assertThat(log.runs()).extracting(r -> r.get("run")).containsExactly("1", "2");
    assertThat(log.runs().get(1)).containsEntry("started", "2026-03-01T09:00:00Z");
    Rejection rejection =
        new Rejection("=a b.txt", "ab12", "scorer-1", "empty", "The file is empty.");
    log.reject(List.of(rejection));
    assertThat(log.rejections()).containsExactly(rejection);
    assertThat(rejection.input()).isEqualTo(Rejection.input("=a b.txt", "ab12"));
  }

  private static RunRecord run(String name) {
    Instant start = Instant.parse("2026-03-01T09:00:00.123Z");
    return new RunRecord(
        name,
        start,
        start.plusSeconds(9),
        "completed",
        2,
        1,
        1,
        0,
        "0.1.0",
        "lex-1",
        "ref-1",
        "scorer-1",
        "cafe");
  }

  private static Map<String, String> row(List<Map<String, String>> rows, String metric) {
    return rows.stream().filter(r -> r.get("metric").equals(metric)).findFirst().orElseThrow();
  }

  private static List<String> header(Path csv) {
    try {
      return List.of(
          Files.readString(csv).replace("\uFEFF", "").lines().findFirst().orElseThrow().split(","));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
