package org.opedometer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.opedometer.input.manifest.FileState;
import org.opedometer.input.manifest.Manifest;
import org.opedometer.output.CsvWriter;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.Rejection;
import org.opedometer.output.RunLog;
import org.opedometer.run.InputScan;
import org.opedometer.run.RunOptions;
import org.opedometer.run.ScorerIdentity;
import org.opedometer.run.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what is done and what is not. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Tells what is scored, waiting and rejected, and how the last runs went.")
final class StatusCommand implements Runnable {
  private static final int LAST_RUNS = 10;

  @Mixin private SettingOptions options = new SettingOptions();

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Settings settings = options.settings();
    PrintWriter out = spec.commandLine().getOut();
    Manifest manifest = InputScan.of(settings, ScorerIdentity.of(settings), RunOptions.PLAIN);
    out.println("scored    " + manifest.in(FileState.UNCHANGED).size());
    out.println("to score  " + manifest.in(FileState.PENDING).size());
    out.println(
        "rejected  " + (manifest.in(FileState.REJECTED).size() + manifest.refused().size()));
    RunLog log =
        new RunLog(new OutputFolder(settings.output()), new CsvWriter(settings.csv().bom()));
    for (Rejection rejection : log.rejections()) {
      out.println("  " + Printable.of(rejection.fileName()) + ": " + rejection.reason());
    }
    List<Map<String, String>> runs = log.runs();
    out.println("last runs");
    for (Map<String, String> run :
        runs.subList(Math.max(0, runs.size() - LAST_RUNS), runs.size())) {
      out.printf(
          "  %s  %s: %s scored, %s rejected, %s unchanged%n",
          run.get("started"),
          run.get("outcome"),
          run.get("scored"),
          run.get("rejected"),
          run.get("unchanged"));
    }
    out.flush();
  }
}
