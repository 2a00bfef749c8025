package org.opedometer.lab.optim;

/** Arithmetic on vectors of doubles. */
final class Vectors {
  private Vectors() {}

  static double dot(double[] a, double[] b) {
    double even = 0;
    double odd = 0;
    int i = 0;
    for (; i + 1 < a.length; i += 2) {
      even += a[i] * b[i];
      odd += a[i + 1] * b[i + 1];
    }
    return i < a.length ? even + odd + a[i] * b[i] : even + odd;
  }

  static double norm(double[] a) {
    return Math.sqrt(dot(a, a));
  }

  static void add(double factor, double[] a, double[] into) {
    for (int i = 0; i < a.length; i++) {
      into[i] += factor * a[i];
    }
  }

  static void scale(double factor, double[] a) {
    for (int i = 0; i < a.length; i++) {
      a[i] *= factor;
    }
  }

  static double[] minus(double[] a, double[] b) {
    double[] difference = a.clone();
    add(-1, b, difference);
    return difference;
  }
}
