package org.opedometer.lab.gold;

/** Is told how far a long piece of work has come. */
@FunctionalInterface
public interface GoldProgress {
  /** So many of the texts are read. */
  void done(int items, int all);

  /** So many steps are done in tuning layers. */
  default void tuned(int step, int steps) {}
}
