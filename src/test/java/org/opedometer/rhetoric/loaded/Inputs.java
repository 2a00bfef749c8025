package org.opedometer.rhetoric.loaded;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Phrase;
import org.opedometer.model.Sentence;
import org.opedometer.model.SentimentDistribution;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.syntax.TokenVectors;

/** Sentences for tests, written as {@code word/TAG}, without an annotator. */
public final class Inputs {
  private Inputs() {}

  static LoadedInput of(String tagged, Phrase... phrases) {
    Sentence sentence = sentence(tagged, phrases);
    boolean[] names = new boolean[sentence.tokens().size()];
    return new LoadedInput(sentence, names, new NoVectors(names.length), List.of());
  }

  public static Sentence sentence(String tagged, Phrase... phrases) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String part : tagged.split(" ")) {
      String word = part.substring(0, part.lastIndexOf('/'));
      String tag = part.substring(part.lastIndexOf('/') + 1);
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(tokens.size(), span, word, word, tag, EntityKind.NONE));
      at = span.end() + 1;
    }
    Span span = new Span(0, at - 1);
    return new Sentence(
        1,
        new Block(0, BlockKind.BODY, 1, span),
        span,
        tokens,
        new Phrase("ROOT", 0, tokens.size(), 0, List.of(phrases)),
        new SentimentDistribution(0, 0, 1, 0, 0),
        false);
  }

  static Phrase phrase(String label, int start, int end) {
    return new Phrase(label, start, end, end - 1, List.of());
  }

  /** Vectors of zeros. */
  private record NoVectors(int size) implements TokenVectors {
    @Override
    public int dimensions() {
      return 384;
    }

    @Override
    public float[] token(int layer, int token) {
      return new float[dimensions()];
    }

    @Override
    public float[][] marked(int layer) {
      return new float[size() + 2][dimensions()];
    }

    @Override
    public float[] sentence(int layer) {
      return new float[dimensions()];
    }
  }
}
