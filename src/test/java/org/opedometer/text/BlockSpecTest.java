package org.opedometer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.opedometer.fixture.SpecCases;
import org.opedometer.io.YamlValue;
import org.opedometer.model.Block;

/** Runs spec/text/blocks: the blocks of plain texts and their kinds. */
class BlockSpecTest {
  @TestFactory
  Stream<DynamicNode> cases() {
    return SpecCases.of(
        "text/blocks",
        (file, one) -> problems(one, file.root().get("paragraphs").orElseThrow().entries()));
  }

  private static List<String> problems(YamlValue spec, Map<String, YamlValue> paragraphs) {
    String text = expand(spec.get("text").orElseThrow().asString(), paragraphs);
    List<Block> blocks = BlockSplitter.split(text, 0);
    BlockChecks.assertSound(text, blocks);
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
    return found.equals(expected) ? List.of() : List.of("found: " + found, "want: " + expected);
  }

  private static String expand(String text, Map<String, YamlValue> paragraphs) {
    String expanded = text;
    for (Map.Entry<String, YamlValue> p : paragraphs.entrySet()) {
      expanded = expanded.replace("{" + p.getKey() + "}", p.getValue().asString());
    }
    return expanded;
  }
}
