package org.opedometer.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opedometer.rhetoric.loaded.LexiconSigns;

class ReaderTaskTest {
  @Test
  void each_logit_belongs_to_one_task() {
    List<Integer> columns = new ArrayList<>();
    for (ReaderTask task : ReaderTask.values()) {
      for (int answer = 0; answer < task.size(); answer++) {
        columns.add(task.column() + answer);
      }
    }
    assertThat(columns).hasSize(ReaderTask.columns()).doesNotHaveDuplicates();
    assertThat(columns.get(0)).isZero();
    assertThat(columns).isSorted();
  }

  @Test
  void the_categories_are_those_of_the_word_lists_and_none() {
    List<String> categories = ReaderTask.LOADED_CATEGORY.answers();
    assertThat(categories.get(0)).isEqualTo("none");
    assertThat(categories.subList(1, categories.size()))
        .containsExactlyElementsOf(LexiconSigns.CATEGORIES);
  }
}
