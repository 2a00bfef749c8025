package org.opedometer.job;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.opedometer.output.OutputException;
import org.opedometer.output.OutputFolder;
import org.opedometer.run.BatchJob;
import org.opedometer.run.RunFailedException;
import org.opedometer.run.RunInHand;
import org.opedometer.run.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.dao.DataAccessException;

/** Runs the job in its database, which is opened late and made anew where it is broken. */
public final class JobRunner implements BatchJob {
  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

  private final Settings settings;
  private final OutputFolder folder;
  private @Nullable JobStore store;

  public JobRunner(Settings settings, OutputFolder folder) {
    this.settings = settings;
    this.folder = folder;
  }

  @Override
  public boolean run(RunInHand run) {
    try {
      return completes(run);
    } catch (RunFailedException e) {
      if (!isDatabaseAtFault(e) || !JobDatabase.isOwn(settings.database())) {
        throw e;
      }
      LOG.warn("the job database is broken and is made anew", e);
      close();
      JobDatabase.setAside(folder);
      run.refill();
      return completes(run);
    }
  }

  private boolean completes(RunInHand run) {
    JobExecution execution;
    try {
      execution = opened().run(run.manifest().key(), run);
    } catch (Exception e) {
      throw failure(e);
    }
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      return true;
    }
    if (execution.getAllFailureExceptions().isEmpty() || run.isStopped()) {
      return false;
    }
    throw failure(execution.getAllFailureExceptions().get(0));
  }

  /** The database, made anew where it cannot be opened or read, whatever the reason. */
  JobStore opened() {
    if (store == null) {
      try {
        store = JobStore.open(settings, folder);
      } catch (RuntimeException e) {
        if (!JobDatabase.isOwn(settings.database())) {
          throw e;
        }
        LOG.warn("the job database cannot be opened and is made anew", e);
        JobDatabase.setAside(folder);
        store = JobStore.open(settings, folder);
      }
    }
    return store;
  }

  private static RunFailedException failure(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutputException) {
        return new RunFailedException(cause.getMessage(), problem);
      }
    }
    return new RunFailedException("the run failed: " + rootMessage(problem), problem);
  }

  private static String rootMessage(Throwable problem) {
    Throwable root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }

  private static boolean isDatabaseAtFault(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutputException) {
        return false;
      }
      if (cause instanceof SQLException || cause instanceof DataAccessException) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
      store = null;
    }
  }
}
