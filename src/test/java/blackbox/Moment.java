package blackbox;

import blackbox.Launcher.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** When a fault strikes, as told by what is to be seen in the output folder. */
enum Moment {
  STARTING(8, 3_000) {
    @Override
    BooleanSupplier sign(Path output, Random random) {
      return () -> true;
    }
  },
  PUBLISHING(30, 60) {
    @Override
    BooleanSupplier sign(Path output, Random random) {
      Path tmp = output.resolve(TEMPORARY);
      FileTime before = touched(output.resolve("essays"));
      return () ->
          names(tmp).stream().anyMatch(n -> !n.endsWith(".part"))
              || touched(output.resolve("essays")).compareTo(before) > 0;
    }
  },
  COLLATING(34, 25) {
    @Override
    BooleanSupplier sign(Path output, Random random) {
      int wanted = 1 + random.nextInt(10);
      Set<String> parts = new HashSet<>();
      FileTime before = touched(output.resolve("columns.csv"));
      return () -> {
        names(output.resolve(TEMPORARY)).stream()
            .filter(n -> n.endsWith(".part"))
            .forEach(parts::add);
        return parts.size() >= wanted
            || touched(output.resolve("columns.csv")).compareTo(before) > 0;
      };
    }
  },
  REPORTING(18, 60) {
    @Override
    BooleanSupplier sign(Path output, Random random) {
      FileTime before = touched(output.resolve("datapackage.json"));
      return () -> touched(output.resolve("datapackage.json")).compareTo(before) > 0;
    }
  },
  ENDING(10, 150) {
    @Override
    BooleanSupplier sign(Path output, Random random) {
      FileTime before = touched(output.resolve("index.html"));
      return () -> touched(output.resolve("index.html")).compareTo(before) > 0;
    }
  };

  private static final String TEMPORARY = ".opedometer/tmp";
  private static final long POLL_NANOS = 200_000;

  private final int weight;
  private final int spreadMillis;

  Moment(int weight, int spreadMillis) {
    this.weight = weight;
    this.spreadMillis = spreadMillis;
  }

  /** Tells when the moment has come; made before the process starts. */
  abstract BooleanSupplier sign(Path output, Random random);

  /** Waits for the sign and then for a random while; false where the process ended before. */
  boolean await(BooleanSupplier sign, Running running, Random random) {
    while (!sign.getAsBoolean()) {
      if (!running.process().isAlive()) {
        return false;
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
    Instant due = Instant.now().plusNanos((long) (random.nextDouble() * spreadMillis * 1e6));
    while (Instant.now().isBefore(due)) {
      LockSupport.parkNanos(POLL_NANOS);
    }
    return running.process().isAlive();
  }

  static Moment pick(Random random) {
    int all = 0;
    for (Moment moment : values()) {
      all += moment.weight;
    }
    int drawn = random.nextInt(all);
    for (Moment moment : values()) {
      drawn -= moment.weight;
      if (drawn < 0) {
        return moment;
      }
    }
    throw new AssertionError();
  }

  private static FileTime touched(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.map(f -> f.getFileName().toString()).toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      return List.of();
    }
  }
}
