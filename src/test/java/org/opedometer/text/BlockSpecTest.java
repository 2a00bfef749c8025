package org.opedometer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opedometer.io.YamlValue;
import org.opedometer.model.Block;

@DisplayName("spec/text/blocks.yml")
class BlockSpecTest {
  private static final String SPEC = "/spec/text/blocks.yml";

  @TestFactory
  Stream<DynamicTest> everyCaseHolds() throws IOException {
    YamlValue spec = spec();
    Map<String, YamlValue> paragraphs = spec.get("paragraphs").orElseThrow().entries();
    List<YamlValue> cases = spec.get("cases").orElseThrow().items();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
    HashSet<String> ids = new HashSet<>();
    cases.forEach(c -> assertThat(ids.add(c.get("id").orElseThrow().asString())).isTrue());
    return cases.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.get("id").orElseThrow().asString(), () -> holds(c, paragraphs)));
  }

  private static void holds(YamlValue spec, Map<String, YamlValue> paragraphs) {
    String text = expand(spec.get("text").orElseThrow().asString(), paragraphs);
    List<Block> blocks = BlockSplitter.split(text, 0);
    List<String> found = new ArrayList<>();
    for (Block block : blocks) {
      String words = block.span().in(text).replaceAll("[\\s>]+", " ").strip();
      found.add(block.kind().csvName() + " | " + words);
    }
    List<String> expected = new ArrayList<>();
    for (YamlValue line : spec.get("blocks").orElseThrow().items()) {
      String words = expand(line.asString(), paragraphs);
      expected.add(words.replaceAll("[\\s>]+", " ").replace("| > ", "| ").strip());
    }
    for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
      String want = expected.get(i);
      if (want.endsWith("...") && found.get(i).startsWith(want.substring(0, want.length() - 3))) {
        expected.set(i, found.get(i));
      }
    }
    assertThat(found).containsExactlyElementsOf(expected);
    BlockChecks.assertSound(text, blocks);
  }

  private static String expand(String text, Map<String, YamlValue> paragraphs) {
    String expanded = text;
    for (Map.Entry<String, YamlValue> p : paragraphs.entrySet()) {
      expanded = expanded.replace("{" + p.getKey() + "}", p.getValue().asString());
    }
    return expanded;
  }

  private static YamlValue spec() throws IOException {
    try (InputStream in = BlockSpecTest.class.getResourceAsStream(SPEC)) {
      return YamlValue.parse(SPEC, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
