package org.opedometer.cli;

/** How the process ends; 130 and 143 come from the system. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int SOME_REJECTED = 3;
  static final int BUSY = 4;
  static final int INPUT_GONE = 5;
  static final int MARKS_FOUND = 6;
  static final int TOO_MANY_REJECTED = 7;

  private ExitCode() {}
}
