package org.opedometer.run;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opedometer.run.settings.SettingKey;
import org.opedometer.run.settings.SettingTable;
import org.opedometer.run.settings.SettingValue;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsException;

/**
 * What {@link Opedometer} can be told, by the names of the job file: {@code encoder.enabled},
 * {@code limits.seconds_per_essay}, {@code lexicons}, {@code allow}, {@code models} ... What is not
 * named has its default; no job file is read. Serialisable, so that an engine can send it to its
 * workers.
 */
public final class AnalysisSettings implements Serializable {
  private static final long serialVersionUID = 1;

  /** Every setting at its default. */
  public static final AnalysisSettings DEFAULT = new AnalysisSettings(new TreeMap<>());

  private final TreeMap<String, List<String>> values;

  private AnalysisSettings(TreeMap<String, List<String>> values) {
    this.values = values;
  }

  /**
   * The same with one setting more.
   *
   * @param key as in the job file, such as {@code encoder.enabled}
   * @param items one value, or several where the setting is a list
   * @throws SettingsException where there is no such setting
   */
  public AnalysisSettings with(String key, String... items) {
    if (SettingKey.of(key).isEmpty()) {
      throw new SettingsException("unknown setting '" + key + "'");
    }
    TreeMap<String, List<String>> more = new TreeMap<>(values);
    more.put(key, List.of(items));
    return new AnalysisSettings(more);
  }

  /**
   * Checked and read.
   *
   * @throws SettingsException where a value is out of its range
   */
  Settings read() {
    Map<SettingKey, SettingValue> all = new EnumMap<>(SettingKey.class);
    for (SettingKey key : SettingKey.values()) {
      all.put(key, new SettingValue(key.defaults(), SettingValue.DEFAULT));
    }
    values.forEach(
        (name, items) ->
            all.put(
                SettingKey.of(name).orElseThrow(),
                new SettingValue(List.copyOf(items), SettingValue.COMMAND_LINE)));
    return Settings.of(new SettingTable(all));
  }
}
