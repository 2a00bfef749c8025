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
      "Sets essays side by side, in this order. It writes compare-<a>-<b>.html and .csv beside the"
          + " report of the whole folder; with --format it prints instead and writes nothing."
    },
    footer = {
      "",
      "Examples:",
      "  opedometer compare ferry orchard",
      "  opedometer compare drafts/ferry.txt \"Leave the Old Orchard Alone\"",
      "  opedometer compare ferry orchard --format md"
    })
final class CompareCommand implements Callable<Integer> {
  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(
      paramLabel = "ESSAY",
      arity = "1..*",
      description =
          "An id of essays.csv, a file, a title, or a part of these that only one has. A file that"
              + " is not scored yet is scored for just this.")
  private List<String> references = List.of();

  @Option(
      names = "--format",
      paramLabel = "svg|html|csv|md",
      description = "Print a picture, the page, the table, or Markdown instead.")
  private EssayComparison.@Nullable Form form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Settings settings = options.settings();
    try (EssayComparison comparison = EssayComparison.of(settings, references)) {
      if (form == null) {
        comparison.write().forEach(file -> spec.commandLine().getOut().println(file));
        spec.commandLine().getOut().flush();
      } else {
        // bytes: UTF-8 whatever the terminal's encoding
        comparison.content(form).to(System.out);
        System.out.flush();
      }
      if (comparison.mixes()) {
        spec.commandLine()
            .getErr()
            .println(
                "These essays were scored by different versions: score them again to compare.");
      }
    }
    return ExitCode.DONE;
  }
}
