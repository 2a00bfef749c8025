package org.opedometer.analysis;

import java.util.BitSet;
import java.util.List;
import org.opedometer.model.Attribution;
import org.opedometer.model.Quotation;
import org.opedometer.model.Span;
import org.opedometer.model.Voice;

/** Tells whose voice each stretch of an essay is in. */
public final class VoiceMap {
  private final BitSet quoted = new BitSet();
  private final BitSet paraphrased = new BitSet();

  /**
   * Lays the voices out.
   *
   * @param quotations what stands between quotation marks
   * @param attributions their content outside quotation marks is paraphrase, unless the source is the author
   */
  public VoiceMap(List<Quotation> quotations, List<Attribution> attributions) {
    quotations.forEach(q -> quoted.set(q.span().start(), q.span().end()));
    for (Attribution attribution : attributions) {
      if (attribution.source().type() != org.opedometer.model.SourceType.AUTHOR) {
        attribution.contentSpans().forEach(s -> paraphrased.set(s.start(), s.end()));
      }
    }
    paraphrased.andNot(quoted);
  }

  /** The voice at {@code offset}. */
  public Voice at(int offset) {
    return quoted.get(offset)
        ? Voice.QUOTATION
        : paraphrased.get(offset) ? Voice.PARAPHRASE : Voice.AUTHOR;
  }

  /** The voice most of {@code span} is in; of equals the author's. */
  public Voice of(Span span) {
    int quotation = quoted.get(span.start(), span.end()).cardinality();
    int paraphrase = paraphrased.get(span.start(), span.end()).cardinality();
    int author = span.length() - quotation - paraphrase;
    if (author >= quotation && author >= paraphrase) {
      return Voice.AUTHOR;
    }
    return quotation >= paraphrase ? Voice.QUOTATION : Voice.PARAPHRASE;
  }
}
