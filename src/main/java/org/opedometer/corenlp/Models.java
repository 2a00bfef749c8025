package org.opedometer.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.opedometer.corenlp.fast.SentimentNetwork;

/**
 * The four CoreNLP models in use. They load side by side; each read waits for the model it needs.
 *
 * <p>All four are safe for use by many threads once loaded.
 */
final class Models {
  private static final String ROOT = "edu/stanford/nlp/models/";

  private final CompletableFuture<ShiftReduceParser> parser =
      CompletableFuture.supplyAsync(
          () -> ShiftReduceParser.loadModel(fastest("srparser/englishSR.ser.gz")));
  private final CompletableFuture<CRFClassifier<CoreLabel>> entities =
      CompletableFuture.supplyAsync(Models::loadEntities);
  private final CompletableFuture<MaxentTagger> tagger =
      CompletableFuture.supplyAsync(
          () -> new MaxentTagger(ROOT + "pos-tagger/english-left3words-distsim.tagger"));
  private final CompletableFuture<SentimentNetwork> sentiment =
      CompletableFuture.supplyAsync(
          () ->
              new SentimentNetwork(
                  SentimentModel.loadSerialized(ROOT + "sentiment/sentiment.ser.gz")));

  ShiftReduceParser parser() {
    return parser.join();
  }

  CRFClassifier<CoreLabel> entities() {
    return entities.join();
  }

  MaxentTagger tagger() {
    return tagger.join();
  }

  SentimentNetwork sentiment() {
    return sentiment.join();
  }

  /** The same model in the form that the installation has: the build writes it again. */
  private static String fastest(String model) {
    String flat = ROOT + model.replace(".ser.gz", ".flat.ser");
    return Models.class.getClassLoader().getResource(flat) == null ? ROOT + model : flat;
  }

  private static CRFClassifier<CoreLabel> loadEntities() {
    try {
      return CRFClassifier.getClassifier(fastest("ner/english.all.3class.distsim.crf.ser.gz"));
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("the entity model cannot be read: " + e.getMessage(), e);
    }
  }
}
