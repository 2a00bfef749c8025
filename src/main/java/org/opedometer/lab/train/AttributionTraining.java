package org.opedometer.lab.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opedometer.lab.gold.GoldAttributions;
import org.opedometer.lab.gold.GoldException;
import org.opedometer.lab.gold.GoldReader;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Trains the attribution matcher; every tenth document is kept aside for its confidence and
 * threshold.
 */
final class AttributionTraining {
  private static final String NAME = "attribution";
  private static final int ASIDE = 10;
  private static final int FEWEST = 20;

  private final TrainingTools tools;

  AttributionTraining(TrainingTools tools) {
    this.tools = tools;
  }

  Trained train(List<Path> files) {
    List<GoldAttributions> gold = GoldReader.attributions(files);
    if (gold.size() < FEWEST) {
      throw new GoldException(
          files.toString(),
          0,
          "holds " + gold.size() + " documents; at least " + FEWEST + " are needed");
    }
    List<GoldDocument> train = new ArrayList<>();
    List<GoldDocument> held = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      (i % ASIDE == ASIDE - 1 ? held : train).add(document(gold.get(i)));
      tools.progress().done(i + 1, gold.size());
    }
    AttributionTrainer trainer =
        new AttributionTrainer(tools.lexicons().get("cues"), TrainingSettings.DEFAULT, note -> {});
    TrainedAttribution trained = trainer.train(train, held);
    return new Trained(NAME, trained.model().toBytes(), trained.card());
  }

  private GoldDocument document(GoldAttributions gold) {
    AnnotatedEssay essay = tools.annotateDocument(gold.id(), gold.text());
    essay.sentences().forEach(essay::vectors);
    return new GoldDocument(essay, gold.attributions());
  }
}
