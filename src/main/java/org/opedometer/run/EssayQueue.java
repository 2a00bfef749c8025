package org.opedometer.run;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.manifest.ManifestEntry;

/**
 * Hands out the essays of the frozen manifest. It remembers nothing over a restart: the output
 * folder tells what is done.
 */
public final class EssayQueue {
  private final Queue<ManifestEntry> waiting = new ConcurrentLinkedQueue<>();

  void fill(Collection<ManifestEntry> essays) {
    waiting.clear();
    waiting.addAll(essays);
  }

  /** Hands out no more. */
  void drain() {
    waiting.clear();
  }

  /** The next essay to score, or nothing where none is left. */
  public @Nullable ManifestEntry read() {
    return waiting.poll();
  }
}
