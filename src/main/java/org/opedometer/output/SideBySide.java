package org.opedometer.output;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at once, as many as there are processors. */
final class SideBySide {
  private SideBySide() {}

  /**
   * Returns once all have ended, the failed ones too, so that nothing is written later on.
   *
   * @return what they return, in their order
   * @throws OutputException or whatever else the first of them threw
   */
  static <T> List<T> all(List<? extends Callable<T>> tasks) {
    int most = Runtime.getRuntime().availableProcessors();
    ExecutorService threads =
        Executors.newFixedThreadPool(Math.max(1, Math.min(most, tasks.size())), SideBySide::daemon);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutputException("the tables were not written: the program was told to stop");
    } finally {
      threads.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "tables");
    thread.setDaemon(true);
    return thread;
  }

  private static RuntimeException unchecked(Throwable problem) {
    if (problem instanceof Error error) {
      throw error;
    }
    return problem instanceof RuntimeException plain ? plain : new IllegalStateException(problem);
  }
}
