package org.opedometer.lab.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opedometer.model.Span;

class GoldReaderTest {
  @TempDir Path folder;

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("gold.jsonl"), List.of(lines));
  }

  @Test
  void offsets_count_code_points() throws IOException {
    Path file =
        file(
            "{\"id\":\"a\",\"text\":\"\uD83D\uDE00 Tallis lied.\","
                + "\"targets\":[{\"start\":2,\"end\":8,\"polarity\":-1}]}");

    GoldTargets gold = GoldReader.targets(List.of(file)).get(0);

    assertThat(gold.targets()).containsExactly(new GoldTargets.Target(new Span(3, 9), -1));
    assertThat(new Span(3, 9).in(gold.text())).isEqualTo("Tallis");
  }

  @Test
  void texts_of_one_article_are_one_group() throws IOException {
    Path file =
        file(
            "{\"id\":\"src_12_7_3_Name_0_4\",\"text\":\"Some text.\",\"targets\":[]}",
            "{\"id\":\"src_12_7_9_Name_1_5\",\"text\":\"Other text.\",\"targets\":[]}");

    assertThat(GoldReader.targets(List.of(file)))
        .extracting(GoldTargets::group)
        .containsOnly("src_12_7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"id\":\"a\",\"text\":\"b\"                     | no JSON object",
        "{\"id\":\"a\",\"text\":\"b\",\"label\":2}        | 'label' must be a whole number from 0"
            + " to 1",
        "{\"id\":\"a\",\"text\":\"b\",\"label\":\"1\"}    | 'label' must be a whole number",
        "{\"id\":\"a\",\"label\":1}                       | 'text' must be a text",
        "{\"id\":\"a\",\"id\":\"b\",\"text\":\"c\"}       | no JSON object",
        "[1]                                              | no JSON object"
      })
  void a_sentence_that_does_not_fit_is_refused_with_file_and_line(String line, String problem)
      throws IOException {
    Path file = file("{\"id\":\"x\",\"text\":\"y\",\"label\":0}", line.strip());

    assertThatThrownBy(() -> GoldReader.sentences(List.of(file)))
        .isInstanceOf(GoldException.class)
        .hasMessageStartingWith(file + ", line 2: ")
        .hasMessageContaining(problem);
  }

  @ParameterizedTest
  @CsvSource({"0,99,1", "3,3,1", "4,2,0", "-1,2,0", "0,2,2"})
  void a_target_with_wrong_offsets_or_polarity_is_refused(int start, int end, int polarity)
      throws IOException {
    Path file =
        file(
            "{\"id\":\"a\",\"text\":\"Tallis lied.\",\"targets\":[{\"start\":"
                + start
                + ",\"end\":"
                + end
                + ",\"polarity\":"
                + polarity
                + "}]}");

    assertThatThrownBy(() -> GoldReader.targets(List.of(file)))
        .isInstanceOf(GoldException.class)
        .hasMessageStartingWith(file + ", line 1: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[{\"source\":[],\"cue\":[],\"content\":[[0,99]]}]  | 'end' must be a whole number",
        "[{\"source\":[],\"cue\":[],\"content\":[[4,4]]}]   | holds nothing",
        "[{\"source\":[],\"cue\":[],\"content\":[3]}]       | each piece of 'content'",
        "[{\"source\":[],\"content\":[[0,6]]}]               | 'cue' must be a list",
        "[7]                                                    | each of 'attributions'",
        "{}                                                     | 'attributions' must be a list"
      })
  void an_attribution_that_does_not_fit_is_refused_with_file_and_line(
      String attributions, String problem) throws IOException {
    Path file =
        file(
            "{\"id\":\"x\",\"text\":\"y\",\"attributions\":[]}",
            "{\"id\":\"a\",\"text\":\"Tallis lied.\",\"attributions\":" + attributions + "}");

    assertThatThrownBy(() -> GoldReader.attributions(List.of(file)))
        .isInstanceOf(GoldException.class)
        .hasMessageStartingWith(file + ", line 2: ")
        .hasMessageContaining(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[[0,99,\"x\"]] | 'end' must be a whole number",
        "[[2,1,\"x\"]]  | holds nothing",
        "[5]            | each of 'spans' must be a list"
      })
  void a_marked_word_that_does_not_fit_is_refused_with_file_and_line(String spans, String problem)
      throws IOException {
    Path file = file("{\"id\":\"a\",\"text\":\"Tallis lied.\",\"spans\":" + spans + "}");

    assertThatThrownBy(() -> GoldReader.spans(List.of(file)))
        .isInstanceOf(GoldException.class)
        .hasMessageStartingWith(file + ", line 1: ")
        .hasMessageContaining(problem);
  }

  @Test
  void names_and_pronouns_of_a_source_are_read_where_they_are_annotated() throws IOException {
    Path file =
        file(
            "{\"id\":\"a\",\"text\":\"She lied.\",\"attributions\":[{\"source\":[[0,3]],\"cue\":[],"
                + "\"content\":[[4,9]],\"type\":\"mixed\",\"resolved\":{\"names\":[\"Tallis\"],"
                + "\"pronoun\":true}},{\"source\":[],\"cue\":[],\"content\":[[4,9]],"
                + "\"resolved\":null}]}");

    List<GoldAttributions.Annotated> annotated =
        GoldReader.attributions(List.of(file)).get(0).annotated();

    assertThat(annotated.get(0).names()).containsExactly("Tallis");
    assertThat(annotated.get(0).pronoun()).isTrue();
    assertThat(annotated.get(0).type()).contains("mixed");
    assertThat(annotated.get(1).names()).isEmpty();
    assertThat(annotated.get(1).pronoun()).isFalse();
  }

  @Test
  void a_file_that_is_missing_empty_or_not_utf_8_is_refused_by_name() throws IOException {
    Path missing = folder.resolve("none.jsonl");
    Path empty = Files.write(folder.resolve("empty.jsonl"), List.of(""));
    Path binary = Files.write(folder.resolve("latin.jsonl"), new byte[] {'{', (byte) 0xE9, '}'});

    for (Path file : List.of(missing, empty, binary)) {
      assertThatThrownBy(() -> GoldReader.sentences(List.of(file)))
          .isInstanceOf(GoldException.class)
          .hasMessageContaining(file.toString());
    }
  }

  @Test
  void a_piece_gives_its_marks_by_kind_and_forgets_its_grades() throws IOException {
    Path file =
        file(
            "{\"id\":\"a\",\"text\":\"Oakes says the shameful plan failed.\",\"items\":["
                + "{\"k\":\"attr\",\"type\":\"person\",\"source\":[[0,5]],\"cue\":[[6,10]],"
                + "\"content\":[[11,35]]},"
                + "{\"k\":\"loaded\",\"span\":[15,23],\"cat\":\"emotive_negative\","
                + "\"strength\":\"strong\",\"target\":\"\",\"border\":true},"
                + "{\"k\":\"piece\",\"heat\":20}]}");

    GoldOpinion gold = GoldReader.opinion(List.of(file)).get(0);

    assertThat(gold.items()).hasSize(2);
    assertThat(gold.of(GoldOpinion.Kind.ATTRIBUTION).get(0).cues())
        .containsExactly(new Span(6, 10));
    GoldOpinion.Item loaded = gold.of(GoldOpinion.Kind.LOADED).get(0);
    assertThat(loaded.spans().get(0).in(gold.text())).isEqualTo("shameful");
    assertThat(loaded.strong() && loaded.doubtful() && !loaded.aimed()).isTrue();
    assertThat(GoldKind.of(file)).isEqualTo(GoldKind.OPINION);
  }

  @Test
  void a_piece_with_an_item_of_unknown_kind_is_refused() throws IOException {
    Path file = file("{\"id\":\"a\",\"text\":\"b c\",\"items\":[{\"k\":\"mood\"}]}");

    assertThatThrownBy(() -> GoldReader.opinion(List.of(file)))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("line 1")
        .hasMessageContaining("no attr, claim, loaded");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"id\":\"a\",\"text\":\"b\",\"label\":1,\"spans\":[]} | LOADED",
        "{\"id\":\"a\",\"text\":\"b\",\"label\":1}              | SENTENCES"
      })
  void forms_are_told_by_the_fields_of_the_first_line(String line, GoldKind kind)
      throws IOException {
    assertThat(GoldKind.of(file(line.strip()))).isEqualTo(kind);
  }
}
