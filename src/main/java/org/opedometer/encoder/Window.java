package org.opedometer.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of subwords that the encoder can see at once.
 *
 * @param start first subword
 * @param end behind the last one
 */
record Window(int start, int end) {
  /** Subwords the encoder takes beside the two markers. */
  static final int LONGEST = 510;

  private static final int OVERLAP = 128;

  /** Windows over {@code size} subwords: one if they fit, else evenly spread overlapping ones. */
  static List<Window> over(int size) {
    if (size <= LONGEST) {
      return List.of(new Window(0, size));
    }
    int step = LONGEST - OVERLAP;
    int last = (size - LONGEST + step - 1) / step;
    List<Window> windows = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      int start = (int) ((long) i * (size - LONGEST) / last);
      windows.add(new Window(start, start + LONGEST));
    }
    return windows;
  }

  /**
   * Where this window hands over to the next: the middle of what both see, so that every subword is
   * taken from the window that shows most of its neighbours.
   */
  int handOver(Window next) {
    return (next.start + end) / 2;
  }

  int size() {
    return end - start;
  }
}
