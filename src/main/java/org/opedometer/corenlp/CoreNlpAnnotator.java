package org.opedometer.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opedometer.analysis.Annotator;
import org.opedometer.analysis.Cancellation;
import org.opedometer.model.Block;
import org.opedometer.model.DependencyGraph;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Phrase;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;

/**
 * Annotates with Stanford CoreNLP 4.5.10: PTB tokens, maximum-entropy tags, lemmas, three-class
 * entities, shift-reduce constituents, recursive sentiment; dependencies only on request.
 */
public final class CoreNlpAnnotator implements Annotator {
  /** Most tokens a sentence may have before it is cut, unless set otherwise. */
  public static final int DEFAULT_SENTENCE_LIMIT = 180;

  private final Models models = new Models();
  private final SentenceSplitter splitter;

  public CoreNlpAnnotator() {
    this(DEFAULT_SENTENCE_LIMIT);
  }

  /**
   * Starts to load the models and returns at once.
   *
   * @param sentenceLimit most tokens a sentence may have; longer ones are cut and marked as
   *     fallback
   */
  public CoreNlpAnnotator(int sentenceLimit) {
    splitter = new SentenceSplitter(sentenceLimit);
  }

  @Override
  public List<Sentence> annotate(Block block, String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSplitter.Piece piece : splitter.split(text)) {
      sentences.add(sentence(block, sentences.size() + 1, piece));
    }
    return sentences;
  }

  @Override
  public DependencyGraph dependencies(Sentence sentence) {
    return new GraphReader().read(new TreeReader().write(sentence.tree(), sentence.tokens()));
  }

  private Sentence sentence(Block block, int number, SentenceSplitter.Piece piece) {
    Cancellation.check();
    List<CoreLabel> labels = piece.tokens();
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setIndex(i + 1);
      labels.get(i).setValue(labels.get(i).word());
    }
    models.tagger().tagCoreLabels(labels);
    List<Token> tokens = tokens(labels, models.entities().classifySentence(labels));
    Tree tree = models.parser().apply(labels);
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

  /**
   * @param answers the same tokens as the entity model gives them back, with its answers
   */
  private static List<Token> tokens(List<CoreLabel> labels, List<CoreLabel> answers) {
    Morphology morphology = new Morphology(); // keeps a buffer: one a call
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      String lemma = morphology.lemma(label.word(), label.tag());
      tokens.add(
          new Token(
              tokens.size(),
              new Span(label.beginPosition(), label.endPosition()),
              label.word(),
              label.tag().startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT),
              label.tag(),
              entity(answers.get(tokens.size()).get(AnswerAnnotation.class))));
    }
    return tokens;
  }

  private static EntityKind entity(String answer) {
    return switch (answer == null ? "O" : answer) {
      case "PERSON" -> EntityKind.PERSON;
      case "ORGANIZATION" -> EntityKind.ORGANISATION;
      case "LOCATION" -> EntityKind.LOCATION;
      default -> EntityKind.NONE;
    };
  }
}
