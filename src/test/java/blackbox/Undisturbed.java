package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import blackbox.Launcher.Ended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** What undisturbed runs make of each state of the input, and whether a folder may stand so. */
final class Undisturbed {
  private static final List<String> TABLES =
      List.of(
          "paragraphs.csv",
          "essays.csv",
          "sentences.csv",
          "attributions.csv",
          "claims.csv",
          "targets.csv",
          "evidence.csv");

  private final Path store;
  private final Map<Letters.State, SortedMap<String, String>> results = new HashMap<>();
  private final Map<String, Set<String>> rows = new HashMap<>();
  private final Set<SortedMap<String, String>> folders = new HashSet<>();

  /** Runs through all states of the input. */
  Undisturbed(Path store, Letters letters, Function<Path, Ended> run) {
    this.store = store;
    Path output = store.resolve("output");
    for (boolean rewritten : new boolean[] {false, true}) {
      for (boolean third : new boolean[] {true, false}) {
        Letters.State state = new Letters.State(third, rewritten);
        letters.become(state);
        Ended ended = run.apply(output);
        assertThat(ended.code()).as(ended.err()).isZero();
        OutputDisk.copy(output, saved(state));
        learn(state);
      }
    }
  }

  /** The output folder after an undisturbed run over that input. */
  Path saved(Letters.State state) {
    return store.resolve("third-" + state.withThird() + "-fourth-" + state.fourthRewritten());
  }

  SortedMap<String, String> results(Letters.State state) {
    return results.get(state);
  }

  private void learn(Letters.State state) {
    Path output = saved(state);
    results.put(state, Results.of(output));
    for (String table : TABLES) {
      rows.computeIfAbsent(table, t -> new HashSet<>())
          .addAll(Results.lines(output.resolve(table)));
    }
    for (String id : Results.folders(output)) {
      folders.add(Results.of(output.resolve("essays").resolve(id)));
    }
  }

  /** What is torn in a folder that a run was disturbed in; nothing is asked for yet. */
  List<String> torn(Path output) {
    List<String> torn = new ArrayList<>();
    for (String id : Results.folders(output)) {
      if (!folders.contains(Results.of(output.resolve("essays").resolve(id)))) {
        torn.add("the folder of " + id);
      }
    }
    for (String name : names(output)) {
      if (!isWhole(output.resolve(name))) {
        torn.add(name);
      }
    }
    return torn;
  }

  private boolean isWhole(Path file) {
    String name = file.getFileName().toString();
    if (name.endsWith(".xlsx")) {
      return isArchive(file);
    }
    try {
      String text = Files.readString(file);
      boolean ends =
          text.endsWith(
              name.endsWith(".csv") ? "\r\n" : name.endsWith(".html") ? "</html>\n" : "\n}\n");
      return ends && (!rows.containsKey(name) || rows.get(name).containsAll(Results.lines(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isArchive(Path file) {
    try (ZipFile archive = new ZipFile(file.toFile())) {
      return archive.size() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> names(Path output) {
    if (!Files.isDirectory(output)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(output)) {
      return found.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
