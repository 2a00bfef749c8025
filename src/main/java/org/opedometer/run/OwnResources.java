package org.opedometer.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The program's own resources, in its jar or, while it is being built, in a folder. */
final class OwnResources {
  private OwnResources() {}

  /** CRC-32 of each by name; in a jar they are in its directory already. */
  static SortedMap<String, Long> sums(String prefix) {
    try {
      Path home =
          Path.of(OwnResources.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(home) ? inFolder(home, prefix) : inJar(home, prefix);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A resource's text. */
  static String text(String name) {
    try (InputStream in = OwnResources.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, Long> inJar(Path jar, String prefix) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : file.stream().toList()) {
        if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
          sums.put(entry.getName(), entry.getCrc());
        }
      }
    }
    return sums;
  }

  private static SortedMap<String, Long> inFolder(Path home, String prefix) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = home.relativize(file).toString().replace('\\', '/');
        if (name.startsWith(prefix)) {
          CRC32 sum = new CRC32();
          sum.update(Files.readAllBytes(file));
          sums.put(name, sum.getValue());
        }
      }
    }
    return sums;
  }
}
