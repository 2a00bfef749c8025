package org.opedometer.attribution.sources;

import java.util.Locale;
import org.opedometer.model.Source;
import org.opedometer.model.SourceForm;
import org.opedometer.model.SourceType;
import org.opedometer.model.Token;
import org.opedometer.names.SourceWords;

/**
 * What an unnamed source is and how far it can be traced.
 *
 * @param credential the role where it has one
 */
record SourceKind(SourceType type, double identifiability, String credential) {
  private static final String DATED = ".*\\b(1[5-9]|20)\\d\\d\\b.*";

  private static final String DAY =
      "(?s).*\\b\\d{1,2}"
          + " (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b.*|(?s).*\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)"
          + " \\d{1,2}\\b.*";
  private static final String MONTH =
      "(?s).*\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)"
          + ",? (?:of )?(?:1[5-9]|20)\\d\\d\\b.*";

  private static final String PAGE =
      "(?is).*\\b(?:pages?|pp?\\.|table|clause|section|chapter|paragraph|figure|annex) (?:\\d[\\d.]*|one|two|three|four|five|six|seven|eight|nine|ten)\\b.*";

  /**
   * Judges a phrase by its head noun.
   *
   * @param names whether a name stands within the phrase
   */
  static SourceKind of(SourceWords words, Token head, String phrase, boolean names) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
    if (words.isAffiliation(head.word())) {
      return new SourceKind(plural ? SourceType.COLLECTIVE : SourceType.ANONYMOUS, .2, "");
    }
    boolean letters = head.written().equals(head.written().toUpperCase(Locale.ROOT));
    String written = letters ? head.written() : head.written().toLowerCase(Locale.ROOT);
    if (head.is("NNP") && !plural && words.isRole(head) && words.isTitle(written)) {
      return new SourceKind(SourceType.ANONYMOUS, .4, written); // "the President", "London Mayor"
    }
    if (isProperName(head, phrase)) {
      return new SourceKind(SourceType.ORGANISATION, .8, "");
    }
    if (lemma.equals("police")) {
      return new SourceKind(SourceType.ORGANISATION, names ? .8 : .4, "");
    }
    if (words.documents().contains(lemma)
        || words.documents().contains(head.word().toLowerCase(Locale.ROOT))) {
      return new SourceKind(SourceType.DOCUMENT, traced(phrase, names), "");
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
          : new SourceKind(SourceType.ANONYMOUS, .4, written);
    }
    if (plural || words.groups().contains(lemma)) {
      return new SourceKind(SourceType.COLLECTIVE, .2, "");
    }
    return head.is("NNP")
        ? new SourceKind(SourceType.ORGANISATION, .6, "")
        : new SourceKind(SourceType.ANONYMOUS, .2, "");
  }

  /** {@code the Courier, The Dunmarsh Police}: a name that the tagger of names missed. */
  private static boolean isProperName(Token head, String phrase) {
    String bare = phrase.replaceFirst("^(?i:the) ", "");
    boolean several = bare.matches("(?:\\p{Lu}\\S* )+\\p{Lu}\\S*");
    boolean article = bare.length() < phrase.length() && bare.matches("\\p{Lu}\\S*");
    return head.is("NNP") && (several || article);
  }

  /**
   * A document is located by whose it is with its day, month or page, or by title and date;
   * findable where it is one in particular ({@code the report}, {@code a study by X}, {@code a poll
   * of 2019}); vague otherwise.
   */
  private static double traced(String phrase, boolean names) {
    boolean definite = phrase.matches("(?is)(?:the|this|that|these|those) .*");
    boolean dated = phrase.matches(DATED);
    boolean titled = phrase.contains("\"") || phrase.contains("“");
    boolean owned =
        phrase.matches("(?is).*\\w['’]s? .*")
            || phrase.matches("(?is)(?:his|her|its|their|our|your) .*");
    boolean placed = phrase.matches(DAY) || phrase.matches(MONTH) || phrase.matches(PAGE);
    if (dated && titled || (names || owned) && placed) {
      return 1;
    }
    return names || dated || titled || owned || definite || placed ? .8 : .2;
  }

  Source source(SourceForm form, String name) {
    return new Source(name, type, form, credential, identifiability, !name.isEmpty());
  }
}
