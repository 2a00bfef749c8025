package org.opedometer.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyReaderTest {
  private static Map<String, Integer> read(String json) {
    return VocabularyReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void subwordsAndNumbersAreReadWithEscapes() {
    assertThat(read("{\"model\":{\"vocab\": {\"a\":0, \"\\\"\" : 12,\n\"\\u00e9\\\\\":3}}}"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("a", 0, "\"", 12, "é\\", 3));
  }

  @Test
  void theShippedVocabularyIsWhole() {
    Map<String, Integer> shipped = VocabularyReader.read(ModelResource.TOKENIZER.bytes());
    assertThat(shipped).hasSize(30522).containsEntry("[CLS]", 101).containsEntry("##s", 2015);
    assertThat(shipped.values()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"vocab\":{\"a\":1",
        "{\"vocab\":{\"a\":-1}}",
        "{\"vocab\":{\"a\" 1}}",
        "{\"vocab\":{\"a\":1;}}",
        "{\"vocab\":{\"\\x\":1}}",
        "{\"vocab\":{\"\\u00g0\":1}}",
        "{\"vocab\":{\"a\":1,\"a\":2}}",
      })
  void aBrokenFileIsRefused(String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(EncoderException.class)
        .hasMessageStartingWith("The tokenizer file");
  }
}
