package benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the benchmarks do with folders. */
final class Folders {
  private Folders() {}

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The files so many times over in a new folder. */
  static Path copies(List<Path> files, int times, Path into) throws IOException {
    Files.createDirectories(into);
    for (int i = 1; i <= times; i++) {
      for (Path file : files) {
        Files.copy(file, into.resolve(i + "-" + file.getFileName()));
      }
    }
    return into;
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> found = Files.walk(folder)) {
        for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
