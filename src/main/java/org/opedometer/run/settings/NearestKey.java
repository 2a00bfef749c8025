package org.opedometer.run.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.opedometer.text.EditDistance;

/** Guesses which key a misspelt one was meant to be. */
final class NearestKey {
  private NearestKey() {}

  /** The closest known key by edit distance, if it is close enough to be a slip. */
  static Optional<String> to(String path) {
    int allowed = Math.max(2, path.length() / 3);
    return Arrays.stream(SettingKey.values())
        .flatMap(k -> guesses(k.path()))
        .filter(g -> EditDistance.of(path, g.spelling) <= allowed)
        .min(Comparator.comparingInt((Guess g) -> EditDistance.of(path, g.spelling)))
        .map(Guess::path);
  }

  private record Guess(String path, String spelling) {}

  /** The whole key, its group, and its last part written without the group. */
  private static Stream<Guess> guesses(String path) {
    int point = path.indexOf('.');
    return point < 0
        ? Stream.of(new Guess(path, path))
        : Stream.of(
            new Guess(path, path),
            new Guess(path.substring(0, point), path.substring(0, point)),
            new Guess(path, path.substring(point + 1)));
  }
}
