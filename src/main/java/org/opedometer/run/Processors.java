package org.opedometer.run;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the threads that essays are worked on with, so that there are no more than wanted. */
final class Processors {
  private final AtomicInteger free;

  /**
   * @param threads how many essays are worked on at once, at most
   */
  Processors(int threads) {
    free = new AtomicInteger(threads);
  }

  /** Takes one for an essay's own thread, which never has to wait. */
  void take() {
    free.decrementAndGet();
  }

  /** Takes one for a helper, if one is free. */
  boolean takeFree() {
    return free.getAndUpdate(now -> now > 0 ? now - 1 : now) > 0;
  }

  void giveBack() {
    free.incrementAndGet();
  }
}
