package org.opedometer.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconBundleTest {
  private static final String YAML =
      """
      name: test
      version: 3
      layer: rhetoric
      category: booster
      provenance: Written for this test.
      entries:
        - {term: "=Mark|give/V * well-known", strength: strong, unless: ["not", "no one"], kind: é}
        - {term: "sure", near: ["of"], negatable: true}
      """;

  @Test
  void whatIsReadIsWhatWasWritten() {
    Map<String, Lexicon> lexicons =
        Map.of("a", LexiconParser.parse("a.yml", YAML), "b", LexiconParser.parse("b.yml", YAML));
    assertThat(LexiconBundle.read(LexiconBundle.write(lexicons))).isEqualTo(lexicons);
  }

  @Test
  void theSameListsMakeTheSameBytes() {
    assertThat(LexiconBundle.write(Map.of("a", LexiconParser.parse("a.yml", YAML))))
        .isEqualTo(LexiconBundle.write(Map.of("a", LexiconParser.parse("a.yml", YAML))));
  }

  @Test
  void bytesThatEndTooSoonAreRefused() {
    byte[] bytes = LexiconBundle.write(Map.of("a", LexiconParser.parse("a.yml", YAML)));
    assertThatThrownBy(() -> LexiconBundle.read(Arrays.copyOf(bytes, bytes.length - 1)))
        .isInstanceOf(UncheckedIOException.class);
  }
}
