package benchmark;

import java.io.IOException;
import java.nio.file.Path;

/** What a second thread brings, the start-up taken off. */
final class ThreadTimes {
  private final Launched program;
  private final Path work;

  ThreadTimes(Launched program, Path work) {
    this.program = program;
    this.work = work;
  }

  void measure(Path texts, Figures figures) throws IOException, InterruptedException {
    Path first = Folders.files(texts).get(0);
    double start = run(first, 1, "threads-start");
    double one = run(texts, 1, "threads-1") - start;
    double two = run(texts, 2, "threads-2") - start;
    figures.add("threads", "one thread, start taken off", one, "s");
    figures.add("threads", "two threads, start taken off", two, "s");
    figures.add("threads", "one thread / two threads", one / two, "times");
  }

  private double run(Path input, int threads, String output)
      throws IOException, InterruptedException {
    return program.seconds(
        "--input", input.toAbsolutePath().toString(),
        "--output", work.resolve(output).toString(),
        "--threads", Integer.toString(threads));
  }
}
