package org.opedometer.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.text.CalendarWords;
import org.opedometer.text.WordSet;

/**
 * What capitals tell: words in a title or name ({@code The song Everybody Knows}) from the same
 * words elsewhere, names that the entity model missed, and headlines, in which capitals tell
 * nothing.
 */
public final class ProperNames {
  private static final int LONG = 4; // letters of a word that has a capital in a headline
  private static final Set<String> CALENDAR =
      CalendarWords.and(
          "christmas easter thanksgiving jan feb aug sept oct nov dec mon tues wed thurs fri am pm");

  /** What names do and, without an article, hardly any other noun. */
  private static final Set<String> SPEAKING =
      WordSet.of(
          "say tell write add ask reply report announce insist underscore acknowledge recall joke"
              + " retort testify tweet");

  private static final Set<String> INDEFINITE =
      WordSet.of(
          "everyone everybody someone somebody anyone anybody nobody nothing something everything"
              + " none");

  private static final Set<String> STARTERS =
      Set.of(":", "``", "''", "(", "\"", "“", "—", "--", "–", "...", "…", ".", "?", "!", "-");

  private ProperNames() {}

  /** Whether the tokens are capitalised as a name is, beyond what the sentence's start explains. */
  public static boolean isNamed(Sentence sentence, int from, int to) {
    if (!isCapital(sentence.token(from))
        || isShouted(sentence)
        || sentence.token(from).word().equals("I")) {
      return false;
    }
    if (!startsClause(sentence, from)) {
      return true;
    }
    for (int i = from + 1; i < to; i++) {
      Token token = sentence.token(i);
      if (isCapital(token)
          && !token.is("NNPS")
          && !token.is("JJ")
          && !token.word().equals("I")
          && token.entity() == EntityKind.NONE) {
        return true;
      }
    }
    return isFollowedByName(sentence, to);
  }

  private static boolean isFollowedByName(Sentence sentence, int to) {
    int next = to;
    int size = sentence.tokens().size();
    if (next < size && sentence.token(next).is("POS")) {
      next++;
    }
    if (next >= size) {
      return false;
    }
    Token token = sentence.token(next);
    return isCapital(token)
        && !token.is("NNPS")
        && !token.is("JJ")
        && !token.word().equals("I")
        && (token.entity() == EntityKind.NONE || next > to);
  }

  /**
   * Whether a capital at token {@code i} says nothing: it begins the sentence or what follows a
   * colon or mark.
   */
  public static boolean startsClause(Sentence sentence, int i) {
    for (int j = i - 1; j >= 0; j--) {
      Token before = sentence.token(j);
      if (STARTERS.contains(before.word())) {
        return true;
      }
      if (before.isWord()) {
        return false;
      }
    }
    return true;
  }

  public static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }

  /** Whether most words of the sentence begin with capitals, as in a headline or a cry. */
  static boolean isShouted(Sentence sentence) {
    long words = sentence.tokens().stream().filter(Token::isWord).count();
    long capital =
        sentence.tokens().stream()
            .filter(t -> t.isWord() && t.word().equals(t.word().toUpperCase(Locale.ROOT)))
            .count();
    return words > 2 && capital * 10 > words * 7;
  }

  /**
   * Whether capitals say nothing in a sentence, since most long words have them. Asked of the words
   * as the models read them, so that no name's length tells.
   */
  public static boolean isHeadline(Sentence sentence) {
    List<Token> words =
        sentence.tokens().stream().filter(t -> t.isWord() && t.word().length() >= LONG).toList();
    long capital =
        words.stream().filter(t -> Character.isUpperCase(t.word().codePointAt(0))).count();
    return words.size() > 2 && capital * 10 > words.size() * 6;
  }

  /** Whether the word at {@code index} is a name although the entity model took it for none. */
  public static boolean isMissed(Sentence sentence, int index) {
    Token token = sentence.token(index);
    boolean capital = token.isWord() && Character.isUpperCase(token.word().codePointAt(0));
    if (!capital || token.entity() != EntityKind.NONE) {
      return false;
    }
    String word = token.word().toLowerCase(Locale.ROOT);
    if (INDEFINITE.contains(word)) {
      return false;
    }
    boolean calendar = CALENDAR.contains(word.replace(".", ""));
    if (index == 0 && (calendar || token.tag().equals("NN") || token.tag().equals("MD"))) {
      return speaks(sentence) || isSpeakerLabel(sentence);
    }
    return !calendar && (token.is("NNP") || index > 0 && token.tag().equals("NN"));
  }

  /** {@code Winner wrote}, {@code May also said}. */
  private static boolean speaks(Sentence sentence) {
    int verb = 1;
    while (verb < sentence.tokens().size() && sentence.token(verb).is("RB")) {
      verb++;
    }
    return verb < sentence.tokens().size()
        && (sentence.token(verb).is("VBD") || sentence.token(verb).is("VBZ"))
        && SPEAKING.contains(sentence.token(verb).lemma());
  }

  /** {@code LUND: We did}, as transcripts have it. */
  private static boolean isSpeakerLabel(Sentence sentence) {
    String word = sentence.token(0).word();
    return sentence.tokens().size() > 2
        && word.length() > 2
        && word.equals(word.toUpperCase(Locale.ROOT))
        && sentence.token(1).word().equals(":");
  }

  /**
   * Whether {@code acronym} is made of the first letters of the words of {@code name}, which count
   * where they have capitals: {@code HTA} of {@code Harrow Teachers' Association}.
   */
  public static boolean isAcronym(String acronym, String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return acronym.length() >= 2 && acronym.replace(".", "").contentEquals(initials);
  }
}
