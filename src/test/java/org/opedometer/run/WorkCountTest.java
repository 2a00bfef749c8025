package org.opedometer.run;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.opedometer.analysis.EssayAnalyzer;
import org.opedometer.corenlp.CoreNlpAnnotator;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.names.Neutralizer;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsReader;
import org.opedometer.syntax.TunedLayers;

/**
 * Guards speed by what is stable on any machine: how often the costly parts are asked, and how much
 * is allocated. The bounds are what was counted when they were set, with a little room.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkCountTest {
  private static final CountedLayers LAYERS = new CountedLayers();
  private static CountedWork work;
  private static int sentences;
  private static int blocks;
  private static long allocated; // bytes of the second pass

  @BeforeAll
  static void analysesTwoSampleEssaysTwice() throws Exception {
    Settings settings = Settings.of(SettingsReader.read(Optional.empty(), Map.of()));
    work =
        new CountedWork(
            new CoreNlpAnnotator(new Neutralizer(AnalysisResources.lexicons())),
            AnalyzerAssembly.encoder(settings.encoder()));
    EssayAnalyzer analyzer = AnalyzerAssembly.of(settings, work, work, LAYERS);
    List<Essay> essays = SampleEssays.read(Path.of("input")).subList(0, 2);
    essays.forEach(analyzer::analyze);
    work.forget();
    LAYERS.runs.clear();
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    for (Essay essay : essays) {
      EssayAnalysis analysis = analyzer.analyze(essay);
      sentences += analysis.sentences().size();
      blocks += essay.blocks().size();
    }
    allocated = thread.getCurrentThreadAllocatedBytes() - before;
    System.getLogger(WorkCountTest.class.getName())
        .log(
            System.Logger.Level.INFO,
            "{0} sentences, {1} graphs, {2} encodings, {3} runs of tuned layers, {4} MB",
            sentences,
            work.graphs.size(),
            work.encoded.size(),
            LAYERS.runs.size(),
            allocated >> 20);
  }

  @Test
  void each_block_is_parsed_once() {
    assertThat(work.blocks).hasSize(blocks).doesNotHaveDuplicates();
  }

  @Test
  void a_graph_is_built_at_most_once_a_sentence() {
    assertThat(work.graphs).doesNotHaveDuplicates();
    assertThat(work.graphs.size()).isLessThanOrEqualTo(sentences);
  }

  @Test
  void few_sentences_are_encoded_more_than_once() {
    assertThat(work.encoded.size()).isBetween(sentences, sentences * 135 / 100);
  }

  @Test
  void the_reader_claims_and_targets_run_their_layers_at_most_once_a_sentence() {
    assertThat(LAYERS.runs.size()).isBetween(2 * sentences, 3 * sentences);
    Map<TunedLayers, Long> byTask =
        LAYERS.runs.stream().collect(groupingBy(CountedLayers.Run::layers, counting()));
    assertThat(byTask).hasSize(3);
    assertThat(byTask.values()).allMatch(runs -> runs <= sentences);
  }

  @Test
  void a_sentence_costs_no_more_memory_than_it_did() {
    assertThat(allocated / sentences).isLessThan(5L << 20);
  }
}
