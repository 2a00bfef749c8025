package org.opedometer.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.tables.TableColumn;
import org.opedometer.run.settings.SettingKey;
import org.opedometer.run.settings.SettingTable;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsReader;
import picocli.CommandLine.Option;

/** Options of every command that reads settings; they go before the job file. */
final class SettingOptions {
  @Option(
      names = "--job",
      paramLabel = "FILE",
      description = "Settings to use. Default: jobs/score-essays.yml, if there is one.")
  private @Nullable Path job;

  @Option(
      names = "--input",
      paramLabel = "PATH",
      description = "File or folder to score; may be given several times.")
  private List<String> input = List.of();

  @Option(names = "--output", paramLabel = "DIR", description = "Where the results go.")
  private @Nullable String output;

  @Option(
      names = "--columns",
      paramLabel = "WHAT=COLUMN",
      split = ",",
      description =
          "Columns of a table of texts: text, id, title, author, date, outlet, url, as in"
              + " text=body,id=guid.")
  private Map<TableColumn, String> columns = Map.of();

  /** Where each setting comes from and what it is. */
  SettingTable table() {
    return table(Map.of(), List.of());
  }

  /**
   * The same with further options of the command's own.
   *
   * @param paths inputs named without an option
   */
  SettingTable table(Map<SettingKey, List<String>> others, List<String> paths) {
    Map<SettingKey, List<String>> given = new EnumMap<>(SettingKey.class);
    given.putAll(others);
    if (!input.isEmpty() || !paths.isEmpty()) {
      given.put(SettingKey.INPUT, Stream.concat(paths.stream(), input.stream()).toList());
    }
    if (output != null) {
      given.put(SettingKey.OUTPUT, List.of(output));
    }
    columns.forEach((column, name) -> given.put(SettingKey.column(column), List.of(name)));
    return SettingsReader.read(Optional.ofNullable(job), given);
  }

  /** The job file named, or the one that is looked for. */
  Path jobFile() {
    return job == null ? SettingsReader.USUAL_JOB_FILE : job;
  }

  Settings settings() {
    return Settings.of(table());
  }
}
