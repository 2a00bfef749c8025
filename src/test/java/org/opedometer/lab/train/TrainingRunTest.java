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
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileReader;
import org.opedometer.lab.gold.GoldException;
import org.opedometer.reader.NeutralSentence;
import org.opedometer.reader.NeutralSentences;
import org.opedometer.reader.ReaderModel;
import org.opedometer.rhetoric.loaded.LoadedInputReader;
import org.opedometer.rhetoric.loaded.LoadedModel;
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

  /** Gold of all three forms, twenty texts of each; the word alone tells what is to be learnt. */
  private List<Path> mixture() throws IOException {
    List<String> pieces = new ArrayList<>();
    List<String> news = new ArrayList<>();
    List<String> debates = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      boolean yes = i % 2 == 0;
      String id = "t" + i;
      String mark = yes ? "cruel" : "present";
      String text = "Today Brandt was " + mark + " there.";
      String item =
          "{\"k\":\"loaded\",\"span\":[17,22],\"cat\":\"%s\",\"strength\":\"%s\",\"target\":\"\"}"
              .formatted(i % 4 == 0 ? "ridicule" : "virtue", i % 4 == 0 ? "strong" : "mild");
      pieces.add(
          "{\"id\":\"%s\",\"text\":\"%s\",\"items\":[%s]}".formatted(id, text, yes ? item : ""));
      news.add(
          "{\"id\":\"%s\",\"text\":\"%s\",\"label\":%d,\"spans\":[%s]}"
              .formatted(id, text, yes ? 1 : 0, yes ? "[17,22,\"BIASED_WORD\"]" : ""));
      debates.add(
          "{\"id\":\"%s\",\"text\":\"Brandt was %s there.\",\"label\":%d}"
              .formatted(id, yes ? "elected" : "happy", yes ? 1 : 0));
    }
    return List.of(
        Files.write(folder.resolve("pieces.jsonl"), pieces),
        Files.write(folder.resolve("news.jsonl"), news),
        Files.write(folder.resolve("debates.jsonl"), debates));
  }

  @Test
  void the_reader_learns_from_gold_of_all_forms_and_its_file_holds_all_heads() throws IOException {
    Trained trained =
        new TrainingRun(TrainableHead.READER, mixture(), folder.resolve("models")).run(tools);

    ModelFile file = ModelFileReader.read("m", trained.model());
    ReaderModel reader = ReaderModel.readFrom(file, tools.layers());
    LoadedModel loaded = LoadedModel.readFrom(file);
    AnnotatedEssay essay = tools.annotate("new", "Today Tallis was cruel there and present.");
    LoadedInputReader lists = new LoadedInputReader(tools.lexicons());
    NeutralSentence read =
        new NeutralSentences(tools.lexicons()).of(essay, essay.sentence(1)).orElseThrow();
    double[] logits = loaded.words().logits(lists.of(reader.read(read)));

    assertThat(logits[3]).isGreaterThan(logits[6]);
    assertThat(folder.resolve("models/reader/model.bin")).hasBinaryContent(trained.model());
    assertThat(trained.cardText()).contains("loaded words").contains("kept aside");
  }

  @Test
  void the_reader_learns_the_same_twice() throws IOException {
    List<Path> gold = mixture();
    byte[] first = TrainableHead.READER.train(gold, tools).model();

    assertThat(TrainableHead.READER.train(gold, tools).model()).isEqualTo(first);
  }

  @Test
  void a_reader_asks_for_gold_of_each_form() throws IOException {
    List<Path> debates = List.of(mixture().get(2));

    assertThatThrownBy(() -> TrainableHead.READER.train(debates, tools))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("debates.jsonl")
        .hasMessageContaining("opinion pieces");
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
