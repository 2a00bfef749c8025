package org.opedometer.learning.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Predicts every example by a head fitted to the other folds.
 *
 * <pre>{@code
 * List<Double> logits =
 *     new CrossValidation(folds).predict(examples, others -> trainer.train(others)::logit);
 * }</pre>
 */
public record CrossValidation(Folds folds) {
  /**
   * @param <E> an example
   * @param <P> what is predicted of it
   * @param train from examples to a predictor of one
   * @return predictions in the order of the examples
   */
  public <E, P> List<P> predict(List<E> examples, Function<List<E>, Function<E, P>> train) {
    if (examples.size() != folds.size()) {
      throw new IllegalArgumentException(
          examples.size() + " examples, but folds of " + folds.size());
    }
    List<List<P>> byFold =
        IntStream.range(0, folds.count()).mapToObj(f -> fold(f, examples, train)).toList();
    int[] next = new int[folds.count()];
    List<P> predictions = new ArrayList<>(examples.size());
    for (int fold : folds.of()) {
      predictions.add(byFold.get(fold).get(next[fold]++));
    }
    return predictions;
  }

  private <E, P> List<P> fold(int fold, List<E> examples, Function<List<E>, Function<E, P>> train) {
    int[] inside = folds.in(fold);
    if (inside.length == 0) {
      return List.of();
    }
    List<E> others = Arrays.stream(folds.outside(fold)).mapToObj(examples::get).toList();
    Function<E, P> predictor = train.apply(others);
    return Arrays.stream(inside).mapToObj(examples::get).map(predictor).toList();
  }
}
