package org.opedometer.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opedometer.run.RunOptions;
import org.opedometer.run.settings.SettingKey;
import org.opedometer.run.settings.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Option(
      names = "--prune",
      description = "Take away the results of essays that are gone from the given inputs.")
  private boolean prune;

  @Option(
      names = "--slice",
      paramLabel = "i/N",
      description =
          "Score the i-th of N shares of the inputs into OUTPUT/parts/i-of-N; 'tables' joins"
              + " them.")
  private String slice = "";

  @Option(
      names = "--allow-empty",
      description = "Go on though most of the last run's inputs are gone; else exit code 5.")
  private boolean allowEmpty;

  @Option(
      names = "--max-rejected",
      paramLabel = "N",
      description = "End with exit code 7 where more than N inputs are rejected.")
  private @Nullable Integer maxRejected;

  @Option(
      names = "--quiet",
      description = "Say nothing but what was rejected or went wrong; for cron.")
  private boolean quiet;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files or folders to score, as with --input.")
  private List<String> paths = List.of();

  boolean quiet() {
    return quiet;
  }

  boolean isTooMany(int rejected) {
    return maxRejected != null && rejected > maxRejected;
  }

  boolean prune() {
    return prune;
  }

  /**
   * What the run is asked to do.
   *
   * @param retry try rejected inputs again
   * @param unsettled files that wait for the next run
   */
  RunOptions run(boolean retry, Set<Path> unsettled) {
    return new RunOptions(retry, prune, allowEmpty, unsettled);
  }

  Settings settings() {
    Map<SettingKey, List<String>> given = new EnumMap<>(SettingKey.class);
    if (rescore) {
      given.put(SettingKey.RESCORE, List.of("true"));
    }
    if (!slice.isEmpty()) {
      given.put(SettingKey.SLICE, List.of(slice));
    }
    if (threads != null) {
      given.put(SettingKey.THREADS, List.of(threads.toString()));
    }
    return Settings.of(setting.table(given, paths));
  }
}
