package org.opedometer.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opedometer.syntax.Annotator;
import org.opedometer.syntax.Cancellation;
import org.opedometer.names.Neutralizer;
import org.opedometer.model.Block;
import org.opedometer.model.DependencyGraph;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Phrase;
import org.opedometer.model.Sentence;
import org.opedometer.model.SentimentDistribution;
import org.opedometer.model.Span;
import org.opedometer.model.Token;

/**
 * Stands in for the language models in an installation whose runs are to be disturbed hundreds of
 * times: it cuts at white space and full stops, so that a run is mostly start-up and writing. Some
 * words make it busy for good or fail.
 */
public final class CoreNlpAnnotator implements Annotator {
  public CoreNlpAnnotator(Neutralizer neutralizer) {}

  public CoreNlpAnnotator(int sentenceLimit, Neutralizer neutralizer) {}

  @Override
  public List<Sentence> annotate(Block block, String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      at = Math.max(at, start + 1);
      String word = text.substring(start, at);
      switch (word) {
        case "Waitforever" -> hang();
        case "Waitstubbornly" -> hangStubbornly();
        case "Failhere" -> throw new IllegalStateException("cannot read: " + text);
        default -> {}
      }
      if (!word.isBlank()) {
        boolean name = Character.isUpperCase(word.charAt(0));
        String tag = Character.isLetter(word.charAt(0)) ? name ? "NNP" : "NN" : ".";
        String lemma = name ? word : word.toLowerCase(Locale.ROOT);
        tokens.add(
            new Token(tokens.size(), new Span(start, at), word, lemma, tag, EntityKind.NONE));
      }
      if (!tokens.isEmpty() && (word.equals(".") || at == text.length())) {
        sentences.add(sentence(block, sentences.size() + 1, tokens));
        tokens = new ArrayList<>();
      }
    }
    return sentences;
  }

  private static void hang() {
    while (true) {
      Cancellation.check();
    }
  }

  private static void hangStubbornly() {
    long count = 0;
    while (count >= 0) {
      count = (count + 1) & Long.MAX_VALUE;
    }
  }

  private static Sentence sentence(Block block, int number, List<Token> tokens) {
    List<Phrase> leaves = new ArrayList<>();
    for (Token token : tokens) {
      leaves.add(
          new Phrase(token.tag(), token.index(), token.index() + 1, token.index(), List.of()));
    }
    return new Sentence(
        number,
        block,
        tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span()),
        tokens,
        new Phrase("S", 0, tokens.size(), 0, leaves),
        new SentimentDistribution(0.1, 0.2, 0.4, 0.2, 0.1),
        false);
  }

  @Override
  public DependencyGraph dependencies(Sentence sentence) {
    return new DependencyGraph(List.of());
  }
}
