package org.opedometer.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeLimitTest {
  private static final TimeLimit GENEROUS = new TimeLimit(Duration.ofMinutes(5));
  private static final TimeLimit TIGHT = new TimeLimit(Duration.ofMillis(50));

  @Test
  void work_in_time_gives_its_result() throws Exception {
    assertThat(GENEROUS.call(() -> 7)).isEqualTo(7);
  }

  @Test
  void a_stack_overflow_harms_only_its_own_work() {
    assertThatThrownBy(() -> GENEROUS.call(() -> deeper(1)))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(StackOverflowError.class);
  }

  @Test
  void work_that_heeds_an_interrupt_ends() {
    AtomicReference<Thread> worker = new AtomicReference<>();
    assertThatThrownBy(
            () ->
                TIGHT.call(
                    () -> {
                      worker.set(Thread.currentThread());
                      Object forever = new Object();
                      synchronized (forever) {
                        while (true) {
                          forever.wait();
                        }
                      }
                    }))
        .isInstanceOf(TimeoutException.class);
    await().until(() -> !worker.get().isAlive());
  }

  @Test
  @EnabledForJreRange(max = JRE.JAVA_19)
  void work_that_heeds_nothing_is_stopped_for_good() {
    AtomicReference<Thread> worker = new AtomicReference<>();
    assertThatThrownBy(
            () ->
                TIGHT.call(
                    () -> {
                      worker.set(Thread.currentThread());
                      long count = 0;
                      while (count >= 0) {
                        count = (count + 1) & Long.MAX_VALUE;
                      }
                      return count;
                    }))
        .isInstanceOf(TimeoutException.class);
    await().until(() -> !worker.get().isAlive());
  }

  private static int deeper(int depth) {
    return deeper(depth + 1) + 1;
  }
}
