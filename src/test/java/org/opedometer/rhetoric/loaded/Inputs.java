package org.opedometer.rhetoric.loaded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Phrase;
import org.opedometer.model.Sentence;
import org.opedometer.model.SentimentDistribution;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.reader.NamelessSentence;
import org.opedometer.reader.ReaderTask;
import org.opedometer.reader.SentenceAnswers;

/** Sentences for tests, written as {@code word/TAG}, without an annotator. */
public final class Inputs {
  private Inputs() {}

  static LoadedInput of(String tagged, Phrase... phrases) {
    return of(sentence(tagged, phrases));
  }

  private static LoadedInput of(Sentence sentence) {
    int size = sentence.tokens().size();
    NamelessSentence words = new NamelessSentence(sentence, new boolean[size]);
    boolean[] spelt = new boolean[size];
    Arrays.fill(spelt, true);
    float[][] logits = new float[size][ReaderTask.columns()];
    return new LoadedInput(new SentenceAnswers(words, spelt, logits), List.of());
  }

  /** A sentence whose first words stand together without a space. */
  static LoadedInput joined(String together, String others) {
    return of(read(together.replace(" ", "_ ") + " " + others));
  }

  public static Sentence sentence(String tagged, Phrase... phrases) {
    return read(tagged, phrases);
  }

  private static Sentence read(String tagged, Phrase... phrases) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String entry : tagged.split(" ")) {
      boolean joint = entry.endsWith("_");
      String part = joint ? entry.substring(0, entry.length() - 1) : entry;
      String word = part.substring(0, part.lastIndexOf('/'));
      String tag = part.substring(part.lastIndexOf('/') + 1);
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(tokens.size(), span, word, word, tag, EntityKind.NONE));
      at = span.end() + (joint ? 0 : 1);
    }
    Span span = new Span(0, tokens.get(tokens.size() - 1).span().end());
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
}
