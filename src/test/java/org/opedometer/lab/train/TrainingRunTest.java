package org.opedometer.lab.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.lab.gold.GoldException;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.TokenVectors;
import org.opedometer.syntax.TunedLayers;
import org.opedometer.targets.TargetHead;

class TrainingRunTest {
  private static final List<String> NAMES =
      List.of("Oakes", "Lund", "Hale", "Reed", "Field", "Grant", "Moss", "Tallis", "Vane", "Wick");
  private static final List<String> WORDS = List.of("cruel", "present", "brave");

  @TempDir Path folder;

  private final List<Integer> told = new ArrayList<>();
  private final TrainingTools tools = PlainTools.of((items, all) -> told.add(all - items));

  /** Against, neither and for each name; the word alone tells which. */
  private Path targets() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : NAMES) {
      for (int i = 0; i < WORDS.size(); i++) {
        lines.add(
            "{\"id\":\"%s-%d\",\"text\":\"Today %s was %s.\",\"group\":\"%s\",\"targets\":[{\"start\":6,\"end\":%d,\"polarity\":%d}]}"
                .formatted(name, i, name, WORDS.get(i), name, 6 + name.length(), i - 1));
      }
    }
    return Files.write(folder.resolve("targets.jsonl"), lines);
  }

  private Trained train(TrainableHead head, Path gold) {
    return new TrainingRun(head, List.of(gold), folder.resolve("models")).run(tools);
  }

  @Test
  void a_targets_head_learns_what_the_examples_show() throws IOException {
    TargetHead head =
        TargetHead.read("m", train(TrainableHead.TARGETS, targets()).model(), tools.layers());

    for (int i = 0; i < WORDS.size(); i++) {
      AnnotatedEssay essay = tools.annotate("new", "Today Brandt was " + WORDS.get(i) + ".");
      TokenVectors vectors = essay.vectors(essay.sentence(1)).orElseThrow();
      double[] p = head.probabilities(vectors, List.of(new int[] {1, 2})).get(0);
      assertThat(p[i]).as(WORDS.get(i)).isGreaterThan(Math.max(p[(i + 1) % 3], p[(i + 2) % 3]));
    }
  }

  @Test
  void layers_run_once_for_a_sentence_however_many_it_mentions() throws IOException {
    TargetHead head =
        TargetHead.read("m", train(TrainableHead.TARGETS, targets()).model(), tools.layers());
    AtomicInteger runs = new AtomicInteger();
    TunedLayers counted =
        new TunedLayers() {
          @Override
          public float[][] numbers(float[][] rows) {
            runs.incrementAndGet();
            return head.layers().numbers(rows);
          }

          @Override
          public int base() {
            return head.layers().base();
          }
        };
    AnnotatedEssay essay = tools.annotate("new", "Today Brandt and Oakes were there.");

    List<double[]> probabilities =
        new TargetHead(head.classes(), head.weights(), counted, head.calibration())
            .probabilities(
                essay.vectors(essay.sentence(1)).orElseThrow(),
                List.of(new int[] {1, 2}, new int[] {3, 4}));

    assertThat(probabilities).hasSize(2);
    assertThat(runs).hasValue(1);
  }

  @Test
  void the_same_examples_give_the_same_model_and_it_is_on_disk_with_its_card() throws IOException {
    Trained first = train(TrainableHead.TARGETS, targets());
    Trained second = train(TrainableHead.TARGETS, targets());

    assertThat(second.model()).isEqualTo(first.model());
    assertThat(folder.resolve("models/targets/model.bin")).hasBinaryContent(second.model());
    assertThat(folder.resolve("models/targets/card.md")).hasContent(second.cardText());
    assertThat(second.cardText()).contains("30").contains("kept aside");
  }

  @Test
  void progress_is_told_after_each_text() throws IOException {
    train(TrainableHead.TARGETS, targets());

    assertThat(told).hasSize(30).startsWith(29).endsWith(0);
  }

  @Test
  void a_claims_head_is_measured_and_written() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : NAMES) {
      for (int label = 0; label < 2; label++) {
        lines.add(
            "{\"id\":\"%s-%d\",\"text\":\"%s was %s there.\",\"label\":%d}"
                .formatted(name, label, name, label == 1 ? "elected" : "happy", label));
      }
    }
    Path gold = Files.write(folder.resolve("claims.jsonl"), lines);

    Trained trained = train(TrainableHead.CLAIMS, gold);

    assertThat(folder.resolve("models/claims/model.bin")).hasBinaryContent(trained.model());
    assertThat(trained.cardText()).contains("macro-F1 at .5").contains("AUC");
  }

  @Test
  void too_few_documents_for_attributions_are_refused_by_their_file() throws IOException {
    Path gold =
        Files.write(
            folder.resolve("few.jsonl"),
            List.of("{\"id\":\"a\",\"text\":\"Oakes left.\",\"attributions\":[]}"));

    assertThatThrownBy(() -> train(TrainableHead.ATTRIBUTION, gold))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("few.jsonl")
        .hasMessageContaining("at least 20");
  }

  @Test
  void a_broken_line_stops_the_training_with_file_and_line_and_writes_nothing() throws IOException {
    Path gold = targets();
    Files.writeString(gold, Files.readString(gold) + "{\"id\":\"x\",\"text\":\"y\"\n");

    assertThatThrownBy(() -> train(TrainableHead.TARGETS, gold))
        .isInstanceOf(GoldException.class)
        .hasMessageStartingWith(gold + ", line 31: ");
    assertThat(folder.resolve("models")).doesNotExist();
  }

  @Test
  void heads_have_the_names_of_the_command_line() {
    assertThat(TrainableHead.of("targets")).contains(TrainableHead.TARGETS);
    assertThat(TrainableHead.of("nothing")).isEmpty();
  }
}
