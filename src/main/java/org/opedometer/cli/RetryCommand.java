package org.opedometer.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Scores rejected inputs again. */
@Command(
    name = "retry",
    mixinStandardHelpOptions = true,
    description = "Scores what is new, and tries the rejected inputs again.",
    footer = {"", "Example:", "  opedometer retry essays/ --output results"})
final class RetryCommand implements Callable<Integer> {
  @Mixin private ScoreOptions options = new ScoreOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return new Scoring(options.settings(), options, spec.commandLine().getErr()).once(true);
  }
}
