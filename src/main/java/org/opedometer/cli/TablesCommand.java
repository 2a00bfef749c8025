package org.opedometer.cli;

import org.opedometer.run.PartsJoining;
import org.opedometer.run.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Joins what several processes have scored. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    description = {
      "Joins the parts that 'score --slice i/N' has made into one set of tables and one report.",
      "Example: 'opedometer tables --output out' when all slices have ended."
    })
final class TablesCommand implements Runnable {
  @Mixin private SettingOptions options = new SettingOptions();

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Settings settings = options.settings();
    PartsJoining.Joined joined = PartsJoining.join(settings);
    spec.commandLine()
        .getErr()
        .printf(
            "Joined %d parts: %d essays, %d of them new, %d rejected -> %s%n",
            joined.parts(), joined.essays(), joined.taken(), joined.rejected(), settings.output());
    if (joined.mixed()) {
      spec.commandLine()
          .getErr()
          .println("The parts were scored by different versions: score them again to compare.");
    }
  }
}
