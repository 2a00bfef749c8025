package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.opedometer.attribution.model.AttributionModel;
import org.opedometer.attribution.model.VectorShortener;
import org.opedometer.heads.MixedNetwork;
import org.opedometer.heads.PrincipalComponents;
import org.opedometer.heads.calibration.IsotonicCalibration;
import org.opedometer.lab.optim.OrderedTasks;
import org.opedometer.lab.optim.PrincipalComponentsFit;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.Sentence;
import org.opedometer.syntax.TokenVectors;

/**
 * Trains the matcher on annotated documents. The rankers learn from what networks fitted to the
 * other half of the documents say, so that they meet the errors they will meet later.
 * Deterministic.
 */
public final class AttributionTrainer {
  private static final int SAMPLE = 17; // every so many tokens one is looked at for the components

  private final LexiconMatcher cueLexicon;
  private final TrainingSettings settings;
  private final Consumer<String> progress;

  /**
   * @param cues the lexicon {@code cues}
   * @param progress is told in a few words what was done
   */
  public AttributionTrainer(Lexicon cues, TrainingSettings settings, Consumer<String> progress) {
    this.cueLexicon = new LexiconMatcher(List.of(cues));
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Learns from {@code train}; {@code held} are other documents, on which the confidence is
   * calibrated and the threshold chosen.
   */
  public TrainedAttribution train(List<GoldDocument> train, List<GoldDocument> held) {
    VectorShortener shortener = shortener(train);
    List<TrainingDocument> documents =
        OrderedTasks.run(
            train.size(), true, i -> TrainingDocument.of(train.get(i), cueLexicon, shortener));
    progress.accept("scenes");
    int vector = shortener == null ? 0 : shortener.components().length();
    NetworkTraining networks = new NetworkTraining(vector, settings);
    Set<Integer> words = NetworkTraining.cueWords(documents);
    List<List<TrainingDocument>> parts =
        List.of(documents, NetworkTraining.half(documents, 0), NetworkTraining.half(documents, 1));
    List<MixedNetwork> cues = OrderedTasks.run(3, true, i -> networks.cues(parts.get(i), words));
    progress.accept("cues");
    List<MixedNetwork> roles = OrderedTasks.run(3, true, i -> networks.roles(parts.get(i)));
    progress.accept("roles");
    RankerTraining rankers = new RankerTraining();
    for (int half = 0; half < 2; half++) {
      AttributionModel other =
          model(
              shortener, words, cues.get(2 - half), roles.get(2 - half), cues.get(0), cues.get(0));
      parts.get(1 + half).forEach(d -> rankers.add(d, other));
    }
    progress.accept("candidates: " + rankers.reached());
    AttributionModel whole =
        model(
            shortener,
            words,
            cues.get(0),
            roles.get(0),
            rankers.contents(settings),
            rankers.sources(settings));
    progress.accept("rankers");
    AttributionModel stored =
        AttributionModel.read("attribution", whole.toBytes()); // with its weights as rounded
    ConfidenceFit confidence = new ConfidenceFit(cueLexicon, stored, held);
    progress.accept("soft triples on documents kept aside: F1 " + confidence.softTriples());
    return new TrainedAttribution(
        confidence.fit(), AttributionCard.of(train, held, settings, rankers.reached(), confidence));
  }

  private static AttributionModel model(
      @Nullable VectorShortener shortener,
      Set<Integer> words,
      MixedNetwork cues,
      MixedNetwork roles,
      MixedNetwork contents,
      MixedNetwork sources) {
    IsotonicCalibration plain = new IsotonicCalibration(new double[] {0, 1}, new double[] {0, 1});
    return new AttributionModel(shortener, words, cues, roles, contents, sources, plain, 0);
  }

  private @Nullable VectorShortener shortener(List<GoldDocument> documents) {
    if (settings.layers().isEmpty()) {
      return null;
    }
    List<float[]> sample = new ArrayList<>();
    int at = 0;
    for (GoldDocument document : documents) {
      for (Sentence sentence : document.essay().sentences()) {
        TokenVectors vectors = document.essay().vectors(sentence).orElseThrow();
        for (int t = 0; t < vectors.size(); t++) {
          if (at++ % SAMPLE == 0) {
            sample.add(VectorShortener.join(settings.layers(), vectors, t));
          }
        }
      }
    }
    PrincipalComponents components = PrincipalComponentsFit.of(sample, settings.components(), 10);
    progress.accept("components of " + sample.size() + " vectors");
    return new VectorShortener(settings.layers(), components);
  }
}
