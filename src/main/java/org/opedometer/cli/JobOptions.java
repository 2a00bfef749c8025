package org.opedometer.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsReader;
import picocli.CommandLine.Option;

/** The option of a command that analyses but has no output folder. */
final class JobOptions {
  @Option(
      names = "--job",
      paramLabel = "FILE",
      description = "Settings to use. Default: jobs/score-essays.yml, if there is one.")
  private @Nullable Path job;

  Settings settings() {
    return Settings.of(SettingsReader.read(Optional.ofNullable(job), Map.of()));
  }
}
