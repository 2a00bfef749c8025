package org.opedometer.lab.evaluate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.opedometer.lab.gold.GoldAttributions;
import org.opedometer.lab.gold.GoldReader;
import org.opedometer.lab.gold.GoldSentence;
import org.opedometer.lab.gold.GoldSpans;
import org.opedometer.lab.gold.GoldTargets;
import org.opedometer.model.SentenceReading;

/** What the analysis can be measured on. */
public enum EvaluationKind {
  TARGET_SENTIMENT("target-sentiment") {
    @Override
    Map<String, Object> run(List<Path> gold, Set<String> labels, GoldRun run) {
      return run.over(
          GoldReader.targets(gold), GoldTargets::id, GoldTargets::text, new TargetEvaluation());
    }
  },
  LOADED_SENTENCES("loaded-sentences") {
    @Override
    Map<String, Object> run(List<Path> gold, Set<String> labels, GoldRun run) {
      return sentences(gold, run, new SentenceEvaluation(SentenceReading::loadedProbability));
    }
  },
  CLAIMS("claims") {
    @Override
    Map<String, Object> run(List<Path> gold, Set<String> labels, GoldRun run) {
      return sentences(gold, run, new SentenceEvaluation(SentenceReading::checkWorthyProbability));
    }
  },
  HEDGES("hedges") {
    @Override
    Map<String, Object> run(List<Path> gold, Set<String> labels, GoldRun run) {
      return sentences(gold, run, new HedgeEvaluation());
    }
  },
  LOADED_WORDS("loaded-words") {
    @Override
    Map<String, Object> run(List<Path> gold, Set<String> labels, GoldRun run) {
      return run.over(
          GoldReader.spans(gold),
          GoldSpans::id,
          GoldSpans::text,
          new LoadedWordsEvaluation(labels));
    }
  },
  /** Labels are classes of cues. */
  ATTRIBUTION("attribution") {
    @Override
    Map<String, Object> run(List<Path> gold, Set<String> labels, GoldRun run) {
      return attributions(gold, run, new AttributionEvaluation(labels));
    }
  },
  /** Whom the sources that are pronouns stand for. */
  RESOLUTION("resolution") {
    @Override
    Map<String, Object> run(List<Path> gold, Set<String> labels, GoldRun run) {
      return attributions(gold, run, new ResolutionEvaluation());
    }
  },
  REGISTER("register") {
    @Override
    Map<String, Object> run(List<Path> gold, Set<String> labels, GoldRun run) {
      return RegisterEvaluation.run(gold, run);
    }
  },
  CHUNKS("chunks") {
    @Override
    Map<String, Object> run(List<Path> gold, Set<String> labels, GoldRun run) {
      return ChunkEvaluation.run(gold, run);
    }
  },
  WEIGHTS("weights") {
    @Override
    Map<String, Object> run(List<Path> gold, Set<String> labels, GoldRun run) {
      return run.over(
          FolderText.of(gold), FolderText::id, FolderText::text, new WeightEvaluation());
    }
  },
  SWAPS("swaps") {
    @Override
    Map<String, Object> run(List<Path> gold, Set<String> labels, GoldRun run) {
      return SwapEvaluation.run(FolderText.of(gold), run);
    }
  };

  private final String word;

  EvaluationKind(String word) {
    this.word = word;
  }

  /** As it is written on the command line. */
  public String word() {
    return word;
  }

  public static Optional<EvaluationKind> of(String word) {
    return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst();
  }

  abstract Map<String, Object> run(List<Path> gold, Set<String> labels, GoldRun run);

  private static Map<String, Object> sentences(
      List<Path> gold, GoldRun run, Evaluation<GoldSentence> evaluation) {
    Function<GoldSentence, String> text = GoldSentence::text;
    return run.over(GoldReader.sentences(gold), GoldSentence::id, text, evaluation);
  }

  private static Map<String, Object> attributions(
      List<Path> gold, GoldRun run, Evaluation<GoldAttributions> evaluation) {
    Function<GoldAttributions, String> text = GoldAttributions::text;
    return run.over(GoldReader.attributions(gold), GoldAttributions::id, text, evaluation);
  }
}
