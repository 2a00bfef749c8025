package benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a command to its end and takes the time. */
final class Launched {
  private final Path launcher;
  private final Path directory;

  /**
   * @param launcher the installed program
   * @param directory the working directory
   */
  Launched(Path launcher, Path directory) {
    this.launcher = launcher.toAbsolutePath();
    this.directory = directory;
  }

  /** Wall seconds of one run of the program. */
  double seconds(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    return seconds(command);
  }

  /** The least of some runs, in wall seconds. */
  double least(int runs, String... arguments) throws IOException, InterruptedException {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < runs; i++) {
      least = Math.min(least, seconds(arguments));
    }
    return least;
  }

  /**
   * Wall seconds of one run of any command.
   *
   * @throws IllegalStateException where it fails
   */
  double seconds(List<String> command) throws IOException, InterruptedException {
    File log = File.createTempFile("benchmark", ".log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    int code = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code + ", see " + log);
    }
    log.delete();
    return seconds;
  }
}
