package org.opedometer.batch;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work that may hang or run deep. Each piece has a thread of its own, with the same large
 * stack on every platform, that can be given up.
 */
final class TimeLimit {
  private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);
  private static final long STACK_BYTES = 64L << 20;
  private static final Duration GRACE = Duration.ofSeconds(2);
  private static final AtomicLong COUNTER = new AtomicLong();

  private final Duration limit;

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /**
   * What {@code work} returns.
   *
   * @throws ExecutionException where it failed, an {@link Error} included
   * @throws TimeoutException where it took too long; its thread has been stopped
   * @throws InterruptedException where the caller was told to stop; so has been the work
   */
  <T> T call(Callable<T> work) throws ExecutionException, TimeoutException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "essay-" + COUNTER.incrementAndGet(), STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | InterruptedException e) {
      end(thread);
      throw e;
    }
  }

  private static void end(Thread thread) throws InterruptedException {
    thread.interrupt();
    thread.join(GRACE.toMillis());
    if (thread.isAlive()) {
      stop(thread);
    }
  }

  /**
   * The libraries' loops look at no flag, so an interrupt alone may leave a core busy for ever.
   * What the thread worked on is its own and is thrown away, so nothing torn is seen by others.
   */
  @SuppressWarnings("removal")
  private static void stop(Thread thread) {
    try {
      thread.stop();
    } catch (UnsupportedOperationException e) { // Java 20 and later
      thread.setPriority(Thread.MIN_PRIORITY);
      LOG.warn("{} hangs and cannot be stopped on this Java; it runs on at low priority", thread);
    }
  }
}
