package org.opedometer.run;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a run went.
 *
 * @param scored essays published in this run, by the reason
 * @param rejected inputs that this run could not score
 * @param rejectedBefore inputs that an earlier run could not score and this one did not try
 * @param unchanged essays that were in place already
 * @param relabelled essays of which nothing but the metadata was new
 * @param gone essays of the last run's tables that are not among the inputs any more
 * @param skipped files that are no documents, by their kind
 * @param waiting inputs that were being written
 * @param pruned folders taken away
 */
public record RunSummary(
    Outcome outcome,
    Map<InputChange, Integer> scored,
    int rejected,
    int rejectedBefore,
    int unchanged,
    int relabelled,
    int gone,
    SortedMap<String, Integer> skipped,
    int waiting,
    int pruned,
    Duration time) {
  public RunSummary {
    scored = Map.copyOf(scored);
    skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
  }

  /** Essays published in this run for this reason. */
  public int scored(InputChange reason) {
    return scored.getOrDefault(reason, 0);
  }

  /** Essays published in this run. */
  public int allScored() {
    return scored.values().stream().mapToInt(n -> n).sum();
  }

  /** How a run ended, if it did not fail. */
  public enum Outcome {
    /** All is as the last run left it. */
    NOTHING_NEW,
    COMPLETED,
    /** Told to stop; the next run goes on. */
    STOPPED
  }
}
