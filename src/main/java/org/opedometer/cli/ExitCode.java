package org.opedometer.cli;

/** How the process ends; 130 and 143 come from the system. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int SOME_REJECTED = 3;
  static final int BUSY = 4;

  private ExitCode() {}
}
