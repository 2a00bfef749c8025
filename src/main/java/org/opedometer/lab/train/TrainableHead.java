package org.opedometer.lab.train;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opedometer.lab.gold.GoldReader;
import org.opedometer.run.Bench;

/** The heads that can be trained again. */
public enum TrainableHead {
  /** Sentiment toward those a sentence mentions. */
  TARGETS("targets") {
    @Override
    Trained train(List<Path> gold, TrainingTools tools) {
      return new TargetTraining(tools).train(GoldReader.targets(gold));
    }
  },
  /** Check-worthy sentences. */
  CLAIMS("claims") {
    @Override
    Trained train(List<Path> gold, TrainingTools tools) {
      return new ClaimTraining(tools).train(GoldReader.sentences(gold));
    }
  },
  /** The layers that the marks of rhetoric share. */
  READER("reader") {
    @Override
    Trained train(List<Path> gold, TrainingTools tools) {
      return new ReaderTraining(tools).train(gold);
    }
  },
  /** Sources, cues and contents. */
  ATTRIBUTION("attribution") {
    @Override
    Trained train(List<Path> gold, TrainingTools tools) {
      return new AttributionTraining(tools).train(gold);
    }
  },
  /** Which attributions are statements. */
  COUNTED("counted") {
    @Override
    Trained train(List<Path> gold, TrainingTools tools) {
      return new CountedTraining(tools, Bench.attributionModel()).train(GoldReader.opinion(gold));
    }
  },
  /** What the head and the rules of check-worthiness count for. */
  CHECKWORTHY("checkworthy") {
    @Override
    Trained train(List<Path> gold, TrainingTools tools) {
      CheckWorthyExamples reader =
          new CheckWorthyExamples(
              tools, Bench.attributions(), Bench.checkWorthyFinder(tools.lexicons()));
      return new CheckWorthyTraining(tools, reader).train(GoldReader.opinion(gold));
    }
  };

  private final String word;

  TrainableHead(String word) {
    this.word = word;
  }

  /** As it is written on the command line. */
  public String word() {
    return word;
  }

  public static Optional<TrainableHead> of(String word) {
    return Arrays.stream(values()).filter(h -> h.word.equals(word)).findFirst();
  }

  /**
   * Fits the head and measures it by cross-validation.
   *
   * @throws GoldException where the data cannot be used
   */
  abstract Trained train(List<Path> gold, TrainingTools tools);
}
