package org.opedometer.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opedometer.model.Essay;
import org.opedometer.model.Quotation;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.text.NormalizedText;
import org.opedometer.text.TextNormalizer;

/** Annotates an essay block by block and leads every offset back into the essay's text. */
final class SentenceReader {
  private final Annotator annotator;

  SentenceReader(Annotator annotator) {
    this.annotator = annotator;
  }

  List<Sentence> read(Essay essay, List<Quotation> quotations, Workers workers) {
    Map<Integer, List<Quotation>> byBlock =
        quotations.stream().collect(Collectors.groupingBy(Quotation::block));
    List<NormalizedText> texts =
        essay.blocks().stream()
            .map(
                b ->
                    TextNormalizer.normalize(
                        essay.text(), b.span(), byBlock.getOrDefault(b.number(), List.of())))
            .toList();
    List<String> plain = texts.stream().map(NormalizedText::text).toList();
    Annotator reader = annotator.reading(plain, workers);
    List<List<Sentence>> local =
        workers.map(
            IntStream.range(0, plain.size()).boxed().toList(),
            i -> reader.annotate(essay.blocks().get(i), plain.get(i)));
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (Sentence sentence : local.get(i)) {
        sentences.add(placed(sentence, sentences.size() + 1, texts.get(i)));
      }
    }
    return sentences;
  }

  private static Sentence placed(Sentence local, int number, NormalizedText plain) {
    List<Token> tokens =
        local.tokens().stream()
            .map(
                t ->
                    new Token(
                        t.index(),
                        plain.toOrigin(t.span()),
                        t.word(),
                        t.lemma(),
                        t.tag(),
                        t.entity(),
                        t.written()))
            .toList();
    Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    return new Sentence(
        number, local.block(), span, tokens, local.tree(), local.sentiment(), local.fallback());
  }
}
