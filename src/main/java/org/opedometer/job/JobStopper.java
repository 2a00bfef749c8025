package org.opedometer.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.opedometer.run.RunInHand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.SmartLifecycle;

/**
 * On a signal, stops the job and waits for it, before the database is closed.
 *
 * <p>It tells the execution itself, in memory, to stop: {@code JobOperator.stop} would write to the
 * same rows as the job's own thread and may make it fail.
 */
final class JobStopper implements SmartLifecycle, JobExecutionListener {
  private static final Logger LOG = LoggerFactory.getLogger(JobStopper.class);
  private static final int PATIENCE_SECONDS = 30;

  private volatile boolean running;
  private @Nullable JobExecution execution;
  private @Nullable RunInHand run;
  private CountDownLatch ended = new CountDownLatch(0);

  /** The run that the next execution is of. */
  synchronized void expect(RunInHand next) {
    run = next;
    ended = new CountDownLatch(1);
  }

  /** The run is over, whatever became of it. */
  void release() {
    ended.countDown();
  }

  @Override
  public synchronized void beforeJob(JobExecution started) {
    execution = started;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    CountDownLatch end = tellToStop();
    try {
      if (!end.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("an essay takes too long to stop; it is dropped and scored in the next run");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized CountDownLatch tellToStop() {
    if (ended.getCount() > 0 && run != null) {
      LOG.info("told to stop");
      run.stop();
      if (execution != null) {
        execution.setStatus(BatchStatus.STOPPING);
        execution.getStepExecutions().forEach(StepExecution::setTerminateOnly);
      }
    }
    return ended;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
