package org.opedometer.claims.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opedometer.model.Sentence;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.SpecEssay;

class QuantityFinderTest {
  private static List<String> quantities(String text) {
    AnnotatedEssay essay = SpecEssay.annotated(text);
    Sentence sentence = essay.sentences().get(0);
    return QuantityFinder.find(sentence).stream()
        .map(q -> sentence.span(q.from(), q.to()).in(text))
        .toList();
  }

  @Test
  void numerals_in_words_are_whole() {
    assertThat(quantities("The fare went up by forty-one per cent in a year."))
        .containsExactly("forty-one per cent");
    assertThat(quantities("Sixty-five thousand people live on the island."))
        .containsExactly("Sixty-five thousand people");
  }

  @Test
  void numbers_in_names_and_labels_are_none() {
    assertThat(quantities("We ate at the Seven Bells, and it rained.")).isEmpty();
    assertThat(quantities("Diver #3 came up first.")).isEmpty();
  }
}
