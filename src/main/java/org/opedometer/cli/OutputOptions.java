package org.opedometer.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opedometer.run.settings.SettingKey;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsReader;
import picocli.CommandLine.Option;

/** Options of the commands that read results and score nothing. */
final class OutputOptions {
  @Option(
      names = "--job",
      paramLabel = "FILE",
      description = "Settings to use. Default: jobs/score-essays.yml, if there is one.")
  private @Nullable Path job;

  @Option(names = "--output", paramLabel = "DIR", description = "Where the results are.")
  private @Nullable String output;

  Settings settings() {
    Map<SettingKey, List<String>> given = new EnumMap<>(SettingKey.class);
    if (output != null) {
      given.put(SettingKey.OUTPUT, List.of(output));
    }
    return Settings.of(SettingsReader.read(Optional.ofNullable(job), given));
  }
}
