package org.opedometer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.opedometer.output.ClaimAnswer;
import org.opedometer.output.ClaimSheet;
import org.opedometer.output.ClaimTask;
import org.opedometer.output.Content;
import org.opedometer.output.CsvWriter;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.Table;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The fact-checker's sheet. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the claims of all essays as a sheet to work in, those first that most need a check.",
      "With --merge it takes the answers of a filled sheet over and keeps them for later sheets."
    },
    footer = {
      "",
      "Examples:",
      "  opedometer claims --open --format xlsx > check.xlsx",
      "  opedometer claims --merge check.xlsx"
    })
final class ClaimsCommand implements Callable<Integer> {
  @Mixin private OutputOptions options = new OutputOptions();

  @Option(names = "--open", description = "Only claims without a source that nobody has settled.")
  private boolean open;

  @Option(
      names = "--format",
      paramLabel = "csv|xlsx",
      defaultValue = "csv",
      description = "Default: ${DEFAULT-VALUE}.")
  private Format format = Format.CSV;

  @Option(
      names = "--merge",
      paramLabel = "FILE",
      description = "A filled sheet, .csv or .xlsx, whose answers are to be kept.")
  private @Nullable Path merge;

  @Spec private CommandSpec spec;

  /** What a sheet can be printed as. */
  enum Format {
    CSV,
    XLSX
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = options.settings();
    OutputFolder folder = new OutputFolder(settings.output());
    CsvWriter csv = new CsvWriter(settings.csv().bom());
    if (!Files.exists(folder.table(Table.CLAIMS))) {
      throw new SettingsException("nothing is scored in " + folder.root());
    }
    if (merge != null) {
      if (!Files.isReadable(merge)) {
        throw new SettingsException("cannot read " + merge);
      }
      ClaimAnswer.Merged merged = ClaimAnswer.merge(folder, merge, csv);
      spec.commandLine()
          .getErr()
          .printf(
              "%d answers are kept, %d of them new or changed%n", merged.all(), merged.changed());
      return ExitCode.DONE;
    }
    List<ClaimTask> tasks = ClaimTask.of(folder, open);
    Content sheet = format == Format.XLSX ? ClaimSheet.workbook(tasks) : ClaimSheet.csv(tasks, csv);
    sheet.to(System.out); // bytes: UTF-8 whatever the terminal's encoding
    System.out.flush();
    return ExitCode.DONE;
  }
}
