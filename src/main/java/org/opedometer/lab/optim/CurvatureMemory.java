package org.opedometer.lab.optim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The last steps and what they did to the gradient: a small picture of the curvature. */
final class CurvatureMemory {
  private record Pair(double[] step, double[] change, double product) {}

  private final int capacity;
  private final Deque<Pair> pairs = new ArrayDeque<>();

  CurvatureMemory(int capacity) {
    this.capacity = capacity;
  }

  boolean isEmpty() {
    return pairs.isEmpty();
  }

  void clear() {
    pairs.clear();
  }

  /** Remembers a step, unless the function curved downwards along it. */
  void add(double[] step, double[] change) {
    double product = Vectors.dot(step, change);
    if (product > 1e-10 * Vectors.dot(change, change)) {
      if (pairs.size() == capacity) {
        pairs.removeFirst();
      }
      pairs.addLast(new Pair(step, change, product));
    }
  }

  /** Minus the gradient, times the inverse curvature (two-loop recursion, Nocedal 1980). */
  double[] direction(double[] gradient) {
    double[] direction = new double[gradient.length];
    Vectors.add(-1, gradient, direction);
    double[] shares = new double[pairs.size()];
    int i = pairs.size();
    for (Iterator<Pair> back = pairs.descendingIterator(); back.hasNext(); ) {
      Pair pair = back.next();
      shares[--i] = Vectors.dot(pair.step, direction) / pair.product;
      Vectors.add(-shares[i], pair.change, direction);
    }
    if (!pairs.isEmpty()) {
      Pair last = pairs.getLast();
      Vectors.scale(last.product / Vectors.dot(last.change, last.change), direction);
    }
    for (Pair pair : pairs) {
      double share = shares[i++] - Vectors.dot(pair.change, direction) / pair.product;
      Vectors.add(share, pair.step, direction);
    }
    return direction;
  }
}
