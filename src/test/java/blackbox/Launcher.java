package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the installed program as a person would. */
final class Launcher {
  private static final int PATIENCE_MINUTES = 10;

  private final Path script;
  private final Path directory;
  private String options = "";

  /**
   * @param directory the working directory
   */
  Launcher(Path directory) {
    this(home().resolve("bin/opedometer"), directory);
  }

  Launcher(Path script, Path directory) {
    this.script = script;
    this.directory = directory;
  }

  /** The installation under test. */
  static Path home() {
    return Path.of(System.getProperty("opedometer.home", "target/opedometer")).toAbsolutePath();
  }

  /** Further options for Java. */
  Launcher with(String javaOptions) {
    options = javaOptions;
    return this;
  }

  /** Runs to the end. */
  Ended run(String... arguments) {
    return start(arguments).end();
  }

  /** Runs beside the test. */
  Running start(String... arguments) {
    try {
      Path out = Files.createTempFile("opedometer", ".out");
      Path err = Files.createTempFile("opedometer", ".err");
      List<String> command = new ArrayList<>(List.of(script.toString()));
      command.addAll(List.of(arguments));
      ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
      builder.environment().put("OPEDOMETER_OPTS", options);
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      return new Running(builder.start(), out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a run said and how it ended. */
  record Ended(int code, String out, String err) {}

  /** A process that may still run. */
  record Running(Process process, Path outFile, Path errFile) {
    Ended end() {
      try {
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
          process.destroyForcibly();
          throw new AssertionError("does not end; said: " + read(errFile));
        }
        Ended ended = new Ended(process.exitValue(), read(outFile), read(errFile));
        Files.delete(outFile);
        Files.delete(errFile);
        return ended;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        process.destroyForcibly();
        throw new AssertionError(e);
      }
    }

    void kill() {
      process.destroyForcibly();
    }

    void terminate() {
      process.destroy();
    }

    private static String read(Path file) throws IOException {
      return Files.readString(file, StandardCharsets.UTF_8);
    }
  }
}
