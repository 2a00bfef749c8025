package org.opedometer.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opedometer.cli.LintMark.Level;
import org.opedometer.io.Json;
import org.opedometer.run.ScorerIdentity;

/** Writes the marks of drafts for people, programs, and code hosts. */
enum LintReport {
  /** {@code file:line:col: kind: message}, a line a mark. */
  TEXT {
    @Override
    byte[] of(Map<Path, List<LintMark>> marks) {
      StringBuilder lines = new StringBuilder();
      marks.forEach(
          (file, found) ->
              found.forEach(
                  m ->
                      lines.append(
                          "%s:%d:%d: %s: %s%n"
                              .formatted(
                                  Printable.of(file.toString()),
                                  m.start().line(),
                                  m.start().column(),
                                  m.kind(),
                                  Printable.of(m.level().word() + ": " + m.message())))));
      return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
  },
  /** An array of objects. */
  JSON {
    @Override
    byte[] of(Map<Path, List<LintMark>> marks) {
      List<Map<String, Object>> all = new ArrayList<>();
      marks.forEach(
          (file, found) ->
              found.forEach(
                  m -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("file", file.toString());
                    json.put("line", m.start().line());
                    json.put("column", m.start().column());
                    json.put("end_line", m.end().line());
                    json.put("end_column", m.end().column());
                    json.put("level", m.level().word());
                    json.put("kind", m.kind());
                    json.put("message", m.message());
                    all.add(json);
                  }));
      return Json.bytes(all);
    }
  },
  /** Static Analysis Results Interchange Format 2.1.0 (OASIS 2020). */
  SARIF {
    @Override
    byte[] of(Map<Path, List<LintMark>> marks) {
      List<Map<String, Object>> results = new ArrayList<>();
      marks.forEach((file, found) -> found.forEach(m -> results.add(result(file, m))));
      List<Map<String, Object>> rules =
          marks.values().stream()
              .flatMap(List::stream)
              .map(LintMark::kind)
              .distinct()
              .sorted()
              .map(kind -> Map.<String, Object>of("id", kind))
              .collect(Collectors.toList());
      Map<String, Object> driver = new LinkedHashMap<>();
      driver.put("name", "Opedometer");
      driver.put("version", ScorerIdentity.programVersion());
      driver.put("rules", rules);
      Map<String, Object> run = new LinkedHashMap<>();
      run.put("tool", Map.of("driver", driver));
      run.put("columnKind", "unicodeCodePoints");
      run.put("results", results);
      Map<String, Object> log = new LinkedHashMap<>();
      log.put("version", "2.1.0");
      log.put("runs", List.of(run));
      return Json.bytes(log);
    }
  };

  /** The whole report in bytes. */
  abstract byte[] of(Map<Path, List<LintMark>> marks);

  private static Map<String, Object> result(Path file, LintMark mark) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", mark.start().line());
    region.put("startColumn", mark.start().column());
    region.put("endLine", mark.end().line());
    region.put("endColumn", mark.end().column());
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", Map.of("uri", uri(file)));
    place.put("region", region);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", mark.kind());
    result.put("level", mark.level() == Level.SUGGESTION ? "note" : mark.level().word());
    result.put("message", Map.of("text", mark.message()));
    result.put("locations", List.of(Map.of("physicalLocation", place)));
    return result;
  }

  /** A relative path stays relative, so that a code host finds the file. */
  private static String uri(Path file) {
    if (file.isAbsolute()) {
      return file.toUri().toString();
    }
    Path here = Path.of("").toAbsolutePath();
    return here.toUri().relativize(here.resolve(file).normalize().toUri()).toString();
  }
}
