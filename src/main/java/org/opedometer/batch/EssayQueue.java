package org.opedometer.batch;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.ManifestEntry;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Hands out the essays of the frozen manifest. It remembers nothing over a restart: the output
 * folder tells what is done.
 */
final class EssayQueue implements ItemReader<ManifestEntry> {
  private final Queue<ManifestEntry> waiting = new ConcurrentLinkedQueue<>();

  void fill(Collection<ManifestEntry> essays) {
    waiting.clear();
    waiting.addAll(essays);
  }

  /** Hands out no more. */
  void drain() {
    waiting.clear();
  }

  @Override
  public @Nullable ManifestEntry read() {
    return waiting.poll();
  }
}
