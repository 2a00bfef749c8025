package org.opedometer.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Check sums of the program's own resources; in a jar they are in its directory already. */
final class ResourceSums {
  private ResourceSums() {}

  /** One line {@code path size sum} a resource below {@code folder}, sorted by path. */
  static String of(String folder) {
    try {
      Path home =
          Path.of(ResourceSums.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      List<String> lines = Files.isDirectory(home) ? inFolder(home, folder) : inJar(home, folder);
      return lines.stream().sorted().collect(Collectors.joining("\n", "", "\n"));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> inJar(Path jar, String folder) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .filter(e -> !e.isDirectory() && e.getName().startsWith(folder))
          .map(e -> line(e.getName(), e.getSize(), e.getCrc()))
          .toList();
    }
  }

  private static List<String> inFolder(Path home, String folder) throws IOException {
    Path start = home.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(start)) {
      return files.filter(Files::isRegularFile).map(f -> line(home, f)).toList();
    }
  }

  private static String line(Path home, Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      CRC32 sum = new CRC32();
      sum.update(bytes);
      String name = home.relativize(file).toString().replace('\\', '/');
      return line(name, bytes.length, sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String name, long size, long sum) {
    return name + " " + size + " " + Long.toHexString(sum);
  }
}
