package org.opedometer.model;

import java.util.List;

/**
 * A sentence with what the annotator knows of it.
 *
 * @param number place in the essay, from 1
 * @param block its block
 * @param span from its first to its last token
 * @param tree constituents; the root covers all tokens
 * @param fallback whether it was too long for the parser and has a flat tree
 */
public record Sentence(
    int number,
    Block block,
    Span span,
    List<Token> tokens,
    Phrase tree,
    SentimentDistribution sentiment,
    boolean fallback) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public int paragraph() {
    return block.paragraph();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** Where tokens {@code from} to {@code to} (exclusive) stand in the essay. */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
