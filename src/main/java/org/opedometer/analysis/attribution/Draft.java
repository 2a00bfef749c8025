package org.opedometer.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.opedometer.lexicon.LexiconEntry;
import org.opedometer.model.Span;

/**
 * An attribution before its source is resolved.
 *
 * @param sentence number of the cue's sentence
 * @param source empty where none is expressed
 * @param sourceToken head of the source in that sentence, -1 for none
 * @param cueEntry the lexicon's word on the cue
 * @param rule the rule that found it
 * @param confidence 0..1
 */
record Draft(
    int sentence,
    List<Span> source,
    int sourceToken,
    List<Span> cue,
    List<Span> content,
    Optional<LexiconEntry> cueEntry,
    String rule,
    double confidence) {
  Draft {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  Draft withContent(List<Span> spans) {
    return new Draft(sentence, source, sourceToken, cue, spans, cueEntry, rule, confidence);
  }

  /** Characters of content. */
  int size() {
    return content.stream().mapToInt(Span::length).sum();
  }

  boolean covers(Span span) {
    return content.stream().anyMatch(c -> c.contains(span));
  }

  boolean overlaps(Span span) {
    return content.stream().anyMatch(c -> c.overlaps(span));
  }
}
