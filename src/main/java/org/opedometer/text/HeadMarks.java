package org.opedometer.text;

import java.util.regex.Pattern;

/** What may stand between a title and the first paragraph: byline, date, tags, credits. */
final class HeadMarks {
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:last )?(?:published|updated|posted|modified|date)(?: on)?:?\\s+)?"
              + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?"
              + "(?:the\\s+)?(?:(?:"
              + MONTH
              + "\\s*"
              + DAY
              + "(?:\\s*,?\\s*\\d{4})?|"
              + DAY
              + "[\\s-]+(?:of\\s+)?"
              + MONTH
              + "(?:[\\s,-]+\\d{4})?|"
              + MONTH
              + ",?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}\\S*|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}))\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern BY =
      Pattern.compile(
          "(?i:by|(?:written|words|text|story|column|opinion|essay|op-ed|reported)"
              + " by|author:|byline:)\\s+[\\p{Lu}@].*",
          Pattern.DOTALL);
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:(?:de|del|der|den|van|von|bin"
              + "|al|la|le|di|da|dos|st\\.)\\s+)?"
              + "\\p{Lu}[\\p{L}'’.-]*){1,3}"
              + "(?:,\\s+(?:Jr\\.|Sr\\.|[IVX]+|Ph\\.?D\\.?|M\\.?D\\.?))?");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:the|an?|why|how|what|when|in|on|of|for|to"
              + "|no|not|my|our|your|introduction|conclusion"
              + "|background|dear|good|ladies|open|about|is|it)\\b.*"
              + "|(?i).*\\s(?:of|the|and|for|to|in|on|with)\\s.*");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:opinion|op-ed|commentary|editorial|column|essay|guest"
              + " (?:essay|column|post)|analysis|press release|letters?|\\d{1,3}["
              + " -]min(?:ute)?s?(?: read)?|advertisement|share)\\.?");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?is)(?:.*\\blicen[sc]ed under\\b.*|.*\\bunder an? (?:cc|creative commons)\\b.*"
              + "|(?:file )?(?:photo(?:graph)?|image|illustration|picture|cartoon|graphic)s?"
              + "(?: credit)?(?: by\\b|:).*|.*\\bCC[ -]BY\\b.*)");
  private static final Pattern ADDRESS = Pattern.compile("@\\w+|\\S+@\\S+\\.\\w+|https?://\\S+");

  private HeadMarks() {}

  /** Everything that is neither title nor text: it is shown as a byline. */
  static boolean isByline(PassageShape shape) {
    return isBy(shape) || isDate(shape) || isTags(shape) || isCredit(shape) || isSmallPrint(shape);
  }

  /** {@code By Jane Roe}, without a sentence behind it. */
  static boolean isBy(PassageShape shape) {
    String head = shape.head();
    boolean by = shape.within(20) && BY.matcher(head).matches();
    return by && (!shape.stop() || shape.words() <= 6 && endsInTitle(head));
  }

  static boolean isDate(PassageShape shape) {
    return shape.within(8)
        && DATE.matcher(shape.head()).matches()
        && (!shape.stop() || shape.words() <= 4);
  }

  static boolean isTags(PassageShape shape) {
    String[] tokens = shape.head().split("[\\s,]+");
    int tags = 0;
    for (String token : tokens) {
      tags += token.length() > 1 && token.charAt(0) == '#' ? 1 : 0;
    }
    return shape.whole() && tags * 10 >= tokens.length * 6;
  }

  static boolean isCredit(PassageShape shape) {
    return shape.within(45) && CREDIT.matcher(shape.head()).matches();
  }

  /** A plain line that is a person's name and nothing else. */
  static boolean isName(PassageShape shape) {
    return shape.within(6)
        && NAME.matcher(shape.head()).matches()
        && !NO_NAME.matcher(shape.head()).matches();
  }

  /** {@code Dear Madam:} */
  static boolean isSalutation(PassageShape shape) {
    String head = shape.head();
    return shape.within(6) && shape.endsIn(",:-–—") && head.regionMatches(true, 0, "dear ", 0, 5);
  }

  /** A line that is an e-mail or web address, or a handle. */
  static boolean isAddress(PassageShape shape) {
    return ADDRESS.matcher(shape.head()).matches();
  }

  private static boolean isSmallPrint(PassageShape shape) {
    String head = shape.head();
    boolean barred = head.matches("(?s).*\\s[|•·]\\s.*");
    return shape.within(12)
        && (LABEL.matcher(head).matches() || isAddress(shape) || barred && !shape.stop());
  }

  private static boolean endsInTitle(String head) {
    return head.endsWith("r.") || head.endsWith("D.");
  }
}
