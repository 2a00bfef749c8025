package org.opedometer.lab.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opedometer.lab.gold.GoldSentence;
import org.opedometer.lab.gold.GoldSpans;
import org.opedometer.lab.gold.GoldTargets;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.EssayMetadata;
import org.opedometer.model.Evidence;
import org.opedometer.model.Layer;
import org.opedometer.model.Phrase;
import org.opedometer.model.ScoreName;
import org.opedometer.model.Sentence;
import org.opedometer.model.SentenceReading;
import org.opedometer.model.SentimentDistribution;
import org.opedometer.model.Span;
import org.opedometer.model.Strength;
import org.opedometer.model.TargetSentiment;
import org.opedometer.model.Voice;
import org.opedometer.model.metric.MetricValues;

/** The figures against what is counted by hand, rounded as the evaluation script rounds. */
class EvaluationTest {
  private static final Block BLOCK = new Block(0, BlockKind.BODY, 1, new Span(0, 10));

  private static EssayAnalysis analysis(
      List<Double> probabilities, List<TargetSentiment> targets, List<Evidence> evidence) {
    List<SentenceReading> readings = new ArrayList<>();
    for (Double probability : probabilities) {
      Sentence sentence =
          new Sentence(
              1,
              BLOCK,
              new Span(0, 10),
              List.of(),
              new Phrase("ROOT", 0, 0, 0, List.of()),
              new SentimentDistribution(0, 0, 1, 0, 0),
              false);
      readings.add(new SentenceReading(sentence, probability, probability, 1, 0, 0));
    }
    Essay essay =
        new Essay("a", "a", "", "text", EssayMetadata.EMPTY, "en", List.of(), List.of(), List.of());
    return new EssayAnalysis(
        essay,
        readings,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        targets,
        evidence,
        List.of(),
        MetricValues.NONE,
        List.of());
  }

  private static TargetSentiment target(int start, int end, int polarity) {
    return new TargetSentiment(1, "A", 1, 1, new Span(start, end), polarity, 0, 1, 0);
  }

  private static Evidence evidence(Layer layer, String category, int start, int end) {
    return new Evidence(
        1,
        1,
        1,
        new Span(start, end),
        layer,
        category,
        Voice.QUOTATION,
        Strength.MILD,
        "r",
        1,
        0,
        ScoreName.RHETORIC_INTENSITY,
        0);
  }

  @Test
  void a_target_that_no_mention_overlaps_is_neutral_and_missed() {
    TargetEvaluation evaluation = new TargetEvaluation();
    GoldTargets gold =
        new GoldTargets(
            "a",
            "text",
            List.of(
                new GoldTargets.Target(new Span(0, 4), 1),
                new GoldTargets.Target(new Span(10, 14), -1),
                new GoldTargets.Target(new Span(20, 24), 0)),
            "g");

    evaluation.add(
        gold, analysis(List.of(), List.of(target(2, 4, 1), target(14, 18, -1)), List.of()));

    // -1: never found; 0: one right of two said; 1: right
    assertThat(evaluation.figures())
        .containsEntry("macro_f1", .5556)
        .containsEntry("f1_by_class", Map.of("-1", 0.0, "0", .6667, "1", 1.0))
        .containsEntry("accuracy", .6667)
        .containsEntry("missed", .6667)
        .containsEntry("n", 3);
  }

  @Test
  void the_highest_sentence_speaks_for_a_text_and_half_is_yes() {
    SentenceEvaluation evaluation = new SentenceEvaluation(SentenceReading::loadedProbability);
    double[][] probabilities = {{.2, .49996}, {.4}, {.9}, {}};
    int[] labels = {1, 0, 1, 1};
    for (int i = 0; i < labels.length; i++) {
      List<Double> of = java.util.Arrays.stream(probabilities[i]).boxed().toList();
      evaluation.add(
          new GoldSentence("s" + i, "t", labels[i], "g"), analysis(of, List.of(), List.of()));
    }

    // .49996 is written as .5000 and so is yes; the empty text is 0
    assertThat(evaluation.figures())
        .containsEntry("f1_by_class", Map.of("0", .6667, "1", .8))
        .containsEntry("macro_f1", .7333) // (.6667 + .8) / 2, which is just below .73335 in binary
        .containsEntry("auc", .6667)
        .containsEntry("n", 4);
  }

  @Test
  void hedges_are_hedges_and_weasels_in_any_voice() {
    HedgeEvaluation evaluation = new HedgeEvaluation();
    EssayAnalysis with =
        analysis(List.of(), List.of(), List.of(evidence(Layer.CERTAINTY, "weasel", 0, 4)));
    EssayAnalysis without =
        analysis(List.of(), List.of(), List.of(evidence(Layer.CERTAINTY, "booster", 0, 4)));
    evaluation.add(new GoldSentence("a", "t", 1, "g"), with);
    evaluation.add(new GoldSentence("b", "t", 0, "g"), with);
    evaluation.add(new GoldSentence("c", "t", 1, "g"), without);

    assertThat(evaluation.figures())
        .containsEntry("precision", .5)
        .containsEntry("recall", .5)
        .containsEntry("f1", .5)
        .containsEntry("n", 3);
  }

  @Test
  void loaded_words_count_by_token_overlap_and_exact_stretch() {
    String text = "\uD83D\uDE00 a vile, clownish plan";
    GoldSpans gold =
        new GoldSpans(
            "a",
            text,
            List.of(
                new GoldSpans.Labelled(new Span(5, 9), "x"), // vile
                new GoldSpans.Labelled(new Span(11, 24), "x"))); // clownish plan
    LoadedWordsEvaluation evaluation = new LoadedWordsEvaluation(Set.of());

    evaluation.add(
        gold,
        analysis(
            List.of(),
            List.of(),
            List.of(
                evidence(Layer.LOADED, "ridicule", 11, 19), // clownish
                evidence(Layer.ATTACK, "label", 3, 4), // a
                evidence(Layer.LOADED, "virtue", 5, 9), // vile
                evidence(Layer.DEVICE, "slogan", 20, 24))));

    // tokens: vile and clownish right, a wrong, plan missed
    // overlap: precision (1 + 0 + 1) / 3, recall (1 + 8/13) / 2
    assertThat(evaluation.figures())
        .containsEntry("token_precision", .6667)
        .containsEntry("token_recall", .6667)
        .containsEntry("token_f1", .6667)
        .containsEntry("overlap_precision", .6667)
        .containsEntry("overlap_recall", .8077)
        .containsEntry("overlap_f1", .7304)
        .containsEntry("exact_f1", .4)
        .containsEntry("gold_spans", 2)
        .containsEntry("pred_spans", 3);
  }
}
