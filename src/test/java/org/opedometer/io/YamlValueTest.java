package org.opedometer.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlValueTest {
  private static YamlValue yaml(String text) {
    return YamlValue.parse("f.yml", text);
  }

  @Test
  void reads_values_by_kind() {
    YamlValue root =
        yaml("n: 1_000\nd: 0.5\nb: on\ns: word\nl: [a, b]\nm: {k: v}\nnothing: null\n");
    assertThat(root.get("n").orElseThrow().asInt()).isEqualTo(1000);
    assertThat(root.get("d").orElseThrow().asDouble()).isEqualTo(.5);
    assertThat(root.get("b").orElseThrow().asBoolean()).isTrue();
    assertThat(root.get("l").orElseThrow().items())
        .extracting(YamlValue::asString)
        .containsExactly("a", "b");
    assertThat(root.get("m").orElseThrow().isMapping()).isTrue();
    assertThat(root.get("nothing")).isEmpty();
    assertThat(root.get("absent")).isEmpty();
    assertThat(root.get("l").orElseThrow().line()).isEqualTo(5);
  }

  @Test
  void an_empty_text_is_an_empty_mapping() {
    assertThat(yaml("").entries()).isEmpty();
    assertThat(yaml("# only a comment\n").entries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: [1", "a: 1\na: 2", "\ta: 1"})
  void broken_yaml_is_told_with_its_file(String text) {
    assertThatThrownBy(() -> yaml(text).entries())
        .isInstanceOf(YamlException.class)
        .hasMessageStartingWith("f.yml:");
  }

  @ParameterizedTest
  @CsvSource({"x: many, whole number", "x: [1], one value", "x: {a: 1}, one value"})
  void a_value_of_the_wrong_kind_is_told_plainly(String text, String message) {
    assertThatThrownBy(() -> yaml(text).get("x").orElseThrow().asInt())
        .isInstanceOf(YamlException.class)
        .hasMessageContaining(message);
  }
}
