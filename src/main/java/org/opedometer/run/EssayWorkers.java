package org.opedometer.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.opedometer.syntax.Workers;

/** An essay's own thread, and helpers wherever a processor is free when a task begins. */
final class EssayWorkers implements Workers {
  private final Processors processors;
  private final Function<Runnable, Thread> threads;
  private final Set<Thread> helpers = ConcurrentHashMap.newKeySet();

  /**
   * @param threads makes a thread that has not been started
   */
  EssayWorkers(Processors processors, Function<Runnable, Thread> threads) {
    this.processors = processors;
    this.threads = threads;
  }

  @Override
  public void each(int pieces, IntConsumer work) {
    Task task = new Task(pieces, work);
    List<Thread> started = new ArrayList<>();
    while (started.size() + 1 < pieces && processors.takeFree()) {
      Thread helper = threads.apply(() -> help(task));
      helpers.add(helper);
      started.add(helper);
      helper.start();
    }
    task.run();
    await(started);
    task.end();
  }

  private void help(Task task) {
    try {
      task.run();
    } finally {
      helpers.remove(Thread.currentThread());
      processors.giveBack();
    }
  }

  private static void await(List<Thread> helpers) {
    try {
      for (Thread helper : helpers) {
        helper.join();
      }
    } catch (InterruptedException e) {
      helpers.forEach(Thread::interrupt);
      Thread.currentThread().interrupt();
      throw new CancellationException("the analysis was given up");
    }
  }

  /** Those at work now. */
  List<Thread> helpers() {
    return List.copyOf(helpers);
  }

  /** Pieces that several threads take one after the other, until all are done or one fails. */
  private static final class Task implements Runnable {
    private final int pieces;
    private final IntConsumer work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Task(int pieces, IntConsumer work) {
      this.pieces = pieces;
      this.work = work;
    }

    @Override
    public void run() {
      try {
        for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
          work.accept(i);
        }
      } catch (RuntimeException | Error e) {
        failure.compareAndSet(null, e);
        next.set(pieces);
      }
    }

    void end() {
      Throwable failed = failure.get();
      if (failed instanceof Error error) {
        throw error;
      }
      if (failed instanceof RuntimeException problem) {
        throw problem;
      }
    }
  }
}
