package org.opedometer.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.opedometer.run.settings.SettingKey;
import org.opedometer.run.settings.SettingTable;
import org.opedometer.run.settings.SettingValue;
import org.opedometer.run.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the settings and looks whether the files that they name are there. */
@Command(
    name = "check-config",
    mixinStandardHelpOptions = true,
    description = {
      "Shows every setting, its value, and where that came from, and names the job file.",
      "Ends with exit code 2 where a path that is set is not there."
    },
    footer = {"", "Example:", "  opedometer check-config --job jobs/score-essays.yml"})
final class CheckConfigCommand implements Callable<Integer> {
  @Mixin private SettingOptions options = new SettingOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    SettingTable table = options.table();
    Settings settings = Settings.of(table); // complains of values out of range
    PrintWriter err = spec.commandLine().getErr();
    Path job = options.jobFile().toAbsolutePath().normalize();
    err.println(Files.exists(job) ? "Job file: " + job : "No job file: there is none at " + job);
    PrintWriter out = spec.commandLine().getOut();
    for (SettingKey key : SettingKey.values()) {
      String value = table.get(key).shown(key);
      out.printf("%-28s %-24s %s%n", key.path(), value, table.get(key).origin());
    }
    out.flush();
    List<String> missing = missing(settings, table);
    missing.forEach(line -> err.println("opedometer: " + line));
    err.flush();
    return missing.isEmpty() ? ExitCode.DONE : ExitCode.WRONG_USAGE;
  }

  private static List<String> missing(Settings settings, SettingTable table) {
    List<String> missing = new ArrayList<>();
    if (!table.get(SettingKey.INPUT).origin().equals(SettingValue.DEFAULT)) {
      for (Path input : settings.input()) {
        require(table, SettingKey.INPUT, input, Files.isReadable(input), missing);
      }
    }
    for (Path list : settings.lexicons()) {
      require(table, SettingKey.LEXICONS, list, Files.isReadable(list), missing);
    }
    settings
        .models()
        .ifPresent(m -> require(table, SettingKey.MODELS, m, Files.isDirectory(m), missing));
    settings
        .metrics()
        .file()
        .ifPresent(f -> require(table, SettingKey.METRICS_FILE, f, canBeWritten(f), missing));
    require(table, SettingKey.OUTPUT, settings.output(), canBeWritten(settings.output()), missing);
    return missing;
  }

  private static void require(
      SettingTable table, SettingKey key, Path path, boolean fits, List<String> missing) {
    if (!fits) {
      boolean written = key == SettingKey.OUTPUT || key == SettingKey.METRICS_FILE;
      missing.add(
          "%s: '%s' names %s, which %s"
              .formatted(
                  table.get(key).origin(),
                  key.path(),
                  path,
                  written ? "cannot be written" : "is not there or cannot be read"));
    }
  }

  /** Whether it can be written, or could be made in the nearest folder that is there. */
  private static boolean canBeWritten(Path path) {
    Path place = path.toAbsolutePath().normalize();
    if (Files.exists(place)) {
      return Files.isWritable(place);
    }
    Path above = place.getParent();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    return above != null && Files.isDirectory(above) && Files.isWritable(above);
  }
}
