package org.opedometer.analysis.attribution;

import java.util.Locale;
import java.util.Optional;
import org.opedometer.analysis.AnnotatedEssay;
import org.opedometer.model.Sentence;

/** Finds the office or expertise given beside a name: {@code X, CEO of Y,}, {@code engineer X}, {@code Y's mayor X}. */
final class CredentialFinder {
  private static final int LONGEST = 14; // tokens of an apposition

  private CredentialFinder() {}

  /**
   * Looks around one mention.
   *
   * @param from first token of the name
   * @param to behind its last token
   */
  static Optional<String> find(AnnotatedEssay essay, SourceWords words, Sentence sentence, int from, int to) {
    return behind(essay, words, sentence, to).or(() -> before(essay, words, sentence, from));
  }

  private static Optional<String> behind(AnnotatedEssay essay, SourceWords words, Sentence sentence, int to) {
    int n = sentence.tokens().size();
    if (to + 1 >= n || !sentence.token(to).word().equals(",")) {
      return Optional.empty();
    }
    int end = to + 1;
    boolean role = false;
    while (end < n && end - to < LONGEST && !sentence.token(end).word().matches("[,.;:—–(]|--|''")) {
      if (sentence.token(end).is("VB") && !sentence.token(end).is("VBN")) {
        return Optional.empty();
      }
      role |= isRole(words, sentence, end);
      end++;
    }
    boolean closed = end < n && end - to < LONGEST;
    return role && closed ? Optional.of(sentence.span(to + 1, end).in(essay.text())) : Optional.empty();
  }

  private static Optional<String> before(AnnotatedEssay essay, SourceWords words, Sentence sentence, int from) {
    int start = from;
    boolean role = false;
    while (start > 0 && isPremodifier(sentence, start - 1)) {
      start--;
      role |= isRole(words, sentence, start) || words.isTitle(sentence.token(start).word());
    }
    if (role && sentence.token(start).is("DT")) {
      start++;
    }
    boolean courtesy = start == from - 1 && sentence.token(start).word().matches("(?i)(mr|mrs|ms|miss|mx|sir|dame|lady)\\.?");
    return role && start < from && !courtesy
        ? Optional.of(sentence.span(start, from).in(essay.text()))
        : Optional.empty();
  }

  private static boolean isPremodifier(Sentence sentence, int i) {
    return sentence.token(i).is("N") || sentence.token(i).is("J") || sentence.token(i).tag().equals("HYPH")
        || sentence.token(i).tag().equals("POS") || sentence.token(i).tag().equals("AFX");
  }

  private static boolean isRole(SourceWords words, Sentence sentence, int i) {
    return words.roles().contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT))
        || words.roles().contains(sentence.token(i).word().toLowerCase(Locale.ROOT));
  }
}
