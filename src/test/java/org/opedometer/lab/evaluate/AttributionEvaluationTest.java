package org.opedometer.lab.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opedometer.lab.gold.GoldAttribution;
import org.opedometer.lab.gold.GoldAttributions;
import org.opedometer.lab.gold.GoldAttributions.Annotated;
import org.opedometer.model.Attribution;
import org.opedometer.model.AttributionMode;
import org.opedometer.model.CueClass;
import org.opedometer.model.CuePolarity;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.EssayMetadata;
import org.opedometer.model.Source;
import org.opedometer.model.SourceForm;
import org.opedometer.model.SourceType;
import org.opedometer.model.Span;
import org.opedometer.model.metric.MetricValues;

/** The figures against what is counted by hand. */
class AttributionEvaluationTest {
  private static final String TEXT =
      "Ada Field said the old bridge would fall. She hopes that it holds.";

  private static List<Span> spans(String... words) {
    List<Span> spans = new ArrayList<>();
    for (String word : words) {
      int start = TEXT.indexOf(word);
      spans.add(new Span(start, start + word.length()));
    }
    return spans;
  }

  private static Annotated gold(CueClass kind, String source, String cue, String content) {
    return new Annotated(
        new GoldAttribution(spans(source), spans(cue), spans(content), kind),
        Optional.empty(),
        List.of("Ada Field"),
        source.equals("She"));
  }

  private static Attribution found(String name, String source, String cue, String content) {
    return new Attribution(
        1,
        1,
        1,
        AttributionMode.INDIRECT,
        new Source(name, SourceType.PERSON, SourceForm.NAME, "", .6, true),
        spans(source),
        spans(cue),
        spans(content),
        CueClass.ASSERTION,
        CuePolarity.NEUTRAL,
        .9,
        "r",
        true);
  }

  private static final GoldAttributions GOLD =
      new GoldAttributions(
          "a",
          TEXT,
          List.of(
              gold(CueClass.ASSERTION, "Ada Field", "said", "the old bridge would fall."),
              gold(CueClass.ATTITUDE, "She", "hopes", "that it holds")));

  private static EssayAnalysis analysis(Attribution... found) {
    Essay essay =
        new Essay("a", "a", "", TEXT, EssayMetadata.EMPTY, "en", List.of(), List.of(), List.of());
    return new EssayAnalysis(
        essay,
        List.of(),
        List.of(),
        List.of(found),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        MetricValues.NONE,
        List.of());
  }

  private static Map<String, Object> figures(Set<String> cueClasses, Attribution... found) {
    AttributionEvaluation evaluation = new AttributionEvaluation(cueClasses);
    evaluation.add(GOLD, analysis(found));
    return evaluation.figures();
  }

  private static List<?> ratio(Map<String, Object> figures, String name) {
    return (List<?>) ((Map<?, ?>) figures.get("prf")).get(name);
  }

  @Test
  void what_is_found_as_annotated_but_for_marks_at_its_rim_is_right() {
    Map<String, Object> figures =
        figures(
            Set.of(),
            found("Ada Field", "Ada Field", "said", "the old bridge would fall"),
            found("Ada Field", "She", "hopes", "that it holds."));

    assertThat(ratio(figures, "triple strict")).isEqualTo(List.of(1.0, 1.0, 1.0));
    assertThat(ratio(figures, "content fragment exact")).isEqualTo(List.of(1.0, 1.0, 1.0));
    assertThat(ratio(figures, "content fragment exact+punct")).isEqualTo(List.of(0.0, 0.0, 0.0));
  }

  @Test
  void a_shorter_content_covers_its_share_and_is_no_exact_one() {
    // three of five words of one content; the other attribution is missed
    Map<String, Object> figures =
        figures(Set.of(), found("Ada Field", "Ada", "said", "bridge would fall"));

    assertThat(ratio(figures, "content fragment exact")).isEqualTo(List.of(0.0, 0.0, 0.0));
    assertThat((Double) ratio(figures, "content fragment partial").get(0)).isEqualTo(1);
    assertThat((Double) ratio(figures, "content fragment partial").get(1))
        .isCloseTo(.3, within(1e-12));
    assertThat(ratio(figures, "content token").get(1)).isEqualTo(.375);
    assertThat(ratio(figures, "content attribution IoU>=.5").get(1)).isEqualTo(.5);
    assertThat(ratio(figures, "triple soft").subList(0, 2)).isEqualTo(List.of(1.0, .5));
    assertThat(figures).containsEntry("n_gold", 2).containsEntry("n_pred", 1);
    assertThat((Map<?, ?>) figures.get("source_given_content"))
        .isEqualTo(Map.of("n", 1, "exact", 0.0, "iou", 1.0, "head", 1.0));
  }

  @Test
  void a_wrong_cue_or_source_spoils_the_triple_alone() {
    Map<String, Object> figures =
        figures(
            Set.of(),
            found("Ada Field", "Ada Field", "hopes", "the old bridge would fall"),
            found("Ada Field", "Ada Field", "hopes", "that it holds"));

    assertThat(ratio(figures, "content fragment exact")).isEqualTo(List.of(1.0, 1.0, 1.0));
    assertThat(ratio(figures, "triple soft")).isEqualTo(List.of(0.0, 0.0, 0.0));
    assertThat(ratio(figures, "source end to end head")).isEqualTo(List.of(.5, .5, .5));
    assertThat(ratio(figures, "cue overlap")).isEqualTo(List.of(.5, .5, .5));
  }

  @Test
  void of_one_class_of_cues_what_answers_the_other_is_neither_right_nor_wrong() {
    Map<String, Object> figures =
        figures(
            Set.of("assertion"),
            found("Ada Field", "Ada Field", "said", "the old bridge would fall"),
            found("", "Ada", "hopes", "that it holds"));

    assertThat(figures).containsEntry("n_gold", 1).containsEntry("n_pred", 1);
    assertThat(ratio(figures, "triple soft")).isEqualTo(List.of(1.0, 1.0, 1.0));
  }

  @Test
  void each_fragment_has_one_partner_at_most() {
    Map<String, Object> figures =
        figures(
            Set.of(),
            found("Ada Field", "Ada Field", "said", "the old bridge would fall"),
            found("Ada Field", "Ada Field", "said", "the old bridge would fall"));

    assertThat(ratio(figures, "content fragment exact")).isEqualTo(List.of(.5, .5, .5));
    assertThat(ratio(figures, "triple strict")).isEqualTo(List.of(.5, .5, .5));
  }

  @Test
  void contents_outside_quotation_marks_are_indirect() {
    Map<String, Object> figures = figures(Set.of(), found("", "She", "hopes", "that it holds"));

    Map<?, ?> types = (Map<?, ?>) figures.get("type_recall");

    assertThat(types.keySet().toString()).isEqualTo("[indirect]");
    assertThat(types.get("indirect"))
        .isEqualTo(Map.of("n", 2, "exact", .5, "iou", .5, "coverage", .5, "triple_soft", .5));
  }

  @Test
  void a_pronoun_is_resolved_where_its_name_shares_a_capitalised_word() {
    ResolutionEvaluation evaluation = new ResolutionEvaluation();
    evaluation.add(GOLD, analysis(found("Field", "She", "hopes", "that it holds")));
    evaluation.add(GOLD, analysis(found("Bram Oakes", "She", "hopes", "that it holds")));
    evaluation.add(GOLD, analysis());

    assertThat(evaluation.figures())
        .containsEntry("pronoun_sources", 3)
        .containsEntry("found", 2)
        .containsEntry("resolved_right", 1)
        .containsEntry("accuracy_of_found", .5)
        .containsEntry("he_she", 3)
        .containsEntry("he_she_right", 1)
        .containsEntry("recall", .3333);
  }

  @Test
  void with_nothing_to_resolve_the_shares_are_empty() {
    assertThat(new ResolutionEvaluation().figures())
        .containsEntry("accuracy_of_found", null)
        .containsEntry("recall", null);
  }
}
