package org.opedometer.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs spec/claims/join/dev.yml: check-worthy sentences and what they rest on. */
class JoinSpecTest {
  private static final double SUPPORT_AND_RULE = .88;
  private static final double FOUND = .98;
  private static final int SURPLUS = 5;
  private static List<JoinSpec.Result> results;

  @BeforeAll
  static void run() throws IOException {
    results = new JoinSpec().run();
    Map<String, int[]> byRule = new TreeMap<>();
    for (JoinSpec.Row row : rows()) {
      int[] counts = byRule.computeIfAbsent(row.rule(), r -> new int[2]);
      counts[0] += row.right() ? 1 : 0;
      counts[1]++;
    }
    String shares =
        byRule.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue()[0] + "/" + e.getValue()[1])
            .collect(Collectors.joining(", "));
    SpecFigures.print(
        String.format(
            Locale.ROOT,
            "join: %.3f of %d claims right (%s)",
            right() / rows().size(),
            rows().size(),
            shares));
  }

  private static List<JoinSpec.Row> rows() {
    return results.stream().flatMap(r -> r.rows().stream()).toList();
  }

  private static double right() {
    return rows().stream().filter(JoinSpec.Row::right).count();
  }

  @Test
  void finds_what_a_claim_rests_on_and_the_rule() {
    String wrong =
        rows().stream()
            .filter(r -> !r.right())
            .map(r -> r.id() + " " + r.support() + "/" + r.rule() + ": " + r.sentence())
            .collect(Collectors.joining("\n"));
    assertThat(right() / rows().size()).as(wrong).isGreaterThanOrEqualTo(SUPPORT_AND_RULE);
  }

  @Test
  void finds_the_claims() {
    double found = rows().stream().filter(r -> r.got().isPresent()).count();
    assertThat(found / rows().size()).isGreaterThanOrEqualTo(FOUND);
  }

  @Test
  void finds_no_claim_in_opinion() {
    List<String> surplus =
        results.stream().flatMap(r -> r.surplus().stream().map(s -> r.id() + " " + s)).toList();
    assertThat(surplus).hasSizeLessThanOrEqualTo(SURPLUS);
  }
}
