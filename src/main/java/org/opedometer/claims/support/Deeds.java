package org.opedometer.claims.support;

import java.util.Set;
import org.opedometer.model.Attribution;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.text.WordSet;

/** Tells cues by which somebody does something from those by which somebody says something. */
public final class Deeds {
  private static final Set<String> DEEDS =
      WordSet.of(
          "order refuse vote reject sign veto ban approve appoint publish print classify sue");
  private static final Set<String> ASKING = WordSet.of("ask inquire enquire wonder question query");
  private static final Set<String> RESOLVES = WordSet.of("agree decide choose refuse");

  private Deeds() {}

  /** Whether a verb is an act, whatever is said by it. */
  public static boolean isDeed(Token cue) {
    return DEEDS.contains(cue.lemma());
  }

  /** {@code The survey asks about trips of the last ten days}: who asks tells nothing. */
  static boolean isAsked(AnnotatedEssay essay, Attribution attribution) {
    return attribution.cueSpans().stream()
        .anyMatch(
            cue ->
                essay.sentenceAt(cue.start()).stream()
                    .flatMap(s -> s.tokens().stream())
                    .anyMatch(t -> cue.overlaps(t.span()) && ASKING.contains(t.lemma())));
  }

  /**
   * {@code The firm agreed to pay $9 million}: the source did so, and nobody is said to have said
   * so.
   */
  public static boolean isDone(AnnotatedEssay essay, Sentence sentence, Attribution attribution) {
    if (attribution.cueSpans().isEmpty()) {
      return false;
    }
    Span cue = attribution.cueSpans().get(0);
    boolean resolves =
        sentence.tokens().stream()
            .anyMatch(t -> cue.overlaps(t.span()) && RESOLVES.contains(t.lemma()));
    String last = cue.in(essay.text());
    Span content = attribution.contentSpans().get(0);
    return resolves
        && (last.endsWith(" to") || content.in(essay.text()).startsWith("to "))
        && cue.end() <= content.start();
  }
}
