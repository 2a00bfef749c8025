package org.opedometer.job;

import org.opedometer.input.manifest.ManifestEntry;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.run.RejectedEssayException;
import org.opedometer.run.RunInHand;
import org.opedometer.run.ScoringSession;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * The job, once {@link ScoringSession} has taken the lock, recovered what a killed run left, and
 * frozen the manifest: score, collate, report.
 *
 * <p>A step may run again though it was completed: what is to be done is read from the output
 * folder, not from the job's history.
 */
final class ScoreEssaysJob {
  static final String NAME = "score-essays";

  private final JobRepository jobs;
  private final JobStopper stopper;

  ScoreEssaysJob(JobRepository jobs, JobStopper stopper) {
    this.jobs = jobs;
    this.stopper = stopper;
  }

  Job of(RunInHand run) {
    return new JobBuilder(NAME, jobs)
        .listener(stopper)
        .start(score(run))
        .next(once("collate", run, run::collate))
        .next(once("report", run, run::report))
        .build();
  }

  /** One item is one essay: its path and hash go in, its analysis comes out, one folder is put. */
  private Step score(RunInHand run) {
    return new StepBuilder("score", jobs)
        .<ManifestEntry, EssayAnalysis>chunk(run.chunk())
        .reader(run.queue()::read)
        .processor(run.scorer()::process)
        .writer(chunk -> run.publisher().write(chunk.getItems()))
        .faultTolerant()
        .skip(RejectedEssayException.class)
        .skipLimit(Long.MAX_VALUE)
        .skipListener(new SkippedEssays(run.rejections()))
        .listener(new StepClock(run.times()))
        .taskExecutor(threads(run.threads()))
        .allowStartIfComplete(true)
        .build();
  }

  private Step once(String name, RunInHand run, Runnable work) {
    Tasklet tasklet =
        (contribution, context) -> {
          work.run();
          return RepeatStatus.FINISHED;
        };
    return new StepBuilder(name, jobs)
        .tasklet(tasklet)
        .allowStartIfComplete(true)
        .listener(new StepClock(run.times()))
        .build();
  }

  private static SimpleAsyncTaskExecutor threads(int limit) {
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("score-");
    executor.setConcurrencyLimit(limit);
    executor.setDaemon(true);
    return executor;
  }
}
