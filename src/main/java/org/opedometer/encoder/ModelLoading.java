package org.opedometer.encoder;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Keeps a program from ending while a model is being loaded; knows no ONNX Runtime itself. */
public final class ModelLoading {
  private static final int SECONDS_TO_BE_STOPPED = 2;

  /** Read by whoever loads a model, written once by whoever ends the program. */
  private static final ReentrantReadWriteLock LOADING = new ReentrantReadWriteLock();

  private ModelLoading() {}

  /**
   * Waits until no model is being loaded, and lets none begin again: to be called before the
   * program ends. ONNX Runtime frees its environment in a shutdown hook, at the same time as all
   * other hooks, and a load under way in another thread then crashes the machine.
   *
   * @param patience how long to wait at most
   * @return whether nothing is being loaded
   */
  public static boolean loadNothingMore(Duration patience) {
    try {
      return LOADING.isWriteLocked()
          || LOADING.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Nobody waits here but in a program that ends: then whoever is told to stop stops. */
  static void enter() {
    try {
      if (!LOADING.readLock().tryLock(SECONDS_TO_BE_STOPPED, TimeUnit.SECONDS)) {
        throw new CancellationException("the program ends");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the program ends");
    }
  }

  static void leave() {
    LOADING.readLock().unlock();
  }
}
