package org.opedometer.cli;

import java.io.PrintWriter;
import org.opedometer.run.settings.SettingKey;
import org.opedometer.run.settings.SettingTable;
import org.opedometer.run.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the settings. */
@Command(
    name = "check-config",
    mixinStandardHelpOptions = true,
    description = "Shows every setting, its value, and where that came from.")
final class CheckConfigCommand implements Runnable {
  @Mixin private SettingOptions options = new SettingOptions();

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    SettingTable table = options.table();
    Settings.of(table); // complains of values out of range
    PrintWriter out = spec.commandLine().getOut();
    for (SettingKey key : SettingKey.values()) {
      String value = table.get(key).shown(key);
      out.printf("%-28s %-24s %s%n", key.path(), value, table.get(key).origin());
    }
    out.flush();
  }
}
