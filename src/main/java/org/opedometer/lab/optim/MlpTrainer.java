package org.opedometer.lab.optim;

import java.util.List;
import java.util.function.Function;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.MlpHead;
import org.opedometer.heads.MlpNetwork;
import org.opedometer.heads.Standardizer;

/** Fits networks of one hidden layer to dense features. */
public record MlpTrainer(int classes, MlpSettings settings) {
  /** Apart enough that no two networks share a stream of random numbers. */
  private static final long SEED_STEP = 0x9E3779B97F4A7C15L;

  /**
   * @param examples labelled 0 to classes - 1
   * @throws IllegalArgumentException for another label or no example
   */
  public MlpHead train(List<Example> examples) {
    Standardizer standardizer = standardizer(examples);
    StandardExamples standard = StandardExamples.of(examples, standardizer);
    return train(standardizer, fit -> fit.run(standard));
  }

  /**
   * Fits with a validation set of one's own, such as whole sentences where examples are words.
   *
   * @throws IllegalArgumentException for another label or no example
   */
  public MlpHead train(List<Example> examples, List<Example> validation) {
    Labels.require(validation, classes);
    Standardizer standardizer = standardizer(examples);
    StandardExamples standard = StandardExamples.of(examples, standardizer);
    StandardExamples aside = StandardExamples.of(validation, standardizer);
    return train(standardizer, fit -> fit.run(standard, aside));
  }

  private Standardizer standardizer(List<Example> examples) {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("no example to learn from");
    }
    Labels.require(examples, classes);
    List<FeatureVector> items = examples.stream().map(Example::features).toList();
    return Standardizer.fit(items);
  }

  private MlpHead train(Standardizer standardizer, Function<MlpFit, MlpNetwork> run) {
    List<MlpNetwork> networks =
        OrderedTasks.run(
            settings.networks(),
            settings.parallel(),
            i -> {
              long seed = settings.seed() + i * SEED_STEP;
              return run.apply(new MlpFit(settings, seed, standardizer.length(), classes));
            });
    return new MlpHead(standardizer, networks);
  }
}
