package org.opedometer.run.settings;

import java.util.List;

/**
 * The value of one setting.
 *
 * @param items one item, or any number for a list
 * @param origin where it came from: {@code default}, {@code jobs/score-essays.yml:12} or {@code
 *     command line}
 */
public record SettingValue(List<String> items, String origin) {
  public static final String DEFAULT = "default";
  public static final String COMMAND_LINE = "command line";

  public SettingValue {
    items = List.copyOf(items);
  }

  /** As a person would write it. */
  public String shown(SettingKey key) {
    if (key.secret() && !items.get(0).isEmpty()) {
      return "****";
    }
    return key.kind() == SettingKind.LIST ? items.toString() : items.get(0);
  }
}
