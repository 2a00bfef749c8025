package benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The command: {@code mvn -q -Pbenchmark -DskipTests integration-test [-Dbenchmark="start threads"]
 * [-Dtexts=FOLDER]}. Writes {@code target/benchmark.csv}.
 */
public final class Benchmarks {
  private static final List<String> ALL = List.of("stages", "start", "threads", "peer", "scale");

  private Benchmarks() {}

  /**
   * @param arguments the names of the parts to run, all by default; {@code texts=FOLDER} for other
   *     texts than the samples
   */
  public static void main(String[] arguments) throws Exception {
    Path texts = Path.of("input");
    Set<String> wanted = new TreeSet<>();
    for (String argument : arguments) {
      for (String word : argument.trim().split("\\s+")) {
        if (word.startsWith("texts=")) {
          texts = Path.of(word.substring("texts=".length()));
        } else if (ALL.contains(word)) {
          wanted.add(word);
        } else if (!word.isEmpty()) {
          throw new IllegalArgumentException("no benchmark '" + word + "'; there are " + ALL);
        }
      }
    }
    Path work = Files.createTempDirectory("opedometer-benchmark");
    Launched program = new Launched(Path.of("target/opedometer/bin/opedometer"), work);
    try (Figures figures = new Figures(Path.of("target/benchmark.csv"))) {
      for (String part : wanted.isEmpty() ? ALL : wanted) {
        switch (part) {
          case "stages" -> StageFigures.measure(texts, figures);
          case "start" -> new StartTimes(program, work).measure(figures);
          case "threads" -> new ThreadTimes(program, work).measure(texts, figures);
          case "peer" -> new PeerTimes(program, work).measure(texts, figures);
          default -> new ScaleTimes(program, work).measure(figures);
        }
      }
    }
    Folders.delete(work);
  }
}
