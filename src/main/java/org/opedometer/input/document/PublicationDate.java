package org.opedometer.input.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as people and pages write it. */
public final class PublicationDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH = "(" + String.join("|", MONTHS) + ")\\p{L}{0,6}\\.?";
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + "\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s*(\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?" + MONTH + "[\\s,-]+(\\d{4})\\b");

  private PublicationDate() {}

  /** The first date in {@code written} as year-month-day; the words themselves if there is none. */
  public static String iso(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    Matcher iso = ISO.matcher(lower);
    if (iso.find()) {
      return date(written, iso.group(1), number(iso.group(2)), iso.group(3));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(lower);
    if (monthFirst.find()) {
      return date(written, monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(lower);
    return dayFirst.find()
        ? date(written, dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1))
        : written.strip();
  }

  private static String date(String written, String year, int month, String day) {
    try {
      return LocalDate.of(number(year), month, number(day)).toString();
    } catch (DateTimeException e) {
      return written.strip(); // such as February 30: leave it as it stands
    }
  }

  private static int month(String name) {
    return MONTHS.indexOf(name) + 1;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
