package org.opedometer.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.opedometer.run.EssayComparison;
import org.opedometer.run.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets some essays side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Makes comparison.csv and the report of just these essays, in this order.",
      "With --format it prints the comparison and writes nothing:",
      "'opedometer compare essay-a essay-b --format svg > both.svg'."
    })
final class CompareCommand implements Callable<Integer> {
  @Mixin private SettingOptions options = new SettingOptions();

  @Parameters(paramLabel = "ESSAY_ID", arity = "1..*", description = "As in essays.csv.")
  private List<String> essays = List.of();

  @Option(
      names = "--format",
      paramLabel = "svg|html|csv|md",
      description = "Print a picture, the page, the table, or Markdown instead.")
  private EssayComparison.@Nullable Form form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Settings settings = options.settings();
    if (form == null) {
      EssayComparison.write(settings, essays)
          .forEach(file -> spec.commandLine().getOut().println(file));
      spec.commandLine().getOut().flush();
    } else {
      // bytes: UTF-8 whatever the terminal's encoding
      EssayComparison.content(settings, essays, form).to(System.out);
      System.out.flush();
    }
    if (EssayComparison.mixes(settings, essays)) {
      spec.commandLine()
          .getErr()
          .println("These essays were scored by different versions: score them again to compare.");
    }
    return ExitCode.DONE;
  }
}
