package org.opedometer.analysis.attribution;

import java.util.Locale;
import org.opedometer.model.Source;
import org.opedometer.model.SourceForm;
import org.opedometer.model.SourceType;
import org.opedometer.model.Token;

/**
 * What an unnamed source is and how far it can be traced.
 *
 * @param credential the role where it has one
 */
record SourceKind(SourceType type, double identifiability, String credential) {
  private static final String DATED = ".*\\b(1[5-9]|20)\\d\\d\\b.*";

  /**
   * Judges a phrase by its head noun.
   *
   * @param names whether a name stands within the phrase
   * @param definite whether it begins with {@code the}, {@code this} or a possessor
   */
  static SourceKind of(SourceWords words, Token head, String phrase, boolean names, boolean definite) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
    if (words.documents().contains(lemma)) {
      boolean findable = names || phrase.matches(DATED) || phrase.contains("\"") || phrase.contains("“");
      return new SourceKind(SourceType.DOCUMENT, findable ? .8 : definite ? .4 : .2, "");
    }
    if (words.vague().contains(lemma) && plural) {
      return new SourceKind(SourceType.COLLECTIVE, .2, "");
    }
    if (words.organisations().contains(lemma) && !plural) {
      return new SourceKind(SourceType.ORGANISATION, names ? .8 : .4, "");
    }
    if (words.roles().contains(lemma)) {
      return plural
          ? new SourceKind(SourceType.COLLECTIVE, names ? .4 : .2, "")
          : new SourceKind(SourceType.ANONYMOUS, .4, lemma);
    }
    if (plural || words.groups().contains(lemma)) {
      return new SourceKind(SourceType.COLLECTIVE, .2, "");
    }
    return head.is("NNP")
        ? new SourceKind(SourceType.ORGANISATION, .6, "")
        : new SourceKind(SourceType.ANONYMOUS, .2, "");
  }

  Source source(SourceForm form, String name) {
    return new Source(name, type, form, credential, identifiability, !name.isEmpty());
  }
}
