package org.opedometer.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opedometer.yaml.YamlValue;

class ReferenceTest {
  private static final int SHORT = 16;
  private static final List<String> DETECTORS =
      List.of(
          "src/main/resources/lexicons",
          "src/main/resources/models",
          "src/main/java/org/opedometer/lexicon",
          "src/main/java/org/opedometer/analysis/attribution",
          "src/main/java/org/opedometer/analysis/neutral",
          "src/main/java/org/opedometer/analysis/rhetoric",
          "src/main/java/org/opedometer/analysis/score/UnitWeights.java",
          "src/main/java/org/opedometer/analysis/VoiceMap.java");

  @Test
  void the_reference_was_measured_by_the_detectors_of_this_version() throws Exception {
    YamlValue reference =
        YamlValue.parse(
            "reference.yml", Files.readString(Path.of("src/main/resources/reference.yml")));

    assertThat(reference.get("detectors").orElseThrow().asString())
        .as(
            "detectors changed: measure the reference again with 'opedometer evaluate register' and"
                + " write its mean_density_editorial and this hash into reference.yml")
        .isEqualTo(hash());
  }

  private static String hash() throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String place : DETECTORS) {
      try (Stream<Path> files = Files.walk(Path.of(place))) {
        for (Path file :
            files
                .filter(Files::isRegularFile)
                .filter(f -> !f.toString().endsWith(".md"))
                .sorted()
                .toList()) {
          digest.update(
              file.toString().replace('\\', '/').getBytes(java.nio.charset.StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
  }
}
