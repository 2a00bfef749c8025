package org.opedometer.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.fixture.Essays;
import org.opedometer.model.EssayAnalysis;

class EssayFolderTest {
  @TempDir Path root;
  private OutputFolder folder;
  private EssayFolder essays;

  @BeforeEach
  void create() {
    folder = OutputFolder.create(root);
    essays = new EssayFolder(folder, new CsvWriter(true));
  }

  private void publish(EssayAnalysis essay) {
    essays.publish(essay, Essays.stamp(essay));
  }

  @Test
  void the_claims_of_an_essay_are_written_to_the_letter() throws IOException {
    publish(Essays.LIBRARY);
    String csv = Files.readString(root.resolve("essays/2026-keep-the-library-open/claims.csv"));
    assertThat(csv.lines().limit(3))
        .containsExactly(
            "\uFEFFessay_id,claim_id,paragraph,sentence,start,end,kind,quantities,check_worthy_probability,support,support_value,rule,attribution_id,repeat_of,voice,claim_text,author,published,outlet,url",
            "2026-keep-the-library-open,1,1,2,36,121,quantity,,0.8500,named_organisation,0.8000,fixture,1,,author,The"
                + " Office for Reading reported in March that Sunday visits rose by 18% in two"
                + " years.,Jon Reed,2026-03-01,,",
            "2026-keep-the-library-open,2,2,5,264,295,comparison,,0.8500,named_person_credential,0.8000,fixture,2,,author,Her"
                + " loan figures bear this out.,Jon Reed,2026-03-01,,");
    assertThat(csv).endsWith("\r\n").doesNotContain("\n\n");
  }

  @Test
  void every_offset_cuts_its_words_out_of_the_text() {
    for (EssayAnalysis essay : List.of(Essays.PARKING, Essays.LIBRARY, Essays.HOSTILE)) {
      publish(essay);
      PublishedEssay read = new PublishedEssay(folder, essay.essay().id());
      int[] text = read.text().codePoints().toArray();
      List<Map<String, String>> rows =
          Stream.of(Table.EVIDENCE, Table.SENTENCES).flatMap(t -> read.rows(t).stream()).toList();
      assertThat(rows).hasSizeGreaterThan(5);
      for (Map<String, String> row : rows) {
        if (!row.get("start").isEmpty()) {
          int start = Integer.parseInt(row.get("start"));
          String words = new String(text, start, Integer.parseInt(row.get("end")) - start);
          assertThat(Cell.unguarded(Cell.text(words))).isEqualTo(row.get("text"));
        }
      }
    }
  }

  @Test
  void what_concerns_the_whole_essay_has_empty_places_and_never_zeros() {
    publish(Essays.PARKING);
    Map<String, String> diversity =
        new PublishedEssay(folder, "parking-is-theft")
            .rows(Table.EVIDENCE).stream()
                .filter(row -> row.get("layer").equals("diversity"))
                .findFirst()
                .orElseThrow();
    assertThat(diversity)
        .containsEntry("paragraph", "")
        .containsEntry("sentence", "")
        .containsEntry("start", "")
        .containsEntry("strength", "")
        .containsEntry("text", "");
  }

  @Test
  void blocks_that_are_not_scored_have_a_kind_and_no_metrics() {
    publish(Essays.PARKING);
    List<Map<String, String>> rows =
        new PublishedEssay(folder, "parking-is-theft").rows(Table.PARAGRAPHS);
    assertThat(rows.get(0))
        .containsEntry("block_kind", "title")
        .containsEntry("paragraph", "0")
        .containsEntry("words", "")
        .containsEntry("rhetoric_intensity", "");
    assertThat(rows.get(2))
        .containsEntry("block_kind", "body")
        .containsEntry("sentiment_mean", "-0.4200");
    assertThat(rows.get(2).get("text_preview")).endsWith("…").hasSizeLessThan(85);
  }

  @Test
  void hostile_words_are_safe_in_every_cell() throws IOException {
    publish(Essays.HOSTILE);
    for (Table<?> table : Table.PER_ESSAY) {
      String csv = Files.readString(root.resolve("essays/hostile").resolve(table.fileName()));
      assertThat(csv).doesNotContain("\u0000", "\u0007");
      for (String cell : csv.split("\r\n|,")) {
        assertThat(cell).doesNotMatch("\"?[=+@].*").doesNotMatch("\"?-[^0-9].*");
      }
    }
    Map<String, String> row = new PublishedEssay(folder, "hostile").summary();
    assertThat(row.get("title")).as("the reader takes the guard off").startsWith("=cmd|");
  }

  @Test
  void the_text_keeps_its_line_ends_and_has_no_mark() throws IOException {
    publish(Essays.PARKING);
    byte[] text = Files.readAllBytes(root.resolve("essays/parking-is-theft/text.txt"));
    assertThat(new String(text, UTF_8)).isEqualTo(Essays.PARKING.essay().text()).contains("\r\n");
  }

  @Test
  void the_same_essay_gives_the_same_bytes() throws IOException {
    publish(Essays.PARKING);
    Path other = Files.createDirectory(root.resolve("other"));
    new EssayFolder(OutputFolder.create(other), new CsvWriter(true))
        .publish(Essays.PARKING, Essays.stamp(Essays.PARKING));
    for (String file :
        List.of("essay.json", "text.txt", "paragraphs.csv", "essays.csv", "evidence.csv")) {
      assertThat(other.resolve("essays/parking-is-theft").resolve(file))
          .hasSameBinaryContentAs(root.resolve("essays/parking-is-theft").resolve(file));
    }
  }

  @Test
  void a_stamp_is_read_back_only_from_a_complete_folder() throws IOException {
    assertThat(essays.stamp("parking-is-theft")).isEmpty();
    publish(Essays.PARKING);
    assertThat(essays.stamp("parking-is-theft")).contains(Essays.stamp(Essays.PARKING));
    Files.delete(root.resolve("essays/parking-is-theft/claims.csv"));
    essays.lookAgain();
    assertThat(essays.stamp("parking-is-theft")).isEmpty();
    publish(Essays.PARKING);
    Files.writeString(root.resolve("essays/parking-is-theft/essay.json"), "{torn");
    essays.lookAgain();
    assertThat(essays.stamp("parking-is-theft")).isEmpty();
  }

  @Test
  void the_mark_can_be_left_out() throws IOException {
    new EssayFolder(folder, new CsvWriter(false))
        .publish(Essays.PARKING, Essays.stamp(Essays.PARKING));
    assertThat(Files.readString(root.resolve("essays/parking-is-theft/essays.csv")))
        .startsWith("essay_id,title");
  }

  @Test
  void a_stamp_of_another_input_is_refused() {
    assertThatThrownBy(() -> essays.publish(Essays.PARKING, Essays.stamp(Essays.LIBRARY)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
