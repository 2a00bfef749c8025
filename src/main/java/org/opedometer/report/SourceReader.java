package org.opedometer.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Groups an essay's attributions by source, in order of first appearance. */
final class SourceReader {
  private static final int FIRST_WORDS = 70;
  private static final List<String> POLARITIES = List.of("neutral", "supportive", "discrediting");

  private final EssayData essay;

  SourceReader(EssayData essay) {
    this.essay = essay;
  }

  /** Whether a row of attributions is a statement; tables of older versions count every row. */
  static boolean isCounted(Row attribution) {
    return !attribution.text("counted").equals("0");
  }

  /** What was found and does not count, to be folded away. */
  List<UncountedRow> uncounted() {
    return essay.attributions().stream()
        .filter(a -> !isCounted(a))
        .map(
            a ->
                new UncountedRow(
                    a.text("source_text"),
                    a.text("cue_text"),
                    Printable.first(a.text("content_text"), FIRST_WORDS)))
        .toList();
  }

  List<SourceRow> sources() {
    Map<String, List<Row>> bySource =
        essay.attributions().stream()
            .filter(SourceReader::isCounted)
            .collect(
                Collectors.groupingBy(
                    a -> a.text("source_name"), LinkedHashMap::new, Collectors.toList()));
    return bySource.entrySet().stream().map(e -> source(e.getKey(), e.getValue())).toList();
  }

  private SourceRow source(String name, List<Row> attributions) {
    String credential =
        attributions.stream()
            .map(a -> a.text("credential"))
            .filter(c -> !c.isEmpty())
            .findFirst()
            .orElse("");
    return new SourceRow(
        name.isEmpty() ? "nobody named" : name,
        attributions.get(0).text("source_type"),
        credential,
        attributions.size(),
        modes(attributions),
        cues(attributions),
        attributions.stream().map(this::content).toList());
  }

  private SourceRow.Content content(Row attribution) {
    return new SourceRow.Content(
        Printable.first(attribution.text("content_text"), FIRST_WORDS),
        essay.head().anchor() + "-a" + attribution.text("attribution_id"));
  }

  private static String modes(List<Row> attributions) {
    Map<String, Long> counts =
        attributions.stream()
            .collect(
                Collectors.groupingBy(a -> a.text("mode"), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String cues(List<Row> attributions) {
    return POLARITIES.stream()
        .map(polarity -> cues(attributions, polarity))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String cues(List<Row> attributions, String polarity) {
    Set<String> cues =
        attributions.stream()
            .filter(a -> a.text("cue_polarity").equals(polarity) && a.has("cue_text"))
            .map(a -> a.text("cue_text").toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return cues.isEmpty() ? "" : polarity + ": " + String.join(", ", cues);
  }
}
