package org.opedometer.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells English from other languages by its small words and its script.
 *
 * <p>Made to let English through: a text is called foreign only where another language can be
 * shown, so that headlines, lists of names and single sentences pass. Names and quotations in
 * another language do not matter as long as the text around them is English.
 */
public final class LanguageDetection {
  private static final int MOST_CHARACTERS = 200_000;
  private static final int FEW_WORDS = 20;

  private final Map<LanguageProfile, Integer> hits = new EnumMap<>(LanguageProfile.class);
  private final ScriptProfile scripts = new ScriptProfile();
  private int words;

  private LanguageDetection() {}

  /** The language of {@code text}; {@link Language#ENGLISH} where nothing speaks against it. */
  public static Language detect(String text) {
    LanguageDetection detection = new LanguageDetection();
    detection.count(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
    return detection.decide();
  }

  private void count(String text) {
    text.codePoints().forEach(scripts::add);
    String plain = text.replace('’', '\'').toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= plain.length(); i++) {
      boolean in = i < plain.length() && (Character.isLetter(plain.charAt(i)) || isInner(plain, i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        word(plain.substring(start, i));
        start = -1;
      }
    }
  }

  /** An apostrophe or a combining mark. */
  private static boolean isInner(String text, int i) {
    char c = text.charAt(i);
    return c == '\'' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void word(String word) {
    words++;
    for (LanguageProfile profile : LanguageProfile.values()) {
      if (profile.holds(word)) {
        hits.merge(profile, 1, Integer::sum);
      }
    }
  }

  private Language decide() {
    if (scripts.foreignShare() > 0.5) {
      return scripts.language();
    }
    int english = hits(LanguageProfile.ENGLISH);
    LanguageProfile best = LanguageProfile.ENGLISH;
    for (LanguageProfile profile : LanguageProfile.values()) {
      best = hits(profile) > hits(best) ? profile : best;
    }
    int most = hits(best);
    boolean clear =
        words < FEW_WORDS
            ? english == 0 && most >= 3 && most * 4 >= words
            : most >= 5 && most >= 2 * english && most * 8 >= words;
    return clear ? best.language() : Language.ENGLISH;
  }

  private int hits(LanguageProfile profile) {
    return hits.getOrDefault(profile, 0);
  }
}
