package org.opedometer.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opedometer.input.manifest.FileHash;
import org.opedometer.output.OutputException;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.PublishedEssay;
import org.opedometer.output.Table;
import org.opedometer.output.TableReader;
import org.opedometer.run.settings.SettingsException;
import org.opedometer.text.EditDistance;

/**
 * Finds the essay that a person means: by its id, its file, its title, or any part of these that
 * only one essay has.
 */
public final class EssayFinder {
  private static final int NEAREST = 5;
  private static final List<String> COLUMNS =
      List.of("essay_id", "title", "file_name", "input_sha256");

  private final OutputFolder folder;
  private final List<Known> essays;

  /**
   * What an essay can be called by.
   *
   * @param file path below its input folder
   * @param sha256 hash of the file's bytes
   */
  private record Known(String id, String title, String file, String sha256) {
    Stream<String> names() {
      return Stream.of(id, file, title).filter(name -> !name.isEmpty()).map(EssayFinder::plain);
    }
  }

  /**
   * @param folder with the essays to choose from
   */
  public EssayFinder(OutputFolder folder) {
    this.folder = folder;
    this.essays = known(folder);
  }

  /**
   * Finds one essay.
   *
   * @return its id
   * @throws SettingsException where none or more than one is meant; it names up to five that may be
   */
  public String find(String reference) {
    Reference meant = Reference.of(reference);
    for (Way way : Way.values()) {
      Set<String> found =
          essays.stream()
              .filter(e -> way.means(e, meant))
              .map(Known::id)
              .collect(Collectors.toSet());
      if (found.size() == 1) {
        return found.iterator().next();
      }
      if (found.size() > 1) {
        throw new SettingsException(
            "'" + reference + "' may be any of " + found.size() + " essays: " + listed(found));
      }
    }
    String near = listed(nearest(reference));
    throw new SettingsException(
        "no essay '"
            + reference
            + "' is scored in "
            + folder.root()
            + (near.isEmpty() ? "" : "; the nearest are " + near));
  }

  /** Whether this names a file whose bytes no essay was scored from. */
  public boolean isUnscored(String reference) {
    Reference meant = Reference.of(reference);
    return !meant.sum.isEmpty() && essays.stream().noneMatch(e -> e.sha256.equals(meant.sum));
  }

  /**
   * What a person wrote.
   *
   * @param sum hash of the file of that name, empty where there is none
   */
  private record Reference(String words, String plain, String number, String file, String sum) {
    static Reference of(String words) {
      return new Reference(
          words, EssayFinder.plain(words), bare(words), fileName(words), EssayFinder.sum(words));
    }
  }

  /** From the surest way of meaning an essay to the least sure. */
  private enum Way {
    ID((essay, meant) -> essay.id.equals(meant.words)),
    BYTES((essay, meant) -> !meant.sum.isEmpty() && essay.sha256.equals(meant.sum)),
    WHOLE((essay, meant) -> essay.names().anyMatch(meant.plain::equals)),
    NUMBER((essay, meant) -> !meant.number.isEmpty() && bare(essay.id).equals(meant.number)),
    FILE((essay, meant) -> fileName(essay.file).equals(meant.file)),
    START((essay, meant) -> essay.names().anyMatch(name -> name.startsWith(meant.plain))),
    PART((essay, meant) -> essay.names().anyMatch(name -> name.contains(meant.plain)));

    private final BiPredicate<Known, Reference> test;

    Way(BiPredicate<Known, Reference> test) {
      this.test = test;
    }

    boolean means(Known essay, Reference meant) {
      return !meant.plain.isEmpty() && test.test(essay, meant);
    }
  }

  private Set<String> nearest(String reference) {
    String wanted = plain(reference);
    Map<String, Integer> distances = new LinkedHashMap<>();
    for (Known essay : essays) {
      essay
          .names()
          .mapToInt(name -> EditDistance.of(wanted, name))
          .min()
          .ifPresent(least -> distances.put(essay.id, least));
    }
    return distances.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(NEAREST)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** In the order of the ids; a title says more than an id that is a number. */
  private String listed(Set<String> ids) {
    List<String> words = new ArrayList<>();
    essays.stream()
        .filter(e -> ids.contains(e.id))
        .sorted(Comparator.comparing(Known::id))
        .limit(NEAREST)
        .forEach(e -> words.add(e.title.isEmpty() ? e.id : e.id + " (" + e.title + ")"));
    return String.join(", ", words) + (ids.size() > NEAREST ? " ..." : "");
  }

  private static List<Known> known(OutputFolder folder) {
    Map<String, Known> known = new LinkedHashMap<>();
    Set<String> published = new HashSet<>(folder.essayIds());
    Path combined = folder.table(Table.ESSAYS);
    if (Files.exists(combined)) {
      try (Stream<Map<String, String>> rows = TableReader.rows(combined, COLUMNS)) {
        rows.map(EssayFinder::known)
            .filter(e -> published.contains(e.id))
            .forEach(e -> known.put(e.id, e));
      }
    }
    published.stream()
        .filter(id -> !known.containsKey(id))
        .sorted()
        .forEach(id -> known.put(id, alone(folder, id)));
    return List.copyOf(known.values());
  }

  private static Known alone(OutputFolder folder, String id) {
    try {
      return known(new PublishedEssay(folder, id).summary());
    } catch (OutputException e) {
      return new Known(id, "", "", ""); // a folder that is not whole can still be named
    }
  }

  private static Known known(Map<String, String> row) {
    return new Known(
        row.getOrDefault("essay_id", ""),
        row.getOrDefault("title", ""),
        row.getOrDefault("file_name", ""),
        row.getOrDefault("input_sha256", ""));
  }

  private static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replaceAll("[\u201c\u201d]", "\"")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** A number without its leading zeros; empty where it is none. */
  private static String bare(String words) {
    return words.matches("\\d+") ? words.replaceFirst("^0+(?=\\d)", "") : "";
  }

  private static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static String sum(String words) {
    try {
      Path file = Path.of(words);
      return Files.isRegularFile(file) ? FileHash.of(file) : "";
    } catch (InvalidPathException e) {
      return "";
    } catch (IOException e) {
      throw new SettingsException("cannot read the file " + words);
    }
  }
}
