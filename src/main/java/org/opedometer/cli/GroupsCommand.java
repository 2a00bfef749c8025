package org.opedometer.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.opedometer.output.CsvWriter;
import org.opedometer.output.EssayGroups;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.Table;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells of groups of essays. */
@Command(
    name = "groups",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the scores of groups of essays, with 80 %% intervals by drawing essays.",
      "Example: 'opedometer groups --by outlet,month --metric loaded_per_100_words'."
    })
final class GroupsCommand implements Runnable {
  @Mixin private SettingOptions options = new SettingOptions();

  @Option(
      names = "--by",
      required = true,
      split = ",",
      paramLabel = "COLUMN",
      description = "outlet, author, month, year or a column of the inputs; several by a comma.")
  private List<String> by = List.of();

  @Option(
      names = "--metric",
      paramLabel = "COLUMN",
      description = "A number of essays.csv. Default: the columns of groups.csv.")
  private String metric = "";

  @Option(
      names = "--format",
      paramLabel = "text|csv",
      description = "A table to look at, or one to load. Default: ${DEFAULT-VALUE}.")
  private Form form = Form.TEXT;

  @Spec private CommandSpec spec;

  private enum Form {
    TEXT,
    CSV
  }

  @Override
  public void run() {
    Settings settings = options.settings();
    OutputFolder folder = new OutputFolder(settings.output());
    if (!Files.exists(folder.table(Table.ESSAYS))) {
      throw new SettingsException("no essay is scored in " + folder.root());
    }
    List<List<String>> table;
    try {
      table = new EssayGroups(folder, new CsvWriter(false)).table(by, metric);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(e.getMessage());
    }
    PrintWriter out = spec.commandLine().getOut();
    if (form == Form.CSV) {
      out.print(CsvWriter.print(table));
    } else {
      print(out, table);
    }
    out.flush();
    spec.commandLine().getErr().println(EssayGroups.FOREWARNING);
  }

  private static void print(PrintWriter out, List<List<String>> table) {
    List<Integer> widths = new ArrayList<>(Collections.nCopies(table.get(0).size(), 0));
    for (List<String> row : table) {
      for (int i = 0; i < row.size(); i++) {
        widths.set(i, Math.max(widths.get(i), Printable.of(row.get(i)).length()));
      }
    }
    for (List<String> row : table) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String cell = Printable.of(row.get(i));
        line.append(cell).append(" ".repeat(widths.get(i) - cell.length() + 2));
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
