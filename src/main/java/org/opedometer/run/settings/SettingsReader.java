package org.opedometer.run.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opedometer.io.YamlException;
import org.opedometer.io.YamlValue;

/** Puts settings together: defaults, over them the job file, over that the command line. */
public final class SettingsReader {
  /** Read where no other is named and it is there. */
  public static final Path USUAL_JOB_FILE = Path.of("jobs", "score-essays.yml");

  private SettingsReader() {}

  /**
   * @param jobFile the job file named by the user, if any
   * @param commandLine what the user set by options
   * @throws SettingsException where a file is missing, a key unknown, or a value of the wrong kind
   */
  public static SettingTable read(
      Optional<Path> jobFile, Map<SettingKey, List<String>> commandLine) {
    Map<SettingKey, SettingValue> values = new EnumMap<>(SettingKey.class);
    for (SettingKey key : SettingKey.values()) {
      values.put(key, new SettingValue(key.defaults(), SettingValue.DEFAULT));
    }
    Path file = jobFile.orElse(USUAL_JOB_FILE);
    if (jobFile.isPresent() || Files.exists(file)) {
      addFile(values, file);
    }
    commandLine.forEach(
        (key, items) -> values.put(key, new SettingValue(items, SettingValue.COMMAND_LINE)));
    return new SettingTable(values);
  }

  private static void addFile(Map<SettingKey, SettingValue> values, Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      addGroup(values, "", YamlValue.parse(file.toString(), text));
    } catch (YamlException e) {
      throw new SettingsException(e.getMessage());
    } catch (IOException e) {
      throw new SettingsException("cannot read the job file " + file);
    }
  }

  private static void addGroup(
      Map<SettingKey, SettingValue> values, String prefix, YamlValue group) {
    group.entries().forEach((name, value) -> addEntry(values, prefix + name, value));
  }

  private static void addEntry(Map<SettingKey, SettingValue> values, String path, YamlValue value) {
    Optional<SettingKey> key = SettingKey.of(path);
    if (key.isPresent()) {
      String origin = value.file() + ":" + value.line();
      values.put(key.get(), new SettingValue(key.get().kind().read(value), origin));
    } else if (SettingKey.isGroup(path)) {
      if (!value.isNull()) {
        addGroup(values, path + ".", value);
      }
    } else {
      String guess = NearestKey.to(path).map(k -> "; did you mean '" + k + "'?").orElse("");
      throw value.problem("unknown setting '" + path + "'" + guess);
    }
  }
}
