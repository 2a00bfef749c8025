package benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a second thread brings once the program is warm: how much longer a run takes over the texts
 * so many times more.
 */
final class ThreadTimes {
  private static final int MOST_TEXTS = 12;
  private static final int TIMES = 3;

  private final Launched program;
  private final Path work;

  ThreadTimes(Launched program, Path work) {
    this.program = program;
    this.work = work;
  }

  void measure(Path texts, Figures figures) throws IOException, InterruptedException {
    List<Path> some = Folders.files(texts).stream().limit(MOST_TEXTS).toList();
    Path once = Folders.copies(some, 1, work.resolve("threads-once"));
    Path often = Folders.copies(some, TIMES + 1, work.resolve("threads-often"));
    double one = (run(often, 1, "threads-1-often") - run(once, 1, "threads-1")) / TIMES;
    double two = (run(often, 2, "threads-2-often") - run(once, 2, "threads-2")) / TIMES;
    figures.add("threads", "one thread, the texts once more", one, "s");
    figures.add("threads", "two threads, the texts once more", two, "s");
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
