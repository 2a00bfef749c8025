package org.opedometer.names;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.text.CalendarWords;
import org.opedometer.text.WordSet;

/**
 * The words by which an essay knows somebody it gives no name: the head noun with what stands
 * before it and the phrase that tells it from others, without article: {@code spokesman for the
 * mayor, rape victim's lawyer, report from the Courier}. Two spokesmen of two bodies have two
 * descriptions.
 */
public final class Description {
  private static final int LONGEST = 10; // tokens behind the head

  /** Prepositions whose phrase tells who is meant. */
  private static final Set<String> TELLING =
      WordSet.of("of for from at in by on with to against behind like among within as between");

  /** The same where nobody has marked off the phrase: others may belong to the verb. */
  private static final Set<String> PLAINLY_TELLING = WordSet.of("of for from at");

  private static final Set<String> NAMING = Set.of("called", "named", "known", "such");

  /** What is counted or measured out: who is meant stands behind {@code of}. */
  private static final Set<String> PARTS =
      WordSet.of(
          "lot number couple handful majority minority plenty dozen hundred thousand million"
              + " billion score percent % share half third quarter rest bunch pair host slew ton"
              + " swathe fraction proportion percentage many some most few several all both each"
              + " any none neither either one much more enough another other desk pen keyboard"
              + " typewriter inbox mouth lip mind");

  private static final Set<String> QUANTITIES = WordSet.of("many most several some few all both");

  private static final Set<String> DATES =
      CalendarWords.and("today yesterday tomorrow week month year spring summer autumn winter");

  private Description() {}

  /**
   * The description headed by token {@code head}.
   *
   * @param from the phrase's first token
   * @param to behind its last token
   */
  public static String of(String text, Sentence sentence, int from, int head, int to) {
    return of(text, sentence, from, head, to, TELLING);
  }

  private static String of(
      String text, Sentence sentence, int from, int head, int to, Set<String> telling) {
    int first = head;
    while (first > from && isModifier(sentence, first - 1)) {
      first--;
    }
    while (first < head && !isContent(sentence.token(first)) || isQuantity(sentence, first, head)) {
      first++;
    }
    int last = head + 1;
    while (last < to && (sentence.token(last).is("CD") || isNumberSign(sentence, last))) {
      last++;
    }
    last = complement(sentence, last, to, telling);
    String name = sentence.span(first, last).in(text).replaceAll("\\s+", " ");
    return isCapitalOfSentence(sentence.token(first), name)
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  /** The description of a noun whose phrase nobody has marked off. */
  public static String of(String text, Sentence sentence, int head) {
    int to = head + 1;
    while (to < sentence.tokens().size() && !isEnd(sentence.token(to))) {
      to++;
    }
    return of(text, sentence, 0, head, to, PLAINLY_TELLING);
  }

  private static boolean isEnd(Token token) {
    return token.is("V") || token.is("MD") || token.is("CC") || token.is("W") || token.is("PRP");
  }

  /**
   * The noun that a partitive is about: {@code parents} of {@code a lot of parents}; empty where
   * the phrase is none or goes on with nothing.
   */
  public static Optional<Integer> part(Sentence sentence, int head, int to) {
    Token token = sentence.token(head);
    boolean counted = token.is("CD") || PARTS.contains(token.lemma().toLowerCase(Locale.ROOT));
    if (!counted || head + 2 >= to || !sentence.token(head + 1).written().equals("of")) {
      return Optional.empty();
    }
    int noun = -1;
    for (int i = head + 2; i < to && isWithinNoun(sentence.token(i)); i++) {
      noun = sentence.token(i).is("N") || sentence.token(i).is("PRP") ? i : noun;
    }
    if (noun < 0 || sentence.token(noun).tag().equals("NNP")) {
      return Optional.empty();
    }
    Optional<Integer> inner = part(sentence, noun, to);
    return inner.isPresent() ? inner : Optional.of(noun);
  }

  private static boolean isWithinNoun(Token token) {
    return token.is("N")
        || token.is("DT")
        || token.is("PDT")
        || token.is("PRP")
        || token.is("CD")
        || token.is("J")
        || token.is("VBG")
        || token.is("VBN")
        || token.tag().equals("POS")
        || token.tag().equals("HYPH");
  }

  private static boolean isModifier(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean owner = token.tag().equals("POS") && i > 0 && sentence.token(i - 1).is("N");
    return token.is("N")
        || token.is("J")
        || token.tag().equals("HYPH")
        || owner
        || token.tag().matches("VB[GN]") && i > 0 && isBeforeNoun(sentence.token(i - 1));
  }

  /** Whether a participle behind this token goes before a noun, rather than having it as object. */
  private static boolean isBeforeNoun(Token token) {
    return token.is("DT") || token.is("J") || token.is("CD") || token.tag().matches("PRP\\$|POS");
  }

  /** {@code many, several} before the noun. */
  private static boolean isQuantity(Sentence sentence, int i, int head) {
    return i < head && QUANTITIES.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean isContent(Token token) {
    return !token.tag().equals("POS") && !token.tag().equals("HYPH");
  }

  private static boolean isNumberSign(Sentence sentence, int i) {
    return sentence.token(i).written().equals("#")
        && i + 1 < sentence.tokens().size()
        && sentence.token(i + 1).is("CD");
  }

  /** Behind the phrases that tell who is meant, from {@code at} on. */
  private static int complement(Sentence sentence, int at, int to, Set<String> telling) {
    int end = at;
    boolean open = false;
    for (int i = at; i < Math.min(to, at + LONGEST); i++) {
      Token token = sentence.token(i);
      if (open && isDate(token)) {
        break;
      }
      if (open && isWithinNoun(token) && !(token.is("VBG") && isLastNoun(sentence, i, to))) {
        end = token.is("N") || token.is("CD") ? i + 1 : end;
      } else if (isTelling(sentence, i, to, telling)) {
        open = true;
      } else if (!open || !isJoining(token) || i + 1 >= to) {
        break;
      }
    }
    return end;
  }

  /** Whether a participle behind a noun opens a clause rather than going before a noun. */
  private static boolean isLastNoun(Sentence sentence, int i, int to) {
    boolean noun = i + 1 < to && (sentence.token(i + 1).is("N") || sentence.token(i + 1).is("J"));
    return sentence.token(i - 1).is("NNS") || !noun;
  }

  private static boolean isTelling(Sentence sentence, int i, int to, Set<String> telling) {
    Token token = sentence.token(i);
    if (i + 1 >= to) {
      return false;
    }
    boolean dated = false;
    for (int k = i + 1; k < Math.min(to, i + 4); k++) {
      Token next = sentence.token(k);
      dated |= isDate(next) || k == i + 1 && next.written().matches("(1[5-9]|20)\\d\\d");
    }
    boolean naming = NAMING.contains(token.written().toLowerCase(Locale.ROOT));
    boolean linking = token.is("IN") || token.is("TO");
    return !dated
        && (naming || linking && telling.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  private static boolean isDate(Token token) {
    return DATES.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean isJoining(Token token) {
    return token.is("CC") || token.written().equals("&");
  }

  private static boolean isCapitalOfSentence(Token first, String name) {
    return !first.is("NNP")
        && first.index() == 0
        && name.length() > 1
        && Character.isLowerCase(name.charAt(1));
  }
}
