package org.opedometer.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.opedometer.input.manifest.FileState;
import org.opedometer.input.manifest.Manifest;
import org.opedometer.run.InputScan;
import org.opedometer.run.RunOptions;
import org.opedometer.run.ScorerIdentity;
import org.opedometer.run.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores what is new. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Scores new and changed essays and brings all tables up to date.")
final class ScoreCommand implements Callable<Integer> {
  @Mixin private ScoreOptions options = new ScoreOptions();

  @Option(names = "--dry-run", description = "Only list what would be scored.")
  private boolean dryRun;

  @Option(names = "--watch", description = "Go on, and score files as they arrive.")
  private boolean watch;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    if (dryRun) {
      return list(settings);
    }
    RunOptions run = new RunOptions(false, options.prune(), Set.of());
    Scoring scoring = new Scoring(settings, spec.commandLine().getErr());
    return watch ? scoring.watch(run) : scoring.once(run);
  }

  private int list(Settings settings) {
    Manifest manifest = InputScan.of(settings, ScorerIdentity.of(settings), RunOptions.PLAIN);
    manifest.in(FileState.PENDING).forEach(e -> spec.commandLine().getOut().println(e.fileName()));
    manifest
        .refused()
        .forEach(r -> spec.commandLine().getErr().println(r.fileName() + ": " + r.sentence()));
    return ExitCode.DONE;
  }
}
