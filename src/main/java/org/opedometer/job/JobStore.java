package org.opedometer.job;

import java.util.List;
import org.opedometer.output.OutputFolder;
import org.opedometer.run.RunInHand;
import org.opedometer.run.settings.Settings;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring, with the history of runs in its database. Opened once the output folder is locked. */
final class JobStore implements AutoCloseable {
  private static final int KEPT_RUNS = 50;

  private final ConfigurableApplicationContext context;
  private final JobRepository jobs;
  private final JobOperator operator;
  private final JobStopper stopper;

  /** Only what the job needs of Spring Boot. */
  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class,
    BatchAutoConfiguration.class
  })
  static class Wiring {
    @Bean
    JobStopper jobStopper() {
      return new JobStopper();
    }
  }

  private JobStore(ConfigurableApplicationContext context) {
    this.context = context;
    this.jobs = context.getBean(JobRepository.class);
    this.operator = context.getBean(JobOperator.class);
    this.stopper = context.getBean(JobStopper.class);
  }

  /** Starts Spring, marks executions that a killed process left as failed, forgets old ones. */
  static JobStore open(Settings settings, OutputFolder folder) {
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Wiring.class)
            .web(WebApplicationType.NONE)
            .bannerMode(org.springframework.boot.Banner.Mode.OFF)
            .logStartupInfo(false)
            .run(JobDatabase.arguments(settings.database(), folder));
    JobStore store = new JobStore(context);
    try {
      store.recover();
      store.prune();
      return store;
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  /** Runs the job to its end, as the same job as before if that one did not complete. */
  JobExecution run(String manifestKey, RunInHand run) throws Exception {
    stopper.expect(run);
    try {
      return operator.start(new ScoreEssaysJob(jobs, stopper).of(run), parameters(manifestKey));
    } finally {
      stopper.release();
      prune();
    }
  }

  private JobParameters parameters(String manifestKey) {
    for (long round = 1; ; round++) {
      JobParameters parameters =
          new JobParametersBuilder()
              .addString("manifest", manifestKey)
              .addLong("round", round)
              .toJobParameters();
      JobInstance instance = jobs.getJobInstance(ScoreEssaysJob.NAME, parameters);
      JobExecution last = instance == null ? null : jobs.getLastJobExecution(instance);
      if (last == null || isRestartable(last)) {
        return parameters;
      }
    }
  }

  private static boolean isRestartable(JobExecution last) {
    return switch (last.getStatus()) {
      case FAILED, STOPPED -> true;
      default -> false;
    };
  }

  private void recover() {
    for (JobExecution left : jobs.findRunningJobExecutions(ScoreEssaysJob.NAME)) {
      operator.recover(left);
    }
  }

  private void prune() {
    while (true) {
      List<JobInstance> old = jobs.getJobInstances(ScoreEssaysJob.NAME, KEPT_RUNS, 100);
      old.forEach(jobs::deleteJobInstance);
      if (old.isEmpty()) {
        return;
      }
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
