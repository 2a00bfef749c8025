package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blackbox.Launcher.Ended;
import blackbox.Launcher.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stops the real installation while its models are loaded. The long form: {@code -Dstops=40}; half
 * of the runs watch their folder, and {@code -Dstops.load=8} threads keep the machine busy.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LoadingStopTest {
  private static final int STOPS = Integer.getInteger("stops", 4);
  private static final int LOAD = Integer.getInteger("stops.load", 2);
  private static final int LONGEST_WAIT_MILLIS = 1_600;
  private static final String LIBRARY = "libonnxruntime.so";

  @TempDir private Path directory;

  @Test
  void a_signal_while_the_encoder_is_loaded_ends_the_run_with_143_and_no_crash()
      throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of("/proc/self/maps")), "no /proc on this system");
    Essays.folder(directory.resolve("input"));
    List<Thread> load = load();
    try {
      Random random = new Random(3);
      for (int i = 0; i < STOPS; i++) {
        stop(i, i * LONGEST_WAIT_MILLIS / STOPS + random.nextInt(200));
      }
    } finally {
      load.forEach(Thread::interrupt);
    }
  }

  private void stop(int number, int waitMillis) throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(List.of("score", "--input", "input", "--output", "output" + number));
    if (number % 2 == 1) {
      arguments.add("--watch");
    }
    Running running = new Launcher(directory).start(arguments.toArray(String[]::new));
    while (running.process().isAlive() && !isMapped(running.process().pid())) {
      Thread.sleep(5);
    }
    Thread.sleep(waitMillis);
    assertThat(running.process().isAlive()).as("over before it was stopped").isTrue();
    running.terminate();
    Ended ended = running.end();
    String said = "stop " + number + " after " + waitMillis + " ms: " + ended.err();
    assertThat(ended.code()).as(said).isEqualTo(143);
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .as(said)
          .noneMatch(f -> f.startsWith("hs_err") || f.startsWith("core"));
    }
  }

  private static boolean isMapped(long process) {
    try {
      return Files.readString(Path.of("/proc/" + process + "/maps")).contains(LIBRARY);
    } catch (IOException e) {
      return false; // it has ended
    }
  }

  private static List<Thread> load() {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < LOAD; i++) {
      Thread thread =
          new Thread(
              () -> {
                while (!Thread.currentThread().isInterrupted()) {
                  Thread.onSpinWait();
                }
              });
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    return threads;
  }
}
