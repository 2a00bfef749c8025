package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tools of the system, some of which may be missing. */
final class Shell {
  private Shell() {}

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** Whether a command is there and ends with 0. */
  static boolean works(String... command) {
    try {
      return run(Path.of("."), command).code() == 0;
    } catch (UncheckedIOException missing) {
      return false;
    }
  }

  /** Runs a command; its messages come with its output. */
  static Launcher.Ended run(Path directory, String... command) {
    try {
      Path out = Files.createTempFile("shell", ".out");
      Process process =
          new ProcessBuilder(List.of(command))
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      int code = process.waitFor();
      String said = Files.readString(out, StandardCharsets.UTF_8);
      Files.delete(out);
      return new Launcher.Ended(code, said, said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
