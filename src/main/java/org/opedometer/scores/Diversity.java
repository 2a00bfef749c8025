package org.opedometer.scores;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.opedometer.model.Attribution;

/**
 * How varied the named sources are.
 *
 * @param counts attributions a source, largest first
 */
public record Diversity(List<Integer> counts) {
  private static final int FEWEST = 5;

  /** Counts the resolved sources of some attributions. */
  public static Diversity of(Collection<Attribution> attributions) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Attribution a : attributions) {
      if (a.source().resolved() && !a.source().name().isEmpty()) {
        counts.merge(a.source().name(), 1, Integer::sum);
      }
    }
    return new Diversity(counts.values().stream().sorted(Comparator.reverseOrder()).toList());
  }

  public int total() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Expected number of different sources among {@code sample} attributions drawn without
   * replacement (Hurlbert 1971); empty where there are fewer.
   */
  public OptionalDouble rarefied(int sample) {
    int n = total();
    if (n < sample) {
      return OptionalDouble.empty();
    }
    double expected = 0;
    for (int count : counts) {
      double missed = 1; // C(n - count, sample) / C(n, sample)
      for (int i = 0; i < sample; i++) {
        missed *= (double) Math.max(0, n - count - i) / (n - i);
      }
      expected += 1 - missed;
    }
    return OptionalDouble.of(expected);
  }

  /** Shannon entropy in bits; 0 for no source. */
  public double entropy() {
    double n = total();
    return counts.stream().mapToDouble(c -> -(c / n) * Math.log(c / n) / Math.log(2)).sum();
  }

  /**
   * Share earned by the diversity unit, 0..1: rarefied to 10, or to 5 with fewer; empty below 5.
   */
  public OptionalDouble share() {
    int sample = total() >= 10 ? 10 : FEWEST;
    OptionalDouble rarefied = rarefied(sample);
    return rarefied.isEmpty()
        ? rarefied
        : OptionalDouble.of((rarefied.getAsDouble() - 1) / (sample - 1));
  }
}
