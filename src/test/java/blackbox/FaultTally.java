package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts faults and losses, and writes down each story as it ends. */
final class FaultTally {
  private final Path log;
  private final Map<Fault, Map<Moment, Integer>> struck = new EnumMap<>(Fault.class);
  private final List<String> losses = new ArrayList<>();
  private int broken;

  FaultTally(Path log) {
    this.log = log;
    try {
      Files.createDirectories(log.getParent());
      Files.deleteIfExists(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void struck(Fault fault, Moment moment, boolean endedTheRun) {
    struck.computeIfAbsent(fault, f -> new EnumMap<>(Moment.class)).merge(moment, 1, Integer::sum);
    broken += endedTheRun ? 1 : 0;
  }

  int struck() {
    return struck.values().stream()
        .flatMap(m -> m.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  int losses() {
    return losses.size();
  }

  List<String> all() {
    return losses;
  }

  void chain(List<String> story, List<String> lost) {
    String line = struck() + " " + String.join("; ", story);
    if (!lost.isEmpty()) {
      losses.add(line + " LOST " + lost);
    }
    write(line + (lost.isEmpty() ? "" : " LOST " + lost));
  }

  /** The table for people. */
  void close() {
    StringBuilder table = new StringBuilder("fault");
    for (Moment moment : Moment.values()) {
      table.append('\t').append(moment);
    }
    struck.forEach(
        (fault, moments) -> {
          table.append('\n').append(fault);
          for (Moment moment : Moment.values()) {
            table.append('\t').append(moments.getOrDefault(moment, 0));
          }
        });
    write(
        table
            + "\n"
            + struck()
            + " faults, "
            + broken
            + " ended a run, "
            + losses.size()
            + " losses");
  }

  private void write(String line) {
    try {
      Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
