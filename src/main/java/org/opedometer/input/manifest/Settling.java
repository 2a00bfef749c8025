package org.opedometer.input.manifest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells which files are still being written, by looking at them time and again. It trusts no file's
 * date, since the clock of a network drive may be another than ours.
 */
public final class Settling {
  private final Duration quiet;
  private final Map<Path, Observation> seen = new TreeMap<>();

  private record Observation(String mark, long since) {}

  /**
   * @param quiet a file is settled when it has looked the same for so long
   */
  public Settling(Duration quiet) {
    this.quiet = quiet;
  }

  /**
   * Takes another look.
   *
   * @param nanos reading of a clock that is never set back
   * @return the files that are not settled
   */
  public Set<Path> unsettled(InputGlance now, long nanos) {
    seen.keySet().retainAll(now.marks().keySet());
    Set<Path> unsettled = new TreeSet<>();
    now.marks()
        .forEach(
            (file, mark) -> {
              Observation last = seen.get(file);
              if (last == null || !last.mark.equals(mark)) {
                seen.put(file, new Observation(mark, nanos));
              }
              if (nanos - seen.get(file).since < quiet.toNanos()) {
                unsettled.add(file);
              }
            });
    return unsettled;
  }
}
