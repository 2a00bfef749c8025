package org.opedometer.job;

import java.time.Duration;
import java.time.LocalDateTime;
import org.opedometer.run.StageTimes;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Takes the time of each step of a run. */
record StepClock(StageTimes times) implements StepExecutionListener {
  @Override
  public ExitStatus afterStep(StepExecution step) {
    LocalDateTime start = step.getStartTime();
    if (start != null) {
      times.add(step.getStepName(), Duration.between(start, LocalDateTime.now()));
    }
    return step.getExitStatus();
  }
}
