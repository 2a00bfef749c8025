package org.opedometer.cli;

import java.util.List;
import org.opedometer.batch.EssayComparison;
import org.opedometer.batch.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets some essays side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Makes comparison.csv and the report of just these essays, in this order.")
final class CompareCommand implements Runnable {
  @Mixin private SettingOptions options = new SettingOptions();

  @Parameters(paramLabel = "ESSAY_ID", arity = "1..*", description = "As in essays.csv.")
  private List<String> essays = List.of();

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Settings settings = options.settings();
    EssayComparison.write(settings, essays)
        .forEach(file -> spec.commandLine().getOut().println(file));
    spec.commandLine().getOut().flush();
    if (EssayComparison.mixes(settings, essays)) {
      spec.commandLine()
          .getErr()
          .println("These essays were scored by different versions: score them again to compare.");
    }
  }
}
