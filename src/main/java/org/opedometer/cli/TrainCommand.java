package org.opedometer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.opedometer.lab.train.TrainableHead;
import org.opedometer.lab.train.Trained;
import org.opedometer.lab.train.TrainingRun;
import org.opedometer.lab.train.TrainingTools;
import org.opedometer.run.Bench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a small model again. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains one small model again from annotated data and measures it.")
final class TrainCommand implements Runnable {
  @Parameters(
      paramLabel = "HEAD",
      description = "reader, claims, targets, attribution, counted or checkworthy.")
  private String head = "";

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Annotated data, one JSON object a line.")
  private List<Path> gold = List.of();

  @Option(
      names = "--into",
      paramLabel = "DIR",
      defaultValue = "models",
      description = "Where HEAD/model.bin and HEAD/card.md go. Default: ${DEFAULT-VALUE}.")
  private Path into = Path.of("models");

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    TrainableHead wanted =
        TrainableHead.of(head)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        isOfReader(head)
                            ? "The head " + head + " is part of the reader: train reader"
                            : "HEAD is reader, claims, targets, attribution, counted or"
                                + " checkworthy, not "
                                + head));
    PrintWriter err = spec.commandLine().getErr();
    TrainingTools tools = TrainingTools.of(Bench.lexicons(), new TrainingProgress(err));
    Trained trained = new TrainingRun(wanted, gold, into).run(tools);
    PrintWriter out = spec.commandLine().getOut();
    out.print(trained.cardText());
    out.flush();
    err.println("Written: " + into.resolve(trained.head()));
    err.flush();
  }

  /** Whether the reader took the place of a head of that name. */
  private static boolean isOfReader(String head) {
    return head.equals("loaded");
  }
}
