package benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured: printed as it comes, written as CSV in the end. */
final class Figures implements AutoCloseable {
  private final Path file;
  private final List<String> lines = new ArrayList<>(List.of("part,figure,value,unit"));

  Figures(Path file) {
    this.file = file;
  }

  void add(String part, String figure, double value, String unit) {
    String number = String.format(Locale.ROOT, "%.4f", value);
    lines.add(part + "," + figure + "," + number + "," + unit);
    System.out.printf(Locale.ROOT, "%-8s %-60s %12s %s%n", part, figure, number, unit);
  }

  @Override
  public void close() {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
