package org.opedometer.model;

import java.util.List;

/**
 * A content tied to its source by a cue (Pareti 2012; Newell et al. 2018).
 *
 * @param id from 1 within the essay, in text order
 * @param sentence number of the cue's sentence (of the content's first where there is no cue)
 * @param sourceSpans empty where no source is expressed
 * @param cueSpans words or punctuation that tie the two
 * @param contentSpans one or more pieces, quotation marks included
 * @param confidence 0..1, calibrated on opinion prose: the share of such attributions that are
 *     right
 * @param rule the rule or model that found it
 * @param counted whether somebody says, writes, finds, asks, demands or openly believes the
 *     content; what is not counted is kept in the table and read by no score or metric
 */
public record Attribution(
    int id,
    int paragraph,
    int sentence,
    AttributionMode mode,
    Source source,
    List<Span> sourceSpans,
    List<Span> cueSpans,
    List<Span> contentSpans,
    CueClass cueClass,
    CuePolarity cuePolarity,
    double confidence,
    String rule,
    boolean counted) {
  public Attribution {
    sourceSpans = List.copyOf(sourceSpans);
    cueSpans = List.copyOf(cueSpans);
    contentSpans = List.copyOf(contentSpans);
  }

  /** The same with what is thought of it. */
  public Attribution judged(double sure, boolean counts) {
    return new Attribution(
        id,
        paragraph,
        sentence,
        mode,
        source,
        sourceSpans,
        cueSpans,
        contentSpans,
        cueClass,
        cuePolarity,
        sure,
        rule,
        counts);
  }

  /** The same with another number. */
  public Attribution withId(int number) {
    return new Attribution(
        number,
        paragraph,
        sentence,
        mode,
        source,
        sourceSpans,
        cueSpans,
        contentSpans,
        cueClass,
        cuePolarity,
        confidence,
        rule,
        counted);
  }
}
