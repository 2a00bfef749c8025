package org.opedometer.run.settings;

import java.util.List;
import java.util.Map;

/**
 * Every setting with its value and its origin.
 *
 * @param values one entry for each key
 */
public record SettingTable(Map<SettingKey, SettingValue> values) {
  public SettingTable {
    values = Map.copyOf(values);
  }

  public SettingValue get(SettingKey key) {
    return values.get(key);
  }

  String text(SettingKey key) {
    return get(key).items().get(0);
  }

  List<String> list(SettingKey key) {
    return get(key).items();
  }

  boolean flag(SettingKey key) {
    return Boolean.parseBoolean(text(key));
  }

  /**
   * A number within bounds.
   *
   * @throws SettingsException outside of them
   */
  int number(SettingKey key, int least, int most) {
    int number;
    try {
      number = Integer.parseInt(text(key));
    } catch (NumberFormatException e) {
      throw problem(key, "must be a whole number");
    }
    if (number < least || number > most) {
      throw problem(key, "must be from " + least + " to " + most);
    }
    return number;
  }

  SettingsException problem(SettingKey key, String message) {
    SettingValue value = get(key);
    return new SettingsException(
        value.origin() + ": '" + key.path() + "' " + message + ", not " + value.shown(key));
  }
}
