package org.opedometer.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opedometer.attribution.AttributionMatcher;
import org.opedometer.attribution.VoiceMap;
import org.opedometer.io.YamlValue;
import org.opedometer.model.Attribution;
import org.opedometer.model.Claim;
import org.opedometer.syntax.AnnotatedEssay;

/** Reads spec/claims/join/dev.yml and runs it. */
final class JoinSpec {
  /** A claim that must be found; {@code got} is empty where it was not. */
  record Row(String id, String sentence, String support, String rule, Optional<Claim> got) {
    boolean right() {
      return got.isPresent()
          && got.get().support().csvName().equals(support)
          && got.get().rule().equals(rule);
    }
  }

  /** What one text gave: its rows, and claims where none is wanted. */
  record Result(String id, List<Row> rows, List<String> surplus) {}

  private final AttributionMatcher matcher = SpecInstruments.matcher();
  private final ClaimReader reader = SpecInstruments.claims();

  List<Result> run() throws IOException {
    List<Result> results = new ArrayList<>();
    YamlValue root =
        YamlValue.parse(
            "join.yml", Files.readString(Path.of("src/test/resources/spec/claims/join/dev.yml")));
    for (YamlValue item : root.get("cases").orElseThrow().items()) {
      results.add(run(item));
    }
    return results;
  }

  private Result run(YamlValue item) {
    String id = string(item, "id");
    AnnotatedEssay essay = SpecInstruments.annotated(string(item, "text"));
    List<Attribution> attributions = matcher.match(essay, matcher.names(essay));
    List<Claim> claims =
        new ArrayList<>(
            reader.read(essay, new VoiceMap(essay, attributions), attributions).claims());
    List<Row> rows = new ArrayList<>();
    for (YamlValue wanted : item.get("claims").orElseThrow().items()) {
      String sentence = string(wanted, "sentence");
      int at = essay.text().indexOf(sentence.replaceAll("\\[([^\\]]+)\\]\\([^)]*\\)", "$1"));
      Optional<Claim> got = claims.stream().filter(c -> c.span().contains(at)).findFirst();
      got.ifPresent(claims::remove);
      rows.add(new Row(id, sentence, string(wanted, "support"), string(wanted, "rule"), got));
    }
    return new Result(id, rows, claims.stream().map(c -> c.span().in(essay.text())).toList());
  }

  private static String string(YamlValue item, String key) {
    return item.get(key).orElseThrow().asString();
  }
}
