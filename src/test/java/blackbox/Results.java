package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What stands in an output folder. */
final class Results {
  private Results() {}

  /** Hash of every result by its path; without the history of runs, which tells times. */
  static SortedMap<String, String> of(Path output) {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Path file : files(output)) {
      String name = output.relativize(file).toString();
      if (!name.startsWith(".opedometer") && !name.equals("runs.csv")) {
        hashes.put(name, hash(file));
      }
    }
    return hashes;
  }

  /** Half-written files and folders. */
  static List<Path> leftovers(Path output) {
    Path temporary = output.resolve(".opedometer/tmp");
    return files(temporary);
  }

  /** Lines of a table, header first, without the byte order mark. */
  static List<String> lines(Path table) {
    try {
      return Files.readString(table).replace("\uFEFF", "").lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows of a table, cells by the name of their column. */
  static List<Map<String, String>> rows(Path table) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(Files.readString(table).replace("\uFEFF", ""), format)) {
      return rows.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ids of the essays in the combined table. */
  static List<String> essays(Path output) {
    return lines(output.resolve("essays.csv")).stream()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .toList();
  }

  /** File name and kind of each rejected input; none where none has been told yet. */
  static List<String> rejected(Path output) {
    Path table = output.resolve("rejected.csv");
    return !Files.exists(table)
        ? List.of()
        : lines(table).stream().skip(1).map(Results::nameAndKind).toList();
  }

  private static String nameAndKind(String row) {
    String[] cells = row.split(",");
    return cells[0] + " " + cells[3];
  }

  /** Folders of essays that are in place. */
  static List<String> folders(Path output) {
    Path essays = output.resolve("essays");
    if (!Files.isDirectory(essays)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(essays)) {
      return found.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy of all that stands in a folder. */
  static Path copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path place = to.resolve(from.relativize(file).toString());
      Files.createDirectories(place.getParent());
      Files.copy(file, place);
    }
    Files.createDirectories(to.resolve(".opedometer/tmp"));
    return to;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
