package org.opedometer.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The objects of a JSON file that is too large to be read at once. */
public final class JsonObjects {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private JsonObjects() {}

  /** Takes the objects one after another. */
  public interface Sink {
    void object(Map<String, Object> object) throws IOException;
  }

  /**
   * Reads the objects of an array, of an array within an object, or one after another.
   *
   * @param most characters of a value
   * @throws IllegalArgumentException with what is wrong and its line, where the text is no JSON;
   *     the objects before have been handed over
   */
  public static void read(InputStream in, int most, Sink sink) throws IOException {
    JsonMapper mapper =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(most).build())
                    .build())
            .build();
    try (JsonParser parser = mapper.createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          array(parser, sink);
        } else if (token == JsonToken.START_OBJECT) {
          object(parser, sink);
        } else {
          throw new IllegalArgumentException("neither an array nor an object stands in it");
        }
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw new IllegalArgumentException("it is no JSON near line " + line, e);
    }
  }

  private static void array(JsonParser parser, Sink sink) throws IOException {
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        sink.object(parser.readValueAs(OBJECT));
      } else {
        parser.skipChildren();
      }
    }
  }

  /** An object with an array of objects stands for those, any other for itself. */
  private static void object(JsonParser parser, Sink sink) throws IOException {
    Map<String, Object> plain = new LinkedHashMap<>();
    boolean found = false;
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY) {
        if (parser.nextToken() == JsonToken.START_OBJECT) {
          found = true;
          sink.object(parser.readValueAs(OBJECT));
          array(parser, sink);
        } else {
          rest(parser);
        }
      } else if (value == JsonToken.START_OBJECT) {
        plain.put(name, parser.readValueAs(OBJECT));
      } else {
        plain.put(name, value == JsonToken.VALUE_NULL ? "" : parser.getString());
      }
    }
    if (!found) {
      sink.object(plain);
    }
  }

  /** Goes to the end of an array of which the first item has been met. */
  private static void rest(JsonParser parser) {
    for (JsonToken token = parser.currentToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      parser.skipChildren();
    }
  }
}
