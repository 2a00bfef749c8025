package org.opedometer.run;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.Block;
import org.opedometer.model.DependencyGraph;
import org.opedometer.model.Sentence;
import org.opedometer.syntax.Annotator;
import org.opedometer.syntax.TokenEncoder;
import org.opedometer.syntax.TokenVectors;
import org.opedometer.syntax.Workers;

/** Keeps an account of what an analysis asks of the costly parts, in the order it was asked. */
final class CountedWork implements Annotator, TokenEncoder {
  /** A block as it was given to the annotator. */
  record Parsed(Block block, String text) {}

  final List<Parsed> blocks = new ArrayList<>();
  final List<Sentence> graphs = new ArrayList<>();
  final List<List<String>> encoded = new ArrayList<>();
  private final Annotator annotator;
  private final TokenEncoder encoder;

  CountedWork(Annotator annotator, TokenEncoder encoder) {
    this.annotator = annotator;
    this.encoder = encoder;
  }

  @Override
  public Annotator reading(List<String> texts, Workers workers) {
    Annotator reader = annotator.reading(texts, workers);
    return new Annotator() {
      @Override
      public List<Sentence> annotate(Block block, String text) {
        blocks.add(new Parsed(block, text));
        return reader.annotate(block, text);
      }

      @Override
      public DependencyGraph dependencies(Sentence sentence) {
        return CountedWork.this.dependencies(sentence);
      }
    };
  }

  @Override
  public List<Sentence> annotate(Block block, String text) {
    blocks.add(new Parsed(block, text));
    return annotator.annotate(block, text);
  }

  @Override
  public DependencyGraph dependencies(Sentence sentence) {
    graphs.add(sentence);
    return annotator.dependencies(sentence);
  }

  @Override
  public TokenVectors encode(List<String> words) {
    encoded.add(words);
    return encoder.encode(words);
  }

  void forget() {
    blocks.clear();
    graphs.clear();
    encoded.clear();
  }
}
