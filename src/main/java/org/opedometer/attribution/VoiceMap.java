package org.opedometer.attribution;

import java.util.BitSet;
import java.util.List;
import org.opedometer.model.Attribution;
import org.opedometer.model.Quotation;
import org.opedometer.model.SourceType;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.model.Voice;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.Ruler;

/**
 * Tells whose voice each stretch of an essay is in: what stands in quotation marks is quoted, what
 * someone else is said to say or think is paraphrase, the rest is the author's. An attribution
 * whose content is no statement but a noun phrase ({@code her comments reveal a troubling
 * disconnect}) leaves the words with the author.
 */
public final class VoiceMap {
  private final Ruler ruler;
  private final BitSet quoted = new BitSet();
  private final BitSet paraphrased = new BitSet();

  /**
   * Lays out the voices of {@code essay}.
   *
   * @param attributions those that count
   */
  public VoiceMap(AnnotatedEssay essay, List<Attribution> attributions) {
    ruler = essay.ruler();
    for (Quotation quotation : essay.quotations()) {
      quoted.set(quotation.span().start(), quotation.span().end());
    }
    for (Attribution attribution : attributions) {
      if (attribution.source().type() != SourceType.AUTHOR) {
        attribution.contentSpans().stream()
            .filter(s -> isStatement(essay, s))
            .forEach(s -> paraphrased.set(s.start(), s.end()));
      }
    }
    paraphrased.andNot(quoted);
  }

  private static boolean isStatement(AnnotatedEssay essay, Span content) {
    return essay.sentenceAt(content.start()).stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> content.contains(t.span()))
        .anyMatch(VoiceMap::isVerb);
  }

  private static boolean isVerb(Token token) {
    return token.is("V") || token.is("MD");
  }

  /** The voice at {@code offset}. */
  public Voice at(int offset) {
    return quoted.get(offset)
        ? Voice.QUOTATION
        : paraphrased.get(offset) ? Voice.PARAPHRASE : Voice.AUTHOR;
  }

  /** The voice most of {@code span} is in; of equals the author's. */
  public Voice of(Span span) {
    int quotation = ruler.length(quoted, span);
    int paraphrase = ruler.length(paraphrased, span);
    int author = ruler.length(span) - quotation - paraphrase;
    if (author >= quotation && author >= paraphrase) {
      return Voice.AUTHOR;
    }
    return quotation >= paraphrase ? Voice.QUOTATION : Voice.PARAPHRASE;
  }
}
