package org.opedometer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.opedometer.input.manifest.FileState;
import org.opedometer.input.manifest.Manifest;
import org.opedometer.input.manifest.ManifestEntry;
import org.opedometer.run.InputScan;
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
    description = "Scores new and changed essays and brings all tables up to date.",
    footer = {
      "",
      "Examples:",
      "  opedometer score essays/ --output results",
      "  opedometer essays/ letters/ --dry-run --prune",
      "  opedometer score drafts/ --watch"
    })
final class ScoreCommand implements Callable<Integer> {
  @Mixin private ScoreOptions options = new ScoreOptions();

  @Option(
      names = "--dry-run",
      description = "Only list what is new, changed and gone, and what --prune would take away.")
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
    Scoring scoring = new Scoring(settings, options, spec.commandLine().getErr());
    return watch ? scoring.watch() : scoring.once(false);
  }

  private int list(Settings settings) {
    InputScan scan =
        InputScan.of(settings, ScorerIdentity.of(settings), options.run(false, Set.of()));
    Manifest manifest = scan.manifest();
    PrintWriter out = spec.commandLine().getOut();
    for (ManifestEntry entry : manifest.in(FileState.PENDING)) {
      String change = scan.changes().get(entry.essayId()).name().toLowerCase(Locale.ROOT);
      line(out, change, entry.fileName());
    }
    scan.gone().forEach(id -> line(out, "gone", id));
    if (options.prune()) {
      scan.prunable().forEach(id -> line(out, "prune", id));
    }
    out.flush();
    PrintWriter err = spec.commandLine().getErr();
    manifest.refused().forEach(r -> err.println(Printable.of(r.fileName()) + ": " + r.sentence()));
    err.println(
        String.join(
            ", ",
            List.of(
                manifest.in(FileState.PENDING).size() + " to score",
                manifest.in(FileState.UNCHANGED).size() + " unchanged",
                scan.gone().size() + " gone",
                manifest.in(FileState.REJECTED).size() + manifest.refused().size() + " rejected",
                SummaryLine.skipped(manifest.skipped()),
                (options.prune() ? scan.prunable().size() : 0) + " to prune")));
    err.flush();
    return ExitCode.DONE;
  }

  private static void line(PrintWriter out, String what, String name) {
    out.printf("%-8s %s%n", what, Printable.of(name));
  }
}
