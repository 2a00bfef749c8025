package org.opedometer.attribution.candidate;

import java.util.List;
import java.util.Optional;
import org.opedometer.lexicon.LexiconEntry;
import org.opedometer.model.CueClass;
import org.opedometer.model.Span;

/**
 * An attribution before its source is resolved.
 *
 * @param sentence number of the cue's sentence
 * @param source empty where none is expressed
 * @param sourceToken head of the source in that sentence, -1 for none
 * @param cueEntry the lexicon's word on the cue
 * @param cueClass what the cue says of its source
 * @param rule the rule that found it
 * @param confidence 0..1
 */
public record Draft(
    int sentence,
    List<Span> source,
    int sourceToken,
    List<Span> cue,
    List<Span> content,
    Optional<LexiconEntry> cueEntry,
    CueClass cueClass,
    String rule,
    double confidence) {
  public Draft {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** A draft whose cue has the class that the lexicon gives it. */
  public Draft(
      int sentence,
      List<Span> source,
      int sourceToken,
      List<Span> cue,
      List<Span> content,
      Optional<LexiconEntry> cueEntry,
      String rule,
      double confidence) {
    this(
        sentence, source, sourceToken, cue, content, cueEntry, classOf(cueEntry), rule, confidence);
  }

  private static CueClass classOf(Optional<LexiconEntry> entry) {
    boolean attitude = entry.map(e -> e.attribute("class").equals("attitude")).orElse(false);
    return attitude ? CueClass.ATTITUDE : CueClass.ASSERTION;
  }

  public Draft withContent(List<Span> spans) {
    return new Draft(
        sentence, source, sourceToken, cue, spans, cueEntry, cueClass, rule, confidence);
  }

  public Draft withSource(List<Span> spans, int token) {
    return new Draft(sentence, spans, token, cue, content, cueEntry, cueClass, rule, confidence);
  }

  public Draft withConfidence(double calibrated) {
    return new Draft(
        sentence, source, sourceToken, cue, content, cueEntry, cueClass, rule, calibrated);
  }

  /** Characters of content. */
  int size() {
    return content.stream().mapToInt(Span::length).sum();
  }

  public boolean covers(Span span) {
    return content.stream().anyMatch(c -> c.contains(span));
  }

  public boolean overlaps(Span span) {
    return content.stream().anyMatch(c -> c.overlaps(span));
  }
}
