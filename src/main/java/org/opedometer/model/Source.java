package org.opedometer.model;

/**
 * Whose content it is.
 *
 * @param name one name an essay: the fullest name found, or the head phrase of an unnamed source;
 *     empty where there is none
 * @param credential office or expertise as the text gives it, empty where it gives none
 * @param identifiability 0..1 by the ladder: 1.0 located, .8 named with credential or named
 *     institution, .6 named, .4 unnamed with a role, .2 vague, 0 none
 * @param resolved whether the words of the source could be led to {@code name}
 */
public record Source(
    String name,
    SourceType type,
    SourceForm form,
    String credential,
    double identifiability,
    boolean resolved) {
  public static final Source NONE =
      new Source("", SourceType.ANONYMOUS, SourceForm.NONE, "", 0, false);
}
