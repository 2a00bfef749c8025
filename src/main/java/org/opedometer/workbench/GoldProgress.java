package org.opedometer.workbench;

/** Is told how far a long piece of work has come. */
@FunctionalInterface
public interface GoldProgress {
  void done(int items, int all);
}
