package org.opedometer.encoder;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the object {@code "vocab"} of a Hugging Face tokenizer.json: subword to number.
 *
 * <p>A strict scanner of just this object, since a JSON library would take longer to load than the
 * whole file takes to read.
 */
final class VocabularyReader {
  private static final String KEY = "\"vocab\"";
  private static final int EXPECTED = 32_000;

  private final String json;
  private int at;

  private VocabularyReader(String json) {
    this.json = json;
  }

  static Map<String, Integer> read(byte[] tokenizerJson) {
    return new VocabularyReader(new String(tokenizerJson, StandardCharsets.UTF_8)).vocabulary();
  }

  private Map<String, Integer> vocabulary() {
    at = json.indexOf(KEY);
    if (at < 0) {
      throw new EncoderException("The tokenizer file has no " + KEY + ".");
    }
    at += KEY.length();
    expect(':');
    expect('{');
    Map<String, Integer> vocabulary = new HashMap<>(EXPECTED * 2);
    do {
      String subword = string();
      expect(':');
      if (vocabulary.put(subword, number()) != null) {
        throw broken("a subword given once");
      }
    } while (next() == ',');
    at--;
    expect('}');
    return vocabulary;
  }

  private String string() {
    expect('"');
    StringBuilder text = new StringBuilder();
    while (true) {
      char c = read();
      if (c == '"') {
        return text.toString();
      }
      text.append(c == '\\' ? escaped() : c);
    }
  }

  private char escaped() {
    char c = read();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw broken("an escape");
    };
  }

  private char unicode() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(read(), 16);
      if (digit < 0) {
        throw broken("four hex digits");
      }
      value = value * 16 + digit;
    }
    return (char) value;
  }

  private int number() {
    char c = next();
    int value = 0;
    if (c < '0' || c > '9') {
      throw broken("a number");
    }
    while (c >= '0' && c <= '9') {
      value = Math.addExact(Math.multiplyExact(value, 10), c - '0');
      c = read();
    }
    at--;
    return value;
  }

  private void expect(char wanted) {
    if (next() != wanted) {
      throw broken("'" + wanted + "'");
    }
  }

  /** The next character that is no white space. */
  private char next() {
    char c = read();
    while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      c = read();
    }
    return c;
  }

  private char read() {
    if (at >= json.length()) {
      throw broken("more text");
    }
    return json.charAt(at++);
  }

  private EncoderException broken(String expected) {
    return new EncoderException(
        "The tokenizer file is broken near character " + at + ": expected was " + expected + ".");
  }
}
