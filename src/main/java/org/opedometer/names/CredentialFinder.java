package org.opedometer.names;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.text.WordSet;

/**
 * Finds the office or expertise given beside a name: {@code X, CEO of Y,}, {@code engineer X},
 * {@code Y's mayor X}.
 */
final class CredentialFinder {
  private static final int LONGEST = 14; // tokens of an apposition

  private static final Set<String> ACTIVITIES =
      WordSet.of(
          "drive keep run teach lead found head chair own manage study direct edit serve "
              + "represent work oversee research coach build design command operate");

  private static final Set<String> KIN =
      WordSet.of(
          "brother sister mother father wife husband son daughter grandson granddaughter "
              + "cousin uncle aunt nephew niece friend neighbour neighbor");

  private CredentialFinder() {}

  /**
   * Looks around one mention.
   *
   * @param from first token of the name
   * @param to behind its last token
   */
  static Optional<String> find(
      AnnotatedEssay essay, SourceWords words, Sentence sentence, int from, int to) {
    return behind(essay, words, sentence, to)
        .or(() -> before(essay, words, sentence, from))
        .or(() -> renamed(essay, words, sentence, from, to))
        .or(() -> activity(essay, sentence, to))
        .map(c -> c.replaceFirst("^[-–—'\\s]+", ""));
  }

  private static Optional<String> behind(
      AnnotatedEssay essay, SourceWords words, Sentence sentence, int to) {
    int n = sentence.tokens().size();
    if (to + 1 >= n || !sentence.token(to).word().equals(",")) {
      return Optional.empty();
    }
    int end = to + 1;
    boolean role = false;
    while (end < n
        && end - to < LONGEST
        && !sentence.token(end).word().matches("[,.;:—–(]|--|''")) {
      if (sentence.token(end).is("VB") && !sentence.token(end).is("VBN")) {
        return Optional.empty();
      }
      role |= isRole(words, sentence, end);
      end++;
    }
    boolean closed = end < n && end - to < LONGEST;
    return role && closed
        ? Optional.of(sentence.span(to + 1, end).in(essay.text()))
        : Optional.empty();
  }

  private static Optional<String> before(
      AnnotatedEssay essay, SourceWords words, Sentence sentence, int from) {
    boolean role =
        from > 0
            && (isRole(words, sentence, from - 1)
                || words.isTitle(sentence.token(from - 1).word()));
    int start = from;
    while (start > 0 && isPremodifier(sentence, start - 1)) {
      start--;
    }
    if (role && sentence.token(start).is("DT")) {
      start++;
    }
    boolean courtesy =
        start == from - 1
            && sentence.token(start).word().matches("(?i)(mr|mrs|ms|miss|mx|sir|dame|lady)\\.?");
    boolean adjacent =
        from > 0
            && (isRole(words, sentence, from - 1)
                || words.isTitle(sentence.token(from - 1).word()));
    return role && adjacent && start < from && !courtesy
        ? Optional.of(sentence.span(start, from).in(essay.text()))
        : Optional.empty();
  }

  /** {@code its athletic director, Pernilla Joss,}: the role first, the name as its apposition. */
  private static Optional<String> renamed(
      AnnotatedEssay essay, SourceWords words, Sentence sentence, int from, int to) {
    boolean closed =
        to >= sentence.tokens().size()
            || sentence.token(to).word().matches("[,.;:!?)]|''|[”\"]")
            || sentence.token(to).is("V");
    if (from < 2 || !sentence.token(from - 1).word().equals(",") || !closed) {
      return Optional.empty();
    }
    int start = from - 1;
    boolean role = false;
    while (start > 0
        && from - start < LONGEST
        && !sentence.token(start - 1).word().matches("[,.;:—–(]|--|``|''|[“”\"]")
        && !sentence.token(start - 1).is("V")
        && !sentence.token(start - 1).is("CC")) {
      start--;
      role |= isRole(words, sentence, start);
      if (sentence.token(start).is("DT") || sentence.token(start).tag().equals("PRP$")) {
        break;
      }
    }
    if (sentence.token(start).tag().equals("PRP$")
        && !sentence.token(start).lemma().equals("its")) {
      return Optional.empty(); // kin, landlords and the like say nothing of office
    }
    boolean singular =
        sentence.tokens().subList(start, from - 1).stream().noneMatch(t -> t.tag().equals("NNS"));
    return role && singular && !isPlace(words, sentence, start, from - 1)
        ? Optional.of(sentence.span(start, from - 1).in(essay.text()))
        : Optional.empty();
  }

  /** {@code at a fair with the celebrity, X}: the office is not what the phrase is about. */
  private static boolean isPlace(SourceWords words, Sentence sentence, int from, int to) {
    for (int i = from; i < to && !isRole(words, sentence, i); i++) {
      if (sentence.token(i).is("IN")) {
        return true;
      }
    }
    return from > 0 && sentence.token(from - 1).is("IN");
  }

  /** {@code X, who drives the night bus}: what a person does for a living or for a cause. */
  private static Optional<String> activity(AnnotatedEssay essay, Sentence sentence, int to) {
    int n = sentence.tokens().size();
    if (to + 2 >= n
        || !sentence.token(to).word().equals(",")
        || !sentence.token(to + 1).word().equals("who")) {
      return Optional.empty();
    }
    int end = to + 2;
    boolean active = false;
    while (end < n
        && end - to < LONGEST
        && !sentence.token(end).word().matches("[,.;:—–(]|--|''")) {
      active |= sentence.token(end).is("V") && ACTIVITIES.contains(sentence.token(end).lemma());
      end++;
    }
    return active && end < n
        ? Optional.of(sentence.span(to + 1, end).in(essay.text()))
        : Optional.empty();
  }

  private static boolean isPremodifier(Sentence sentence, int i) {
    return sentence.token(i).is("N")
        || sentence.token(i).is("J")
        || sentence.token(i).tag().equals("HYPH")
        || sentence.token(i).tag().equals("POS")
        || sentence.token(i).tag().equals("AFX");
  }

  private static boolean isRole(SourceWords words, Sentence sentence, int i) {
    if (KIN.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT))) {
      return false;
    }
    return words.roles().contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT))
        || words.roles().contains(sentence.token(i).word().toLowerCase(Locale.ROOT));
  }
}
