package org.opedometer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceSizeTest {
  private static final int LONGEST = 250;
  private static final int USUAL = 160;

  @Test
  void no_source_file_is_over_250_lines() throws IOException {
    assertThat(lines()).allSatisfy((file, lines) -> assertThat(lines).isLessThanOrEqualTo(LONGEST));
  }

  @Test
  void nine_in_ten_source_files_are_under_160_lines() throws IOException {
    SortedMap<Path, Integer> lines = lines();
    long usual = lines.values().stream().filter(n -> n < USUAL).count();
    assertThat(usual).isGreaterThanOrEqualTo(lines.size() * 9L / 10);
  }

  private static SortedMap<Path, Integer> lines() throws IOException {
    SortedMap<Path, Integer> lines = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        lines.put(file, Files.readAllLines(file).size());
      }
    }
    return lines;
  }
}
