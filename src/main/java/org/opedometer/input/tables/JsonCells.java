package org.opedometer.input.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of a JSON object as cells. */
final class JsonCells {
  private JsonCells() {}

  /**
   * Names to words: lists parted by commas, of an object its name, and each of its plain values
   * under {@code key.inner}.
   */
  static Map<String, String> of(Map<String, Object> object) {
    Map<String, String> cells = new LinkedHashMap<>();
    object.forEach(
        (key, value) -> {
          cells.put(key, words(value));
          if (value instanceof Map<?, ?> inner) {
            inner.forEach((name, word) -> cells.put(key + "." + name, plain(word)));
          }
        });
    return cells;
  }

  private static String words(@Nullable Object value) {
    if (value instanceof List<?> items) {
      return items.stream()
          .map(JsonCells::words)
          .filter(words -> !words.isEmpty())
          .collect(Collectors.joining(", "));
    }
    return value instanceof Map<?, ?> inner ? plain(inner.get("name")) : plain(value);
  }

  private static String plain(@Nullable Object value) {
    return value instanceof List<?> || value instanceof Map<?, ?>
        ? ""
        : Objects.toString(value, "");
  }
}
