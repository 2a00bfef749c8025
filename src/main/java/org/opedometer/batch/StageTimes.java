package org.opedometer.batch;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Takes the time of each step of a run. */
final class StageTimes implements StepExecutionListener {
  private static final Logger LOG = LoggerFactory.getLogger(StageTimes.class);

  private final Map<String, Duration> times = new TreeMap<>();

  @Override
  public synchronized ExitStatus afterStep(StepExecution step) {
    LocalDateTime start = step.getStartTime();
    if (start != null) {
      Duration time = Duration.between(start, LocalDateTime.now());
      times.merge(step.getStepName(), time, Duration::plus);
      LOG.info("{} took {} ms", step.getStepName(), time.toMillis());
    }
    return step.getExitStatus();
  }

  /** Times by the name of the step; none where there was nothing to do. */
  synchronized Map<String, Duration> all() {
    return Map.copyOf(times);
  }
}
