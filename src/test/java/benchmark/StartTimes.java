package benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How long it takes until something happens. */
final class StartTimes {
  private static final int RUNS = 5;

  private final Launched program;
  private final Path work;

  StartTimes(Launched program, Path work) {
    this.program = program;
    this.work = work;
  }

  void measure(Figures figures) throws IOException, InterruptedException {
    figures.add("start", "--help", program.least(RUNS, "--help"), "s");
    Path input = Files.createDirectories(work.resolve("start"));
    Files.writeString(
        input.resolve("letter.txt"),
        "The last boat leaves at six. \"We sleep on office floors,\" said Ana Whitlock, a"
            + " surgeon.\n\n"
            + "The council claims that a night boat would cost too much. Who is afraid of a"
            + " sum?\n");
    String output = work.resolve("start-output").toString();
    String[] run = {"--input", input.toString(), "--output", output};
    double cold = Double.MAX_VALUE;
    for (int i = 0; i < RUNS - 2; i++) {
      Folders.delete(Path.of(output));
      cold = Math.min(cold, program.seconds(run));
    }
    figures.add("start", "first letter scored from a cold start", cold, "s");
    figures.add("start", "nothing new", program.least(RUNS, run), "s");
  }
}
