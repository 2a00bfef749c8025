package org.opedometer.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.opedometer.fixture.SpecCases;
import org.opedometer.io.YamlValue;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayMetadata;
import org.opedometer.model.Quotation;
import org.opedometer.model.Span;
import org.opedometer.text.NormalizedText;
import org.opedometer.text.QuotationFinder;
import org.opedometer.text.TextNormalizer;

/** Runs spec/text/sentences: where the sentences of a paragraph end. */
class SentenceSpecTest {
  private static final SentenceSplitter SPLITTER =
      new SentenceSplitter(CoreNlpAnnotator.DEFAULT_SENTENCE_LIMIT);

  @TestFactory
  Stream<DynamicNode> cases() {
    return SpecCases.of("text/sentences", (file, one) -> problems(one));
  }

  private static List<String> problems(YamlValue one) {
    String text = one.get("text").orElseThrow().asString().strip();
    List<String> found = new ArrayList<>();
    for (Block block : blocks(text)) {
      found.addAll(sentences(text, blocks(text), block));
    }
    List<String> wanted =
        one.get("sentences").orElseThrow().items().stream().map(s -> fold(s.asString())).toList();
    return found.equals(wanted) ? List.of() : List.of("found: " + String.join(" | ", found));
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("\n\n")) {
      Span span = new Span(at, at + paragraph.length());
      blocks.add(new Block(blocks.size(), BlockKind.BODY, blocks.size() + 1, span));
      at += paragraph.length() + 2;
    }
    return blocks;
  }

  private static List<String> sentences(String text, List<Block> blocks, Block block) {
    Essay essay =
        new Essay("t", "t.txt", "0", text, EssayMetadata.EMPTY, "en", blocks, List.of(), List.of());
    List<Quotation> quotations =
        QuotationFinder.find(essay).stream()
            .filter(q -> q.block() == block.number())
            .collect(Collectors.toList());
    NormalizedText plain = TextNormalizer.normalize(text, block.span(), quotations);
    return SPLITTER.split(plain.text()).stream()
        .map(piece -> fold(plain.toOrigin(span(piece.tokens())).in(text)))
        .toList();
  }

  private static Span span(List<CoreLabel> tokens) {
    return new Span(tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
  }

  private static String fold(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
