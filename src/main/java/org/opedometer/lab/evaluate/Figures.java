package org.opedometer.lab.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opedometer.lab.figures.Counts;

/** The figures common to several kinds, rounded to four places as they are printed. */
final class Figures {
  private Figures() {}

  /** Precision, recall and F1 of a count, each rounded; F1 comes from the unrounded two. */
  static double[] of(Counts counts) {
    double precision = counts.precision();
    double recall = counts.recall();
    return new double[] {round(precision), round(recall), round(harmonic(precision, recall))};
  }

  static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Adds {@code macro_f1}, the mean of the rounded F1 of the classes, and {@code f1_by_class}. */
  static void addMacro(
      Map<String, Object> figures, List<Integer> gold, List<Integer> found, int... classes) {
    Map<String, Object> byClass = new LinkedHashMap<>();
    double sum = 0;
    for (int wanted : classes) {
      Counts counts = new Counts(0, 0, 0);
      for (int i = 0; i < gold.size(); i++) {
        boolean so = gold.get(i) == wanted;
        boolean said = found.get(i) == wanted;
        counts = counts.plus(Counts.of(new boolean[] {said}, new boolean[] {so}));
      }
      double f1 = of(counts)[2];
      byClass.put(String.valueOf(wanted), f1);
      sum += f1;
    }
    figures.put("macro_f1", round(sum / classes.length));
    figures.put("f1_by_class", byClass);
  }

  static double round(double value) {
    return round(value, 4);
  }

  /** Half to even on the exact binary value, as Python rounds. */
  static double round(double value, int places) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
  }

  /** A number as the tables write it. */
  static double cell(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }

  static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  static boolean[] yes(List<Integer> labels) {
    boolean[] yes = new boolean[labels.size()];
    for (int i = 0; i < yes.length; i++) {
      yes[i] = labels.get(i) == 1;
    }
    return yes;
  }

  /** Stretches joined where they overlap, by place: {start, end} each. */
  static List<int[]> merged(List<int[]> spans) {
    List<int[]> sorted = new ArrayList<>(spans);
    sorted.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]));
    List<int[]> merged = new ArrayList<>();
    for (int[] span : sorted) {
      int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && span[0] < last[1]) {
        last[1] = Math.max(last[1], span[1]);
      } else {
        merged.add(span.clone());
      }
    }
    return merged;
  }
}
