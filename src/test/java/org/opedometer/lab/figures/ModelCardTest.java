package org.opedometer.lab.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelCardTest {
  private static final Reliability NONE = new Reliability(List.of());

  private static ModelCard card(Reliability reliability, List<String> limits) {
    return new ModelCard(
        "claims",
        "Whether a sentence is worth checking.",
        List.of(new ModelCard.Data("Own|sentences", 12, "GPL-3.0")),
        "Sentence vectors of layers 6 and 9.",
        List.of(new ModelCard.Figure("macro-F1", new Interval(0.8, 0.7, 0.9), "5-fold")),
        reliability,
        limits,
        "opedometer train claims --gold FILE");
  }

  @Test
  void theCardStatesDataFiguresAndHowToTrainAgain() {
    assertThat(card(NONE, List.of("Irony.")).toMarkdown())
        .isEqualTo(
            """
            # claims

            Whether a sentence is worth checking.

            ## Data

            | data | examples | terms |
            |---|---:|---|
            | Own\\|sentences | 12 | GPL-3.0 |

            ## Features

            Sentence vectors of layers 6 and 9.

            ## Figures

            | figure | value, 95 % interval | test |
            |---|---|---|
            | macro-F1 | 0.800 [0.700, 0.900] | 5-fold |

            ## Limits

            * Irony.

            ## To train it again

                opedometer train claims --gold FILE
            """);
  }

  @Test
  void reliabilityIsATableWithEmptyCellsForEmptyBins() {
    Reliability reliability =
        Reliability.of(new double[] {0.6, 0.8}, new boolean[] {true, false}, 2);
    assertThat(card(reliability, List.of()).toMarkdown())
        .contains("| 0.0 to 0.5 | 0 |  |  |\n| 0.5 to 1.0 | 2 | 0.700 | 0.500 |")
        .contains("Expected calibration error 0.200.")
        .doesNotContain("Limits");
  }
}
