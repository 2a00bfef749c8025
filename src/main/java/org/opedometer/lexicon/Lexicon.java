package org.opedometer.lexicon;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A word list with its provenance.
 *
 * @param name its file's name without extension
 * @param layer what its hits are evidence of
 * @param category the category of its hits
 * @param provenance who wrote it and under which terms
 */
public record Lexicon(
    String name,
    int version,
    String layer,
    String category,
    String provenance,
    List<LexiconEntry> entries) {
  public Lexicon {
    entries = List.copyOf(entries);
  }

  /** The same list, whose words may also stand as {@code other} gives them. */
  public Lexicon or(UnaryOperator<String> other) {
    List<LexiconEntry> both = entries.stream().map(e -> e.or(other)).toList();
    return new Lexicon(name, version, layer, category, provenance, both);
  }
}
