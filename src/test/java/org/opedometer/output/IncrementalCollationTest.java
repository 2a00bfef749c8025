package org.opedometer.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opedometer.fixture.Essays;
import org.opedometer.model.EssayAnalysis;

/** Tables and workbook bear the same bytes whether written whole or with what is in place. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IncrementalCollationTest {
  private static final List<EssayAnalysis> KINDS =
      List.of(Essays.PARKING, Essays.LIBRARY, Essays.HOSTILE);
  private static final int MOST_ROWS = 40; // so that the long sheets are cut

  @TempDir Path root;
  private OutputFolder folder;

  @BeforeEach
  void create() {
    folder = OutputFolder.create(root.resolve("grown"));
  }

  private static void publish(OutputFolder folder, String id, int kind) {
    EssayAnalysis essay = Essays.renamed(KINDS.get(kind), id);
    new EssayFolder(folder, new CsvWriter(true)).publish(essay, Essays.stamp(essay));
  }

  private static void collate(OutputFolder folder, List<String> ids, boolean bom) {
    CsvWriter csv = new CsvWriter(bom);
    var known = new Collation(folder, csv, new EssayFolder(folder, csv)).write(ids);
    new RunLog(folder, csv).reject(List.of());
    new Spreadsheet(folder, MOST_ROWS).write(ids, known);
  }

  private void collate(String... ids) {
    collate(folder, List.of(ids), true);
  }

  private static SortedMap<String, byte[]> tables(OutputFolder folder) throws IOException {
    SortedMap<String, byte[]> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.root())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tables.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return tables;
  }

  /** What the same essays' folders give where there is nothing to take over. */
  private SortedMap<String, byte[]> whole(List<String> ids, boolean bom) throws IOException {
    OutputFolder whole =
        OutputFolder.create(Files.createTempDirectory(root, "whole").resolve("output"));
    for (String id : ids) {
      Path copy = Files.createDirectory(whole.essay(id));
      try (Stream<Path> files = Files.list(folder.essay(id))) {
        for (Path file : files.toList()) {
          Files.copy(file, copy.resolve(file.getFileName()));
        }
      }
    }
    collate(whole, ids, bom);
    return tables(whole);
  }

  private void assertAsWhole(String... ids) throws IOException {
    assertSame(whole(List.of(ids), true), ids);
  }

  private void assertSame(SortedMap<String, byte[]> expected, Object story) throws IOException {
    SortedMap<String, byte[]> found = tables(folder);
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (name, bytes) ->
            assertThat(Arrays.equals(found.get(name), bytes)).as("%s: %s", story, name).isTrue());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatever_comes_changes_goes_or_breaks_the_bytes_are_those_of_a_whole_collation(long seed)
      throws IOException {
    Random random = new Random(seed);
    List<String> ids = new ArrayList<>();
    List<String> story = new ArrayList<>();
    for (int round = 0; round < 12; round++) {
      change(ids, random);
      boolean bom = random.nextInt(8) > 0;
      story.add(breakSomething(random) + ", then " + ids + (bom ? "" : " without a mark"));
      collate(folder, ids, bom);
      assertSame(whole(ids, bom), story);
    }
  }

  private void change(List<String> ids, Random random) {
    int number = random.nextInt(9);
    String id = "essay-" + number;
    switch (random.nextInt(4)) {
      case 0 -> ids.remove(id);
      case 1 -> java.util.Collections.shuffle(ids, random);
      default -> {
        publish(folder, id, random.nextInt(KINDS.size()));
        if (!ids.contains(id)) {
          ids.add(random.nextInt(ids.size() + 1), id);
        }
      }
    }
  }

  private String breakSomething(Random random) throws IOException {
    List<Path> files =
        Stream.concat(
                Stream.of(
                    folder.state().resolve("combined"),
                    folder.state().resolve("sheets"),
                    folder.root().resolve(Spreadsheet.FILE)),
                Table.PER_ESSAY.stream().map(folder::table))
            .filter(Files::exists)
            .toList();
    if (files.isEmpty() || random.nextBoolean()) {
      return "nothing broken";
    }
    Path file = files.get(random.nextInt(files.size()));
    byte[] bytes = Files.readAllBytes(file);
    int place = random.nextInt(bytes.length);
    switch (random.nextInt(3)) {
      case 0 -> Files.delete(file);
      case 1 -> Files.write(file, Arrays.copyOf(bytes, place));
      default -> {
        bytes[place] ^= (byte) 0x21;
        Files.write(file, bytes);
      }
    }
    return file.getFileName() + " broken at " + place;
  }

  @Test
  void rows_of_an_unchanged_essay_are_not_read_from_its_folder_again() throws IOException {
    publish(folder, "a", 0);
    publish(folder, "b", 1);
    collate("a", "b");
    SortedMap<String, byte[]> before = tables(folder);
    for (Table<?> table : Table.PER_ESSAY) {
      Files.write(folder.essay("a").resolve(table.fileName()), new byte[] {'?'});
    }
    collate("a", "b");
    assertSame(before, "taken over");
  }

  @Test
  void an_essay_published_again_is_read_again_though_its_stamp_is_the_same() throws IOException {
    publish(folder, "a", 0);
    publish(folder, "b", 1);
    collate("a", "b");
    EssayAnalysis essay = Essays.renamed(Essays.PARKING, "a");
    EssayAnalysis other =
        new EssayAnalysis(
            essay.essay(),
            essay.sentences().subList(0, 2),
            essay.quotations(),
            essay.attributions(),
            essay.mentions(),
            essay.claims(),
            essay.targets(),
            essay.evidence(),
            essay.paragraphs(),
            essay.metrics(),
            essay.warnings());
    new EssayFolder(folder, new CsvWriter(true)).publish(other, Essays.stamp(essay));
    collate("a", "b");
    assertAsWhole("a", "b");
  }

  @Test
  void a_kill_before_the_indexes_are_written_leaves_older_ones_that_do_no_harm()
      throws IOException {
    IntStream.range(0, 5).forEach(i -> publish(folder, "essay-" + i, i % 3));
    collate("essay-0", "essay-1", "essay-3");
    byte[] index = Files.readAllBytes(folder.state().resolve("combined"));
    byte[] sheets = Files.readAllBytes(folder.state().resolve("sheets"));
    publish(folder, "essay-1", 2);
    collate("essay-0", "essay-1", "essay-2", "essay-3");
    Files.write(folder.state().resolve("combined"), index);
    Files.write(folder.state().resolve("sheets"), sheets);
    collate("essay-0", "essay-1", "essay-2", "essay-3", "essay-4");
    assertAsWhole("essay-0", "essay-1", "essay-2", "essay-3", "essay-4");
  }

  @Test
  void an_index_of_another_version_is_passed_over() {
    publish(folder, "a", 0);
    collate("a");
    CollationIndex.NONE.write(folder, "of another version");
    assertThat(CollationIndex.read(folder, "of this version")).isEqualTo(CollationIndex.NONE);
    CollationIndex index =
        new CollationIndex(List.of(new CollationIndex.Essay("a", "m", List.of())));
    index.write(folder, "of another version");
    assertThat(CollationIndex.read(folder, "of this version")).isEqualTo(CollationIndex.NONE);
  }
}
