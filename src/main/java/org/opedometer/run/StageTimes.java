package org.opedometer.run;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The time that each stage of a run took. Safe for use by many threads. */
public final class StageTimes {
  private static final Logger LOG = LoggerFactory.getLogger(StageTimes.class);

  private final Map<String, Duration> times = new TreeMap<>();

  /** Adds {@code time} to what the stage took so far. */
  public synchronized void add(String stage, Duration time) {
    times.merge(stage, time, Duration::plus);
    LOG.info("{} took {} ms", stage, time.toMillis());
  }

  /** Times by the name of the stage; none where there was nothing to do. */
  synchronized Map<String, Duration> all() {
    return Map.copyOf(times);
  }
}
