package org.opedometer.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** One row of sources.csv: whom the essays cite, over all of them. */
final class SourceTotal {
  /** Columns of attributions.csv that it is made from. */
  static final List<String> COLUMNS =
      List.of(
          "essay_id",
          "mode",
          "source_name",
          "source_type",
          "credential",
          "identifiability",
          "cue_polarity",
          "counted",
          "outlet");

  private final String type;
  private final Map<String, Integer> names = new TreeMap<>();
  private final Map<String, Integer> credentials = new TreeMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> pieces = new HashSet<>();
  private final Set<String> outlets = new HashSet<>();
  private double identifiability;
  private int statements;

  private SourceTotal(String type) {
    this.type = type;
  }

  /**
   * The sources of these attributions, the most cited first. Those that name nobody, and the author
   * himself, are left out; so are attributions that do not count.
   */
  static List<SourceTotal> of(Stream<Map<String, String>> attributions) {
    Map<String, SourceTotal> totals = new TreeMap<>();
    attributions
        .filter(row -> !row.getOrDefault("counted", "1").equals("0"))
        .filter(row -> !row.get("source_name").isBlank())
        .filter(row -> !row.get("source_type").equals("author"))
        .filter(row -> !row.get("source_type").equals("anonymous"))
        .forEach(
            row -> {
              String type = row.get("source_type");
              String key = row.get("source_name").toLowerCase(Locale.ROOT) + "\n" + type;
              totals.computeIfAbsent(key, k -> new SourceTotal(type)).add(row);
            });
    List<SourceTotal> most = new ArrayList<>(totals.values());
    most.sort(
        Comparator.comparingInt((SourceTotal s) -> -s.statements)
            .thenComparing(s -> most(s.names))
            .thenComparing(s -> s.type));
    return most;
  }

  private void add(Map<String, String> row) {
    statements++;
    names.merge(row.get("source_name"), 1, Integer::sum);
    if (!row.get("credential").isEmpty()) {
      credentials.merge(row.get("credential"), 1, Integer::sum);
    }
    counts.merge(row.get("mode"), 1, Integer::sum);
    counts.merge(row.get("cue_polarity"), 1, Integer::sum);
    pieces.add(row.get("essay_id"));
    String outlet = row.getOrDefault("outlet", "");
    if (!outlet.isEmpty()) {
      outlets.add(outlet);
    }
    String ladder = row.get("identifiability");
    identifiability += ladder.isEmpty() ? 0 : Double.parseDouble(ladder);
  }

  static List<Column<SourceTotal>> columns() {
    return List.of(
        Column.text("source", "who is cited, by the name used most", s -> most(s.names)),
        Column.text("type", "person, organisation, document or collective", s -> s.type),
        Column.text(
            "credential", "the office or expertise stated most often", s -> most(s.credentials)),
        count("pieces", "essays", "essays that cite it", s -> s.pieces.size()),
        count(
            "outlets", "outlets", "different outlets of these, where known", s -> s.outlets.size()),
        count("statements", "attributions", "attributions that count", s -> s.statements),
        counted("direct", "all words of the content in quotation marks"),
        counted("indirect", "no words of the content in quotation marks"),
        counted("mixed", "some words of the content in quotation marks"),
        counted("supportive", "with a cue that lends support"),
        counted("neutral", "with a cue that does not colour"),
        counted("discrediting", "with a cue that casts doubt"),
        Column.number(
            "identifiability",
            "0..1",
            "mean place on the identifiability ladder",
            s -> s.identifiability / s.statements));
  }

  private static Column<SourceTotal> counted(String name, String description) {
    return count(name, "attributions", description, s -> s.counts.getOrDefault(name, 0));
  }

  private static Column<SourceTotal> count(
      String name, String unit, String description, Function<SourceTotal, Integer> value) {
    return Column.count(name, unit, description, value::apply);
  }

  /** The one counted most; of several, the first in the alphabet. */
  private static String most(Map<String, Integer> counted) {
    return counted.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
