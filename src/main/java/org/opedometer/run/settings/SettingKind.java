package org.opedometer.run.settings;

import java.util.List;
import org.opedometer.io.YamlValue;

/** What a setting's value looks like. */
public enum SettingKind {
  TEXT {
    @Override
    List<String> read(YamlValue value) {
      return value.isNull() ? List.of("") : List.of(value.asString());
    }
  },
  NUMBER {
    @Override
    List<String> read(YamlValue value) {
      int number = value.asInt();
      if (number < 0) {
        throw value.problem("'" + number + "' is below 0");
      }
      return List.of(Integer.toString(number));
    }
  },
  FLAG {
    @Override
    List<String> read(YamlValue value) {
      return List.of(Boolean.toString(value.asBoolean()));
    }
  },
  LIST {
    @Override
    List<String> read(YamlValue value) {
      if (value.isNull()) {
        return List.of();
      }
      return value.isList()
          ? value.items().stream().map(YamlValue::asString).toList()
          : List.of(value.asString());
    }
  };

  /** The value in its plain written form; more than one item only for lists. */
  abstract List<String> read(YamlValue value);
}
