package org.opedometer.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON files of the output: indented, with LF on every system, ending in one. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER =
      MAPPER
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

  private Json() {}

  /** The bytes of a file that holds {@code value}. */
  public static byte[] bytes(Object value) {
    return (WRITER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What a JSON text holds: a map, list, string, number or truth value of Java's own.
   *
   * @return nothing where it is no JSON, or null
   */
  public static Optional<Object> parse(String text) {
    try {
      return Optional.ofNullable(MAPPER.readValue(text, Object.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The object a file holds, or nothing where there is no file or no JSON object in it. */
  public static Optional<JsonNode> read(Path file) {
    try {
      return Optional.of(MAPPER.readTree(Files.readString(file))).filter(JsonNode::isObject);
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }
}
