package org.opedometer.lab.figures;

/**
 * Hits and misses of a yes-or-no decision or of found spans.
 *
 * @param right found and so
 * @param wrong found but not so
 * @param missed so but not found
 */
public record Counts(int right, int wrong, int missed) {
  public static Counts of(boolean[] found, boolean[] so) {
    Counts counts = new Counts(0, 0, 0);
    for (int i = 0; i < so.length; i++) {
      counts = counts.plus(count(found[i] && so[i], found[i] && !so[i], !found[i] && so[i]));
    }
    return counts;
  }

  private static Counts count(boolean right, boolean wrong, boolean missed) {
    return new Counts(right ? 1 : 0, wrong ? 1 : 0, missed ? 1 : 0);
  }

  public Counts plus(Counts other) {
    return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** 0..1; 0 if nothing was found. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** 0..1; 0 if there was nothing to find. */
  public double recall() {
    return share(right, right + missed);
  }

  /** Harmonic mean of precision and recall, 0..1. */
  public double f1() {
    return share(2.0 * right, 2.0 * right + wrong + missed);
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
