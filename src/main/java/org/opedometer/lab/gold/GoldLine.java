package org.opedometer.lab.gold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opedometer.model.Span;
import org.opedometer.output.CodePoints;

/**
 * One line of annotated data, not yet taken to mean anything.
 *
 * @param number from 1
 * @param fields as JSON has them
 */
record GoldLine(String file, int number, Map<String, Object> fields) {
  String id() {
    return text("id");
  }

  /** A field that must be a string with something in it. */
  String text(String field) {
    if (fields.get(field) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw problem("'" + field + "' must be a text that is not empty");
  }

  Optional<String> optionalText(String field) {
    return fields.get(field) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** A field that must be a whole number from {@code least} to {@code most}. */
  int integer(String field, int least, int most) {
    return integer(fields.get(field), "'" + field + "'", least, most);
  }

  int integer(Object value, String name, int least, int most) {
    if (value instanceof Integer number && number >= least && number <= most) {
      return number;
    }
    throw problem(
        name + " must be a whole number from " + least + " to " + most + ", not " + value);
  }

  /** A field that may be missing, for 1, or must be a number above 0 up to 1. */
  double share(String field) {
    Object value = fields.getOrDefault(field, 1);
    if (value instanceof Number number && number.doubleValue() > 0 && number.doubleValue() <= 1) {
      return number.doubleValue();
    }
    throw problem("'" + field + "' must be a number above 0 up to 1, not " + value);
  }

  List<?> list(String field) {
    if (fields.get(field) instanceof List<?> list) {
      return list;
    }
    throw problem("'" + field + "' must be a list");
  }

  /** The same line with an object that stands within it. */
  GoldLine within(Object value, String name) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> inner = new java.util.LinkedHashMap<>();
      map.forEach((key, field) -> inner.put(String.valueOf(key), field));
      return new GoldLine(file, number, inner);
    }
    throw problem("each of '" + name + "' must be an object");
  }

  /** A span given in code points, as UTF-16 offsets. */
  Span span(Object start, Object end, String text) {
    int length = text.codePointCount(0, text.length());
    int from = integer(start, "'start'", 0, length);
    int to = integer(end, "'end'", 0, length);
    if (to <= from) {
      throw problem("a span from " + from + " to " + to + " holds nothing");
    }
    CodePoints points = new CodePoints(text);
    return new Span(points.utf16(from), points.utf16(to));
  }

  GoldException problem(String problem) {
    return new GoldException(file, number, problem);
  }
}
