package org.opedometer.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.opedometer.model.EntityKind;
import org.opedometer.syntax.SpecLexicons;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EssayNamesTest {
  private final Neutralizer neutralizer = new Neutralizer(SpecLexicons.all());

  @Test
  void exchanging_two_persons_changes_nothing_that_is_read() {
    List<List<Heard>> one =
        List.of(
            sentence("Then/RB Ada/NNP/P Quill/NNP/P warned/VBD Orde/NNP/P ./."),
            sentence("Today/NN Quill/NNP/P met/VBD Ben/NNP/P Orde/NNP/P ./."));
    List<List<Heard>> other =
        List.of(
            sentence("Then/RB Ben/NNP/P Orde/NNP/P warned/VBD Quill/NNP/P ./."),
            sentence("Today/NN Orde/NNP/P met/VBD Ada/NNP/P Quill/NNP/P ./."));
    assertThat(read(one))
        .isEqualTo(read(other))
        .containsExactly("Then John Smith warned Smith .", "Today Smith met John Smith .");
  }

  @Test
  void a_name_is_what_most_of_its_mentions_are_taken_for() {
    List<List<Heard>> essay =
        List.of(
            sentence("Then/RB Quill/NNP/P spoke/VBD"),
            sentence("Then/RB Quill/NNP/O spoke/VBD"),
            sentence("Then/RB Quill/NNP spoke/VBD"),
            sentence("Quill/NNP/P spoke/VBD"));
    assertThat(read(essay)).allSatisfy(s -> assertThat(s).contains("Smith spoke"));
  }

  @Test
  void names_that_no_model_knows_are_read_alike() {
    assertThat(read(List.of(sentence("Then/RB Zorbex/NNP grew/VBD"))))
        .isEqualTo(read(List.of(sentence("Then/RB Quandle/NNP grew/VBD"))));
  }

  @Test
  void words_that_say_what_is_named_stay() {
    assertThat(read(List.of(sentence("Then/RB Harrow/NNP/O University/NNP/O closed/VBD"))))
        .containsExactly("Then Google University closed");
    assertThat(read(List.of(sentence("Then/RB President/NNP Quill/NNP/P came/VBD in/IN May/NNP"))))
        .containsExactly("Then President Smith came in May");
  }

  @Test
  void a_capital_that_only_begins_a_sentence_is_no_name() {
    assertThat(read(List.of(sentence("Bread/NNP is/VBZ dear/JJ"))))
        .containsExactly("Bread is dear");
  }

  @Test
  void a_given_name_that_is_a_document_or_a_title_is_a_name_before_a_surname() {
    assertThat(read(List.of(sentence("Then/RB Bill/NNP/P Quill/NNP/P spoke/VBD"))))
        .containsExactly("Then John Smith spoke");
    assertThat(read(List.of(sentence("Then/RB Dean/NNP/P Quill/NNP/P spoke/VBD"))))
        .containsExactly("Then John Smith spoke");
    assertThat(read(List.of(sentence("Then/RB Dean/NNP/P Ada/NNP/P Quill/NNP/P spoke/VBD"))))
        .containsExactly("Then Dean John Smith spoke");
  }

  @Test
  void a_surname_that_is_a_trade_is_a_name_behind_a_title() {
    List<String> names = List.of("Baker", "Quill", "Dean");
    assertThat(names)
        .allSatisfy(
            name ->
                assertThat(
                        read(List.of(sentence("Then/RB Senator/NNP " + name + "/NNP/P spoke/VBD"))))
                    .containsExactly("Then Senator Smith spoke"));
    assertThat(read(List.of(sentence("Then/RB Mr./NNP President/NNP/P spoke/VBD"))))
        .containsExactly("Then Mr. President spoke");
  }

  @Test
  void such_a_word_is_a_name_alone_too_but_not_with_an_article() {
    List<List<Heard>> essay =
        List.of(
            sentence("Then/RB Bill/NNP/P Quill/NNP/P spoke/VBD"),
            sentence("Then/RB Bill/NNP sat/VBD"),
            sentence("Then/RB the/DT Bill/NNP passed/VBD"));
    assertThat(read(essay))
        .containsExactly("Then John Smith spoke", "Then Smith sat", "Then the Bill passed");
  }

  @Test
  void behind_a_given_name_alone_the_surname_is_taken_along_and_nothing_behind_it() {
    assertThat(read(List.of(sentence("Then/RB Ada/NNP/P Quill/NNP spoke/VBD"))))
        .containsExactly("Then John Smith spoke");
    assertThat(read(List.of(sentence("The/DT Ada/NNP/P Quill/NNP/P Justice/NNP law/NN"))))
        .containsExactly("The John Smith Justice law");
  }

  @Test
  void a_greeting_belongs_to_no_name() {
    assertThat(read(List.of(sentence("Dear/NNP/P Karen/NNP/P :/:"))))
        .isEqualTo(read(List.of(sentence("Dear/JJ Brandon/NNP :/:"))))
        .containsExactly("Dear Smith :");
  }

  private List<String> read(List<List<Heard>> essay) {
    EssayNames names = neutralizer.names(essay);
    return essay.stream()
        .map(s -> String.join(" ", names.neutral(s).stream().map(NeutralWord::word).toList()))
        .toList();
  }

  /** Words with their tags, and P or O behind a person or organisation. */
  private static List<Heard> sentence(String text) {
    List<Heard> sentence = new ArrayList<>();
    for (String item : text.split(" ")) {
      String[] parts = item.split("/");
      EntityKind kind =
          parts.length < 3
              ? EntityKind.NONE
              : parts[2].equals("P") ? EntityKind.PERSON : EntityKind.ORGANISATION;
      sentence.add(new Heard(parts[0], parts[0], parts[1], kind));
    }
    return sentence;
  }
}
