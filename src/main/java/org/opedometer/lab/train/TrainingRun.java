package org.opedometer.lab.train;

import java.nio.file.Path;
import java.util.List;
import org.opedometer.output.ModelFolder;

/**
 * Trains a head again and writes its model and card.
 *
 * @param gold annotated files
 * @param into a folder of models; the head gets a folder of its name in it
 */
public record TrainingRun(TrainableHead head, List<Path> gold, Path into) {
  /**
   * @return what was trained, once it is on disk
   * @throws GoldException where the data cannot be used
   */
  public Trained run(TrainingTools tools) {
    Trained trained = head.train(gold, tools);
    new ModelFolder(into).write(trained.head(), trained.model(), trained.cardText());
    return trained;
  }
}
