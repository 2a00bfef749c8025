package org.opedometer.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opedometer.run.settings.SettingKey;
import org.opedometer.run.settings.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands that score. */
final class ScoreOptions {
  @Mixin private SettingOptions setting = new SettingOptions();

  @Option(names = "--rescore", description = "Score everything again.")
  private boolean rescore;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Essays analysed at once. Default: one for each core.")
  private @Nullable Integer threads;

  @Option(names = "--prune", description = "Take away the folders of essays whose inputs are gone.")
  private boolean prune;

  boolean prune() {
    return prune;
  }

  Settings settings() {
    Map<SettingKey, List<String>> given = new EnumMap<>(SettingKey.class);
    if (rescore) {
      given.put(SettingKey.RESCORE, List.of("true"));
    }
    if (threads != null) {
      given.put(SettingKey.THREADS, List.of(threads.toString()));
    }
    return Settings.of(setting.table(given));
  }
}
