package benchmark;

import java.nio.file.Path;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the JMH benchmarks of the stages and tells what lies on top of the bare annotators. */
final class StageFigures {
  private StageFigures() {}

  static void measure(Path texts, Figures figures) throws RunnerException {
    double bare = 0;
    double whole = 0;
    var options =
        new OptionsBuilder()
            .include("StageBenchmark")
            .param("texts", texts.toAbsolutePath().toString())
            .forks(1)
            .jvmArgs("-Xmx3g")
            .warmupIterations(4)
            .measurementIterations(5)
            .build();
    for (RunResult result : new Runner(options).run()) {
      String stage = result.getPrimaryResult().getLabel();
      double value = result.getPrimaryResult().getScore();
      figures.add("stages", stage + ", one pass over the texts", value, "ms");
      if (stage.equals("wholeAnalysis")) {
        whole = value;
      } else {
        bare += value;
      }
    }
    figures.add(
        "stages",
        "whole analysis / its annotators, encoder calls and tuned layers",
        whole / bare,
        "times");
  }
}
