package blackbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The installation under test with one class changed: a light annotator stands where the language
 * models do. Launcher, job, database and all that writes are the real ones.
 */
final class LightInstallation {
  private static final String CLASS = "org/opedometer/corenlp/CoreNlpAnnotator";

  private LightInstallation() {}

  /** Made at the first call, for all tests. */
  static Path launcher() {
    return Shared.LAUNCHER;
  }

  private static final class Shared {
    private static final Path LAUNCHER;

    static {
      try {
        Path folder = Launcher.home().resolveSibling("light-opedometer");
        if (Files.exists(folder)) {
          OutputDisk.delete(folder);
        }
        LAUNCHER = make(folder);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /**
   * Puts it into a new folder.
   *
   * @return the launcher
   */
  static Path make(Path folder) throws IOException {
    Path lib = Files.createDirectories(folder.resolve("lib"));
    try (Stream<Path> found = Files.list(Launcher.home().resolve("lib"))) {
      for (Path library : found.toList()) {
        Files.createSymbolicLink(lib.resolve(library.getFileName()), library);
      }
    }
    Path jar = lib.resolve("opedometer.jar");
    Path real = jar.toRealPath();
    Files.delete(jar);
    Files.copy(real, jar);
    replace(jar, compile(folder.resolve("classes"), real));
    Path bin = Files.createDirectories(folder.resolve("bin"));
    return Files.copy(
        Launcher.home().resolve("bin/opedometer"),
        bin.resolve("opedometer"),
        StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static Path compile(Path classes, Path jar) throws IOException {
    Path source = Files.createDirectories(classes).resolve("CoreNlpAnnotator.java");
    try (InputStream in =
        LightInstallation.class.getResourceAsStream("/light/CoreNlpAnnotator.java")) {
      Files.copy(in, source);
    }
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                List.of(
                        "-proc:none",
                        "-nowarn",
                        "-cp",
                        jar + java.io.File.pathSeparator + jar.resolveSibling("*"),
                        "-d",
                        classes.toString(),
                        source.toString())
                    .toArray(String[]::new));
    if (failed != 0) {
      throw new AssertionError("the light annotator cannot be compiled");
    }
    return classes.resolve(CLASS + ".class");
  }

  private static void replace(Path jar, Path compiled) throws IOException {
    URI archive = URI.create("jar:" + jar.toUri());
    try (FileSystem inside = FileSystems.newFileSystem(archive, Map.of())) {
      Files.copy(compiled, inside.getPath(CLASS + ".class"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
