package org.opedometer.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.SpecAnnotator;

class DescriptionTest {
  private static String of(String noun, String text) {
    AnnotatedEssay essay = SpecAnnotator.annotate(text);
    Sentence sentence = essay.sentences().get(0);
    Token head =
        sentence.tokens().stream().filter(t -> t.written().equals(noun)).findFirst().orElseThrow();
    return Description.of(text, sentence, head.index());
  }

  @Test
  void the_phrase_that_tells_who_is_meant_belongs_to_a_description() {
    assertThat(of("spokesman", "A spokesman for the mayor waved."))
        .isEqualTo("spokesman for the mayor");
    assertThat(of("widow", "The widow of Henk Dalen waved.")).isEqualTo("widow of Henk Dalen");
    assertThat(of("porter", "The hotel's porter waved.")).isEqualTo("hotel's porter");
  }

  @Test
  void articles_quantities_and_dates_do_not() {
    assertThat(of("farmers", "Many farmers waved.")).isEqualTo("farmers");
    assertThat(of("report", "The report of 2019 fell.")).isEqualTo("report");
  }

  @Test
  void a_partitive_is_about_what_it_counts() {
    Sentence sentence = SpecAnnotator.annotate("A lot of drivers waved.").sentences().get(0);
    assertThat(Description.part(sentence, 1, 4)).contains(3);
    assertThat(Description.part(sentence, 3, 4)).isEmpty();
  }
}
