package org.opedometer.lab.optim;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Runs independent tasks, at once if wanted, and returns their results in order. */
public final class OrderedTasks {
  private OrderedTasks() {}

  public static <T> List<T> run(int count, boolean parallel, IntFunction<T> task) {
    IntStream numbers = IntStream.range(0, count);
    return (parallel ? numbers.parallel() : numbers).mapToObj(task).toList();
  }
}
