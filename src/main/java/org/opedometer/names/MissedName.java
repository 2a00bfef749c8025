package org.opedometer.names;

import java.util.Locale;
import java.util.Set;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.text.CalendarWords;
import org.opedometer.text.WordSet;

/** Tells words that are names although the entity model did not take them for any. */
public final class MissedName {
  private static final Set<String> CALENDAR = CalendarWords.and("christmas easter thanksgiving");

  /** What names do and, without an article, hardly any other noun. */
  private static final Set<String> SPEAKING =
      WordSet.of(
          "say tell write add ask reply report announce insist underscore acknowledge recall joke"
              + " retort testify tweet");

  private static final Set<String> INDEFINITE =
      WordSet.of(
          "everyone everybody someone somebody anyone anybody nobody nothing something everything"
              + " none");

  private MissedName() {}

  public static boolean isAt(Sentence sentence, int index) {
    Token token = sentence.token(index);
    boolean capital = token.isWord() && Character.isUpperCase(token.word().codePointAt(0));
    if (!capital || token.entity() != EntityKind.NONE) {
      return false;
    }
    String word = token.word().toLowerCase(Locale.ROOT);
    if (INDEFINITE.contains(word)) {
      return false;
    }
    boolean calendar = CALENDAR.contains(word);
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
}
