package org.opedometer.scores;

import java.util.List;
import org.opedometer.model.Span;
import org.opedometer.model.Voice;
import org.opedometer.text.WordFinder;

/**
 * Shares of a stretch's words by voice, each 0..1, summing to 1; all the author's where there is no
 * word.
 */
public record VoiceShares(double author, double paraphrase, double quotation) {
  public static VoiceShares of(Findings findings, Span span) {
    List<Span> words = WordFinder.find(findings.essay().text(), span);
    if (words.isEmpty()) {
      return new VoiceShares(1, 0, 0);
    }
    double paraphrase =
        words.stream().filter(w -> findings.voices().of(w) == Voice.PARAPHRASE).count();
    double quotation =
        words.stream().filter(w -> findings.voices().of(w) == Voice.QUOTATION).count();
    double n = words.size();
    return new VoiceShares((n - paraphrase - quotation) / n, paraphrase / n, quotation / n);
  }
}
