package org.opedometer.corenlp;

import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.Block;
import org.opedometer.model.DependencyGraph;
import org.opedometer.model.Phrase;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.names.EssayNames;
import org.opedometer.names.Neutralizer;
import org.opedometer.syntax.Annotator;
import org.opedometer.syntax.Cancellation;
import org.opedometer.syntax.Workers;

/**
 * Annotates with Stanford CoreNLP 4.5.10: PTB tokens, maximum-entropy tags, lemmas, three-class
 * entities, shift-reduce constituents, recursive sentiment; dependencies only on request.
 */
public final class CoreNlpAnnotator implements Annotator {
  /** Most tokens a sentence may have before it is cut, unless set otherwise. */
  public static final int DEFAULT_SENTENCE_LIMIT = 180;

  private final Models models = new Models();
  private final SentenceSplitter splitter;

  private final Neutralizer neutralizer;

  public CoreNlpAnnotator(Neutralizer neutralizer) {
    this(DEFAULT_SENTENCE_LIMIT, neutralizer);
  }

  /**
   * Starts to load the models and returns at once.
   *
   * @param sentenceLimit most tokens a sentence may have; longer ones are cut and marked as
   *     fallback
   * @param neutralizer hides who the sides are before anything is parsed
   */
  public CoreNlpAnnotator(int sentenceLimit, Neutralizer neutralizer) {
    this.splitter = new SentenceSplitter(sentenceLimit);
    this.neutralizer = neutralizer;
  }

  @Override
  public Annotator reading(List<String> texts, Workers workers) {
    return new EssayPass(this, texts, workers);
  }

  @Override
  public List<Sentence> annotate(Block block, String text) {
    return reading(List.of(text), Workers.ONE).annotate(block, text);
  }

  @Override
  public DependencyGraph dependencies(Sentence sentence) {
    return new GraphReader().read(new TreeReader().write(sentence.tree(), sentence.tokens()));
  }

  /** The tokens and sentences of a text with a first guess at tags and names. */
  List<HeardPiece> hear(String text) {
    List<HeardPiece> heard = new ArrayList<>();
    for (SentenceSplitter.Piece piece : splitter.split(text)) {
      Cancellation.check();
      heard.add(HeardPiece.of(piece, neutralizer, models));
    }
    return heard;
  }

  EssayNames names(List<HeardPiece> pieces) {
    return neutralizer.names(pieces.stream().map(HeardPiece::words).toList());
  }

  Sentence sentence(Block block, int number, HeardPiece piece, EssayNames names) {
    Cancellation.check();
    List<Token> tokens = piece.read(names, models);
    Tree tree = models.parser().apply(piece.labels());
    Phrase phrase = new TreeReader().read(tree, 0);
    Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    return new Sentence(
        number,
        block,
        span,
        tokens,
        phrase,
        new SentimentReader().read(tree, models.sentiment()),
        piece.cut());
  }
}
