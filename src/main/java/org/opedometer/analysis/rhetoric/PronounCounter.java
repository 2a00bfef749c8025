package org.opedometer.analysis.rhetoric;

import java.util.Collection;
import java.util.Set;
import org.opedometer.analysis.VoiceMap;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.model.Voice;

/** Counts pronouns of the three persons that the metrics ask for, in the author's voice. */
public final class PronounCounter {
  private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");

  private PronounCounter() {}

  /** How often each occurs. */
  public record Counts(int firstSingular, int firstPlural, int second) {}

  /** Counts over some sentences; names such as {@code US} and {@code Ms You} do not count. */
  public static Counts count(Collection<Sentence> sentences, VoiceMap voices) {
    int singular = 0;
    int plural = 0;
    int second = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (!token.is("PRP") || voices.of(token.span()) != Voice.AUTHOR) {
          continue;
        }
        String word = AbsoluteRule.lower(token);
        singular += SINGULAR.contains(word) ? 1 : 0;
        plural += PLURAL.contains(word) && !token.word().equals("US") ? 1 : 0;
        second += SecondPersonRule.WORDS.contains(word) ? 1 : 0;
      }
    }
    return new Counts(singular, plural, second);
  }
}
