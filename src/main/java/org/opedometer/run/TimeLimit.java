package org.opedometer.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.opedometer.syntax.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work that may hang or run deep. Each has a thread of its own, and helpers while processors
 * are free, with the same large stack on every platform, that can be given up.
 */
final class TimeLimit {
  private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);
  private static final long STACK_BYTES = 64L << 20;
  private static final Duration GRACE = Duration.ofSeconds(2);
  private static final AtomicLong COUNTER = new AtomicLong();

  private final Duration limit;
  private final Processors processors;

  /**
   * @param threads at work at once, helpers included, unless more are called for
   */
  TimeLimit(Duration limit, int threads) {
    this.limit = limit;
    this.processors = new Processors(threads);
  }

  /** Work that helpers may take part in. */
  @FunctionalInterface
  interface Work<T> {
    T with(Workers workers) throws Exception;
  }

  /**
   * What {@code work} returns.
   *
   * @throws ExecutionException where it failed, an {@link Error} included
   * @throws TimeoutException where it took too long; its thread has been stopped
   * @throws InterruptedException where the caller was told to stop; so has been the work
   */
  <T> T call(Work<T> work) throws ExecutionException, TimeoutException, InterruptedException {
    EssayWorkers workers = new EssayWorkers(processors, TimeLimit::thread);
    FutureTask<T> task = new FutureTask<>(() -> work.with(workers));
    Thread thread = thread(task);
    processors.take();
    try {
      thread.start();
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | InterruptedException e) {
      List<Thread> all = new ArrayList<>(workers.helpers());
      all.add(thread);
      end(all);
      throw e;
    } finally {
      processors.giveBack();
    }
  }

  /** A thread with a large stack, not started yet. */
  static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "essay-" + COUNTER.incrementAndGet(), STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  private static void end(List<Thread> threads) throws InterruptedException {
    threads.forEach(Thread::interrupt);
    long last = System.nanoTime() + GRACE.toNanos();
    for (Thread thread : threads) {
      thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(last - System.nanoTime())));
      if (thread.isAlive()) {
        stop(thread);
      }
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
