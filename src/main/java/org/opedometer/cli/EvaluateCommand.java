package org.opedometer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opedometer.lab.evaluate.EvaluationKind;
import org.opedometer.lab.evaluate.EvaluationRun;
import org.opedometer.run.Bench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the analysis. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores the analysis against annotated data; prints one line of JSON.")
final class EvaluateCommand implements Runnable {
  private static final String KINDS =
      Arrays.stream(EvaluationKind.values())
          .map(EvaluationKind::word)
          .collect(Collectors.joining(", "));

  @Mixin private SettingOptions options = new SettingOptions();

  @Parameters(
      paramLabel = "KIND",
      description =
          "target-sentiment, loaded-sentences, claims, hedges, loaded-words, attribution,"
              + " resolution; on folders of texts: register, chunks, weights, swaps.")
  private String kind = "";

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Annotated data, one JSON object a line; for register two folders of texts (editorials,"
              + " news), for chunks, weights and swaps any folders of texts.")
  private List<Path> gold = List.of();

  @Option(
      names = "--label",
      paramLabel = "LABEL",
      description =
          "For loaded-words a label, for attribution a class of cues (assertion, attitude) to"
              + " take; may be given several times. Default: all.")
  private Set<String> labels = Set.of();

  @Option(names = "--limit", paramLabel = "N", description = "Take the first N texts only.")
  private int limit = Integer.MAX_VALUE;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    EvaluationKind wanted =
        EvaluationKind.of(kind)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "KIND is one of " + KINDS + ", not " + kind));
    TextsRead progress = new TextsRead("Analysing", "texts", spec.commandLine().getErr());
    String figures =
        new EvaluationRun(wanted, gold, labels, limit, progress::show)
            .run(Bench.analysis(options.settings()), Bench.lexicons());
    PrintWriter out = spec.commandLine().getOut();
    out.println(figures);
    out.flush();
  }
}
