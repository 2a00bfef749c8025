package org.opedometer.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void attributions_have_the_columns_of_the_contract() {
    assertThat(String.join(", ", Table.ATTRIBUTIONS.header()))
        .isEqualTo(
            "essay_id, attribution_id, paragraph, sentence, mode, source_name, source_type,"
                + " source_form, credential, identifiability, cue_class, cue_polarity, confidence,"
                + " source_spans, cue_spans, content_spans, source_text, cue_text, content_text,"
                + " counted, author, published, outlet, url");
  }

  @Test
  void evidence_has_the_columns_of_the_contract() {
    assertThat(String.join(", ", Table.EVIDENCE.header()))
        .isEqualTo(
            "essay_id, evidence_id, paragraph, sentence, start, end, layer, category, voice,"
                + " strength, rule, confidence, weight, score, points, text");
  }

  @Test
  void claims_have_the_columns_of_the_contract_and_the_voice_before_the_text() {
    assertThat(String.join(", ", Table.CLAIMS.header()))
        .isEqualTo(
            "essay_id, claim_id, paragraph, sentence, start, end, kind, quantities,"
                + " check_worthy_probability, support, support_value, rule, attribution_id,"
                + " repeat_of, voice, claim_text, author, published, outlet, url");
  }

  @Test
  void sentences_have_the_columns_of_the_contract_and_voice_shares_before_the_text() {
    assertThat(String.join(", ", Table.SENTENCES.header()))
        .isEqualTo(
            "essay_id, sentence, paragraph, start, end, sentiment_class, sentiment,"
                + " p_very_negative, p_negative, p_neutral, p_positive, p_very_positive,"
                + " loaded_probability, check_worthy_probability, author_share, paraphrase_share,"
                + " quotation_share, text");
  }

  @Test
  void targets_have_the_columns_of_the_contract() {
    assertThat(String.join(", ", Table.TARGETS.header()))
        .isEqualTo(
            "essay_id, target_id, target_name, paragraph, sentence, mention_start, mention_end,"
                + " polarity, p_negative, p_neutral, p_positive, mention_text");
  }

  @Test
  void paragraphs_start_with_the_keys_and_end_with_words() {
    List<String> header = Table.PARAGRAPHS.header();
    assertThat(header)
        .startsWith("run_id", "essay_id", "file_name", "input_sha256", "title", "block_kind")
        .containsSubsequence(
            "text_preview", "rhetoric_explanation", "sourcing_explanation", "warnings")
        .endsWith("author", "published", "outlet", "url")
        .contains("rhetoric_intensity", "words")
        .doesNotContain("paragraphs", "source_entropy_bits");
  }

  @Test
  void essays_start_with_the_headline_and_end_with_words() {
    assertThat(Table.ESSAYS.header())
        .startsWith(
            "essay_id",
            "title",
            "words",
            "paragraphs",
            "rhetoric_intensity",
            "rhetoric_intensity_low",
            "rhetoric_intensity_high",
            "sourcing_quality",
            "sourcing_quality_low",
            "sourcing_quality_high",
            "sourcing_units",
            "attribution_count",
            "distinct_sources",
            "check_worthy_sentences",
            "check_worthy_unsourced_share",
            "loaded_per_100_words",
            "sentiment_mean")
        .contains("run_id", "file_name", "language", "source_entropy_bits")
        .containsSubsequence(
            "text_preview", "rhetoric_explanation", "sourcing_explanation", "warnings")
        .endsWith("author", "published", "outlet", "url", "duplicate_of");
  }

  @Test
  void no_column_stands_twice_and_each_says_what_it_holds() {
    for (Table<?> table :
        DataPackage.tables(
            List.of("metric", "a", "b"), OwnColumns.NONE, List.of(EssayGroups.TABLE))) {
      assertThat(new HashSet<>(table.header())).hasSameSizeAs(table.header());
      assertThat(table.header()).containsAll(table.key());
      assertThat(table.columns()).allSatisfy(c -> assertThat(c.description()).isNotBlank());
    }
  }
}
