package org.opedometer.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opedometer.attribution.AttributionMatcher;
import org.opedometer.io.YamlValue;
import org.opedometer.model.Attribution;
import org.opedometer.model.Source;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Runs spec/sources/name-merging/dev.yml. What the matcher does not attribute at all counts as
 * wrong here too.
 */
class NameMergingSpecTest {
  private static final double NAMED = .82;
  private static final double TRACED = .75;
  private static final double COUNTED = .65;

  @Test
  void leads_the_names_of_a_source_to_one() throws IOException {
    AttributionMatcher matcher = SpecInstruments.matcher();
    double all = 0;
    double named = 0;
    double traced = 0;
    double counted = 0;
    YamlValue root =
        YamlValue.parse(
            "name-merging.yml",
            Files.readString(Path.of("src/test/resources/spec/sources/name-merging/dev.yml")));
    for (YamlValue item : root.get("cases").orElseThrow().items()) {
      AnnotatedEssay essay = SpecInstruments.annotated(item.get("text").orElseThrow().asString());
      List<Source> sources =
          new ArrayList<>(
              matcher.match(essay, matcher.names(essay)).stream()
                  .map(Attribution::source)
                  .toList());
      List<YamlValue> listed = item.get("sources").orElseThrow().items();
      for (YamlValue wanted : listed) {
        String name = wanted.get("name").orElseThrow().asString();
        List<Source> same = sources.stream().filter(s -> s.name().equalsIgnoreCase(name)).toList();
        double value = wanted.get("identifiability").orElseThrow().asDouble();
        all++;
        named += same.isEmpty() ? 0 : 1;
        traced += same.stream().anyMatch(s -> s.identifiability() == value) ? 1 : 0;
        counted += same.size() == mentions(listed, name) ? 1 : 0;
      }
    }
    String figures =
        String.format(
            Locale.ROOT,
            "name merging: of %.0f sources %.3f named, %.3f at the right place of the ladder, %.3f"
                + " with all mentions",
            all,
            named / all,
            traced / all,
            counted / all);
    SpecFigures.print(figures);
    assertThat(named / all).as(figures).isGreaterThanOrEqualTo(NAMED);
    assertThat(traced / all).as(figures).isGreaterThanOrEqualTo(TRACED);
    assertThat(counted / all).as(figures).isGreaterThanOrEqualTo(COUNTED);
  }

  /** Of all sources of that name: different ones without a name share theirs. */
  private static int mentions(List<YamlValue> listed, String name) {
    return listed.stream()
        .filter(w -> w.get("name").orElseThrow().asString().equalsIgnoreCase(name))
        .mapToInt(w -> w.get("mentions").orElseThrow().asInt())
        .sum();
  }
}
