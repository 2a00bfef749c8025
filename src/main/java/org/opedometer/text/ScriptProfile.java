package org.opedometer.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Names the language of a text in other than Latin letters, by its script and its own letters. */
final class ScriptProfile {
  private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
  private final StringBuilder foreign = new StringBuilder();
  private int letters;

  void add(int codePoint) {
    if (!Character.isLetter(codePoint)) {
      return;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    counts.merge(script, 1, Integer::sum);
    letters++;
    if (script != UnicodeScript.LATIN) {
      foreign.appendCodePoint(Character.toLowerCase(codePoint));
    }
  }

  int letters() {
    return letters;
  }

  /** Share of letters that are not Latin, 0 to 1. */
  double foreignShare() {
    int latin = counts.getOrDefault(UnicodeScript.LATIN, 0);
    return letters == 0 ? 0 : 1 - (double) latin / letters;
  }

  /** The language of the letters that are not Latin. */
  Language language() {
    if (count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA) > 0
        && count(UnicodeScript.HAN) < 20 * count(UnicodeScript.HIRAGANA)) {
      return new Language("ja", "Japanese");
    }
    UnicodeScript most = UnicodeScript.COMMON;
    for (Map.Entry<UnicodeScript, Integer> e : counts.entrySet()) {
      boolean more = e.getKey() != UnicodeScript.LATIN && e.getValue() > count(most);
      most = more ? e.getKey() : most;
    }
    return byScript(most);
  }

  private Language byScript(UnicodeScript script) {
    return switch (script) {
      case CYRILLIC -> cyrillic();
      case ARABIC -> arabic();
      case GREEK -> new Language("el", "Greek");
      case HEBREW -> new Language("he", "Hebrew");
      case HAN -> new Language("zh", "Chinese");
      case HANGUL -> new Language("ko", "Korean");
      case DEVANAGARI -> new Language("hi", "Hindi");
      case BENGALI -> new Language("bn", "Bengali");
      case TAMIL -> new Language("ta", "Tamil");
      case TELUGU -> new Language("te", "Telugu");
      case GUJARATI -> new Language("gu", "Gujarati");
      case GURMUKHI -> new Language("pa", "Punjabi");
      case THAI -> new Language("th", "Thai");
      case GEORGIAN -> new Language("ka", "Georgian");
      case ARMENIAN -> new Language("hy", "Armenian");
      case ETHIOPIC -> new Language("am", "Amharic");
      default -> Language.OTHER;
    };
  }

  private Language cyrillic() {
    if (has("іїєґ") && !has("ыэ")) {
      return new Language("uk", "Ukrainian");
    }
    if (has("ђћљњџј")) {
      return new Language("sr", "Serbian");
    }
    return has("ыэё") || !has("ъ")
        ? new Language("ru", "Russian")
        : new Language("bg", "Bulgarian");
  }

  private Language arabic() {
    if (has("ٹڈڑےں")) {
      return new Language("ur", "Urdu");
    }
    return has("پچژگ") ? new Language("fa", "Persian") : new Language("ar", "Arabic");
  }

  private boolean has(String signs) {
    return foreign.chars().anyMatch(c -> signs.indexOf(c) >= 0);
  }

  private int count(UnicodeScript script) {
    return counts.getOrDefault(script, 0);
  }
}
