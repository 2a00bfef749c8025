package org.opedometer.lab.optim;

/**
 * Minimises a smooth function, with an optional penalty on magnitudes, by limited-memory BFGS (Liu
 * and Nocedal 1989) with a backtracking search along each direction.
 *
 * @param iterations at most
 * @param tolerance stops when the gradient's length falls below this share of its first length
 */
public record Lbfgs(int iterations, double tolerance) {
  private static final int MEMORY = 10;
  private static final int SEARCH_STEPS = 40;
  private static final double SUFFICIENT = 1e-4;

  /** Where the search stands. */
  private record State(double[] point, double value, double[] smooth, double[] gradient) {}

  public Minimum minimize(Objective objective, double[] start) {
    return minimize(objective, start, AbsolutePenalty.NONE);
  }

  Minimum minimize(Objective objective, double[] start, AbsolutePenalty penalty) {
    CurvatureMemory memory = new CurvatureMemory(MEMORY);
    State now = evaluate(objective, start.clone(), penalty);
    double enough = tolerance * Vectors.norm(now.gradient);
    for (int i = 0; i < iterations; i++) {
      if (Vectors.norm(now.gradient) <= enough) {
        return new Minimum(now.point, now.value, i, true);
      }
      State next = step(objective, now, memory, penalty);
      if (next == now && !memory.isEmpty()) {
        memory.clear(); // the picture of the curvature misled: start again downhill
        next = step(objective, now, memory, penalty);
      }
      if (next == now) {
        return new Minimum(now.point, now.value, i, false);
      }
      memory.add(Vectors.minus(next.point, now.point), Vectors.minus(next.smooth, now.smooth));
      now = next;
    }
    boolean converged = Vectors.norm(now.gradient) <= enough;
    return new Minimum(now.point, now.value, iterations, converged);
  }

  private static State evaluate(Objective objective, double[] point, AbsolutePenalty penalty) {
    double[] smooth = new double[point.length];
    double value = objective.at(point, smooth) + penalty.at(point);
    return new State(point, value, smooth, penalty.gradient(point, smooth));
  }

  /**
   * The next state, or {@code now} itself if no step along the direction made the value smaller.
   */
  private static State step(
      Objective objective, State now, CurvatureMemory memory, AbsolutePenalty penalty) {
    double[] direction = memory.direction(now.gradient);
    penalty.align(direction, now.gradient);
    double slope = Vectors.dot(direction, now.gradient);
    double size = memory.isEmpty() ? Math.min(1, 1 / Vectors.norm(now.gradient)) : 1;
    for (int i = 0; i < SEARCH_STEPS && slope < 0; i++) {
      double[] point = now.point.clone();
      Vectors.add(size, direction, point);
      penalty.project(point, now.point, now.gradient);
      State next = evaluate(objective, point, penalty);
      if (next.value <= now.value + SUFFICIENT * size * slope) {
        return next;
      }
      size *= shrink(size * slope, next.value - now.value);
    }
    return now;
  }

  /** The share of a step at which a parabola through both values is lowest, within reason. */
  private static double shrink(double fall, double rise) {
    double share = -fall / (2 * (rise - fall));
    return share > 0.1 && share < 0.5 ? share : share <= 0.1 ? 0.1 : 0.5;
  }
}
