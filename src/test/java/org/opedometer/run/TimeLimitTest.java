package org.opedometer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.opedometer.syntax.Cancellation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeLimitTest {
  private static final TimeLimit GENEROUS = new TimeLimit(Duration.ofMinutes(5), 2);
  private static final TimeLimit TIGHT = new TimeLimit(Duration.ofMillis(250), 2);

  @Test
  void work_in_time_gives_its_result() throws Exception {
    int result = GENEROUS.call(workers -> 7);
    assertThat(result).isEqualTo(7);
  }

  @Test
  void a_stack_overflow_harms_only_its_own_work() {
    assertThatThrownBy(() -> GENEROUS.call(workers -> deeper(1)))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(StackOverflowError.class);
  }

  @Test
  void work_that_heeds_an_interrupt_ends() {
    AtomicReference<Thread> worker = new AtomicReference<>();
    assertThatThrownBy(
            () ->
                TIGHT.call(
                    workers -> {
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
                    workers -> {
                      worker.set(Thread.currentThread());
                      return forEver();
                    }))
        .isInstanceOf(TimeoutException.class);
    await().until(() -> !worker.get().isAlive());
  }

  @Test
  void every_piece_is_done_once_and_no_result_changes_its_place() throws Exception {
    List<Integer> pieces = IntStream.range(0, 1_000).boxed().toList();
    List<Integer> done = GENEROUS.call(workers -> workers.map(pieces, i -> i * i));
    assertThat(done).isEqualTo(pieces.stream().map(i -> i * i).toList());
  }

  @Test
  void a_free_processor_helps_and_one_in_use_does_not() throws Exception {
    Set<Thread> two = ConcurrentHashMap.newKeySet();
    CountDownLatch both = new CountDownLatch(2); // neither goes on before the other is there
    GENEROUS.call(
        workers -> {
          workers.each(
              2,
              piece -> {
                two.add(Thread.currentThread());
                both.countDown();
                arrive(both);
              });
          return two;
        });
    assertThat(two).hasSize(2);
    Set<Thread> one = ConcurrentHashMap.newKeySet();
    new TimeLimit(Duration.ofMinutes(5), 1)
        .call(
            workers -> {
              workers.each(50, piece -> one.add(Thread.currentThread()));
              return one;
            });
    assertThat(one).hasSize(1);
  }

  @Test
  void what_fails_in_a_helper_fails_in_the_work() {
    assertThatThrownBy(
            () ->
                GENEROUS.call(
                    workers ->
                        workers.map(
                            List.of(1, 2, 3, 4),
                            i -> {
                              throw new IllegalStateException("piece " + i);
                            })))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("piece ");
  }

  @Test
  void helpers_that_heed_an_interrupt_end_with_the_work() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    assertThatThrownBy(
            () ->
                TIGHT.call(
                    workers -> {
                      workers.each(
                          2,
                          piece -> {
                            threads.add(Thread.currentThread());
                            while (true) {
                              Cancellation.check();
                            }
                          });
                      return threads;
                    }))
        .isInstanceOf(TimeoutException.class);
    await().until(() -> threads.stream().noneMatch(Thread::isAlive));
    assertThat(threads).isNotEmpty();
  }

  @Test
  @EnabledForJreRange(max = JRE.JAVA_19)
  void a_helper_that_heeds_nothing_is_stopped_with_the_work() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    CountDownLatch both = new CountDownLatch(2);
    assertThatThrownBy(
            () ->
                TIGHT.call(
                    workers -> {
                      workers.each(
                          2,
                          piece -> {
                            threads.add(Thread.currentThread());
                            both.countDown();
                            arrive(both);
                            forEver();
                          });
                      return threads;
                    }))
        .isInstanceOf(TimeoutException.class);
    await().until(() -> threads.stream().noneMatch(Thread::isAlive));
    assertThat(threads).hasSize(2);
  }

  private static long forEver() {
    long count = 0;
    while (count >= 0) {
      count = (count + 1) & Long.MAX_VALUE;
    }
    return count;
  }

  private static void arrive(CountDownLatch both) {
    try {
      both.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int deeper(int depth) {
    return deeper(depth + 1) + 1;
  }
}
