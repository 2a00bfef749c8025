package org.opedometer.workbench;

import java.util.Map;
import org.opedometer.analysis.AnnotatedEssay;
import org.opedometer.analysis.SentenceFeatures;
import org.opedometer.analysis.TokenEncoder;
import org.opedometer.analysis.rhetoric.LoadedSentenceHead;
import org.opedometer.analysis.sourcing.TrainedCheckWorthyHead;
import org.opedometer.learning.FeatureVector;
import org.opedometer.learning.training.LinearSettings;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.model.Sentence;

/** What a head over whole sentences decides, and how it is fitted. Penalties were chosen on dev. */
enum SentenceTask {
  CLAIMS(TrainedCheckWorthyHead.NAME, 100, 10, true) {
    @Override
    SentenceFeatures features(Map<String, Lexicon> lexicons) {
      return TrainedCheckWorthyHead.features(lexicons);
    }

    @Override
    FeatureVector read(
        SentenceFeatures features, AnnotatedEssay essay, Sentence sentence, TokenEncoder encoder) {
      return TrainedCheckWorthyHead.read(features, essay, sentence).orElseThrow();
    }
  },
  LOADED(LoadedSentenceHead.NAME, 300, 20, false) {
    @Override
    SentenceFeatures features(Map<String, Lexicon> lexicons) {
      return LoadedSentenceHead.features(lexicons);
    }

    @Override
    FeatureVector read(
        SentenceFeatures features, AnnotatedEssay essay, Sentence sentence, TokenEncoder encoder) {
      return LoadedSentenceHead.read(features, encoder, essay.text(), sentence);
    }
  };

  private final String head;
  private final LinearSettings settings;
  private final boolean balanced;

  SentenceTask(String head, double denseL2, double sparseL2, boolean balanced) {
    this.head = head;
    this.settings =
        new LinearSettings(
            denseL2, sparseL2, 0, SentenceFeatures.HASHER.buckets(), 80, 1e-3, true);
    this.balanced = balanced;
  }

  String head() {
    return head;
  }

  LinearSettings settings() {
    return settings;
  }

  /** Whether probabilities are to hold where half of the sentences are yes, whatever the data. */
  boolean balanced() {
    return balanced;
  }

  abstract SentenceFeatures features(Map<String, Lexicon> lexicons);

  abstract FeatureVector read(
      SentenceFeatures features, AnnotatedEssay essay, Sentence sentence, TokenEncoder encoder);

}
