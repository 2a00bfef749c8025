package org.opedometer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.opedometer.fixture.SpecCases;
import org.opedometer.io.YamlValue;
import org.opedometer.model.Block;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayMetadata;

/** Runs spec/text/quotations: which stretches of a text stand between quotation marks. */
class QuotationSpecTest {
  @TestFactory
  Stream<DynamicNode> cases() {
    return SpecCases.of("text/quotations", (file, one) -> problems(one));
  }

  private static List<String> problems(YamlValue one) {
    String text = one.get("text").orElseThrow().asString();
    List<Block> blocks = BlockSplitter.split(text, 0);
    Essay essay =
        new Essay("t", "t.txt", "0", text, EssayMetadata.EMPTY, "en", blocks, List.of(), List.of());
    List<String> found =
        QuotationFinder.find(essay).stream().map(q -> fold(q.span().in(text))).toList();
    List<String> wanted =
        one.get("quotations").orElseThrow().items().stream().map(q -> fold(q.asString())).toList();
    List<String> problems = new ArrayList<>();
    wanted.stream().filter(w -> !found.contains(w)).forEach(w -> problems.add("missed: " + w));
    found.stream().filter(f -> !wanted.contains(f)).forEach(f -> problems.add("too much: " + f));
    return problems;
  }

  private static String fold(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
