package org.opedometer.text;

/**
 * A language.
 *
 * @param code ISO 639-1, or {@code und} where it is not known which
 * @param name its English name
 */
public record Language(String code, String name) {
  public static final Language ENGLISH = new Language("en", "English");

  /** Not English, and nothing that can be named. */
  public static final Language OTHER = new Language("und", "another language");

  public boolean isEnglish() {
    return code.equals("en");
  }
}
