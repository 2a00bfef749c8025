package org.opedometer.lexicon;

import java.util.List;

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
}
