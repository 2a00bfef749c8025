package org.opedometer.text;

import java.util.regex.Pattern;

/** The signs at the head of a line that tell a list, a quotation, a note or a heading. */
final class LineMarks {
  private static final Pattern RULE = Pattern.compile("[-–—―_=*~#•·⁂§❦+\\s\\u00A0]+");
  private static final Pattern BULLET = Pattern.compile("(?:[-*•‣▪◦●○■+]|o(?=\\t))\\s+\\S.*");
  private static final Pattern DASH = Pattern.compile("[-–—―~]{1,3}\\s*\\S.*");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})\\)|(?:\\d{1,3}|[a-z])\\.)\\s+\\S.*");
  private static final Pattern HASHES = Pattern.compile("#{1,6}\\s+\\S.*");
  private static final Pattern NOTE =
      Pattern.compile("(?:\\[\\^?\\d{1,3}]:?|\\[\\^\\w{1,20}]:|[¹²³⁰⁴-⁹]{1,3}|[†‡])\\s*\\S.*");
  private static final Pattern LOOSE_NOTE =
      Pattern.compile("(?:\\(?\\d{1,3}[.):]?|\\*{1,3})\\s*\\S.*");
  private static final Pattern NOTES_TITLE =
      Pattern.compile(
          "#{0,6}\\s*(?:end|foot)?(?:notes|references|sources|citations|bibliography|works cited)"
              + "(?: and (?:notes|references|sources))?:?",
          Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 40;

  private LineMarks() {}

  /** A line of signs alone, such as {@code ***} or {@code -----}. */
  static boolean isRule(String line) {
    return line.length() <= 200 && RULE.matcher(line).matches();
  }

  /** A rule that underlines the line above it. */
  static boolean isUnderline(String line) {
    return line.length() >= 3 && (line.matches("=+") || line.matches("-+"));
  }

  static boolean isBullet(String line) {
    return BULLET.matcher(head(line)).matches();
  }

  /** A dash that may open a list item, a turn of speech or a credit. */
  static boolean isDash(String line) {
    return DASH.matcher(head(line)).matches();
  }

  static boolean isNumbered(String line) {
    return NUMBER.matcher(head(line)).matches();
  }

  static boolean isHashHeading(String line) {
    return line.length() <= 200 && HASHES.matcher(line).matches();
  }

  static boolean isQuoted(String line) {
    return line.startsWith(">");
  }

  /** A note's own mark: {@code [1]}, {@code [^a]:}, a raised figure, a dagger. */
  static boolean isNote(String line) {
    return NOTE.matcher(head(line)).matches();
  }

  /** A mark that makes a note only below a rule or a title that announces notes. */
  static boolean isLooseNote(String line) {
    return isNote(line) || LOOSE_NOTE.matcher(head(line)).matches();
  }

  /** The title over the notes at the end. */
  static boolean isNotesTitle(String line) {
    return line.length() <= 60 && NOTES_TITLE.matcher(line).matches();
  }

  static boolean opensBlock(String line) {
    return isBullet(line) || isNumbered(line) || isHashHeading(line) || isNote(line);
  }

  private static String head(String line) {
    return line.length() <= HEAD ? line : line.substring(0, HEAD);
  }
}
