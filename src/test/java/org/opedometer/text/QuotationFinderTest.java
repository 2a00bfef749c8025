package org.opedometer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayMetadata;
import org.opedometer.model.Quotation;
import org.opedometer.model.Span;

class QuotationFinderTest {
  private static Essay essay(BlockKind kind, String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : paragraphs) {
      blocks.add(
          new Block(blocks.size(), kind, blocks.size() + 1, new Span(at, at + paragraph.length())));
      at += paragraph.length() + 2;
    }
    return new Essay(
        "t", "t.txt", "0", text, EssayMetadata.EMPTY, "en", blocks, List.of(), List.of());
  }

  private static List<String> quoted(String... paragraphs) {
    Essay essay = essay(BlockKind.BODY, paragraphs);
    return QuotationFinder.find(essay).stream().map(q -> q.inner().in(essay.text())).toList();
  }

  @Test
  void reads_every_kind_of_double_mark() {
    assertThat(quoted("He said “one” and \"two\" and ''three'' and ``four''."))
        .containsExactly("one", "two", "three", "four");
    assertThat(quoted("He said «one» and „two”.")).containsExactly("one", "two");
  }

  @Test
  void reads_single_marks_where_there_are_no_double_ones() {
    assertThat(quoted("'It's the dogs' dinner,' she said, and didn't smile.")).hasSize(1);
    assertThat(quoted("‘It’s late,’ she said. They’re here.")).containsExactly("It’s late,");
  }

  @Test
  void apostrophes_and_decades_open_no_quotation() {
    assertThat(quoted("The '90s weren't the farmers' best, 'tis true of John's farm."))
        .noneMatch(q -> q.contains("90s"));
    assertThat(quoted("It's the council's road, isn't it?")).isEmpty();
  }

  @Test
  void inches_and_feet_are_no_marks() {
    assertThat(quoted("A 5' 11\" man met a 6\" rule.")).isEmpty();
  }

  @Test
  void an_open_quotation_ends_with_its_paragraph() {
    assertThat(quoted("She said, \"We waited.", "Nobody came.")).containsExactly("We waited.");
  }

  @Test
  void an_open_quotation_goes_on_where_the_next_paragraph_opens_with_a_mark() {
    Essay essay = essay(BlockKind.BODY, "\"We waited.", "\"Nobody came,\" she said.");
    assertThat(QuotationFinder.find(essay))
        .extracting(Quotation::continues)
        .containsExactly(false, true);
    assertThat(QuotationFinder.find(essay))
        .extracting(Quotation::closed)
        .containsExactly(false, true);
  }

  @Test
  void a_closing_mark_alone_is_none() {
    assertThat(quoted("We waited,\" she said.")).isEmpty();
  }

  @Test
  void a_missing_closing_mark_does_not_swallow_the_next_quotation() {
    assertThat(quoted("She said \"we waited and he said \"they came\" at last."))
        .contains("they came");
  }

  @Test
  void a_block_quotation_without_marks_is_one() {
    Essay essay = essay(BlockKind.BLOCK_QUOTE, "We waited all night.");
    assertThat(QuotationFinder.find(essay))
        .singleElement()
        .satisfies(q -> assertThat(q.inner().in(essay.text())).isEqualTo("We waited all night."));
  }

  @Test
  void an_essay_that_is_one_long_quotation_is_found_whole() {
    assertThat(quoted("“" + "We waited. ".repeat(500) + "”")).hasSize(1);
  }

  @Test
  void ten_thousand_marks_in_a_row_end_soon_and_stay_in_the_text() {
    for (String mark : List.of("\"", "“", "”", "'", "``", "''", "\"“")) {
      Essay essay = essay(BlockKind.BODY, mark.repeat(10_000));
      List<Quotation> found =
          assertTimeout(Duration.ofSeconds(10), () -> QuotationFinder.find(essay));
      assertThat(found).allSatisfy(q -> assertThat(q.span().contains(q.inner())).isTrue());
    }
  }

  @Test
  void an_empty_essay_has_none() {
    assertThat(quoted("")).isEmpty();
  }
}
