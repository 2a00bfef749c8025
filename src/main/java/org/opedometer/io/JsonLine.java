package org.opedometer.io;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One line of a JSON Lines file as plain maps, lists, strings, numbers and truth values. */
public final class JsonLine {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private JsonLine() {}

  /**
   * Reads a line that holds one object and nothing else.
   *
   * @throws IllegalArgumentException with what is wrong and its column, where it does not
   */
  public static Map<String, Object> read(String line) {
    try {
      Map<String, Object> object = MAPPER.readValue(line, OBJECT);
      if (object == null) {
        throw new IllegalArgumentException("null is no JSON object");
      }
      return object;
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
      throw new IllegalArgumentException("no JSON object (near column " + column + ")", e);
    }
  }

  /** One line without its end; the keys in the map's order. */
  public static String write(Map<String, ?> object) {
    return MAPPER.writeValueAsString(object);
  }
}
