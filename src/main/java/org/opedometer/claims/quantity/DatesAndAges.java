package org.opedometer.claims.quantity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opedometer.model.EntityKind;
import org.opedometer.text.CalendarWords;

/** Tells the numbers that are dates, times of day or ages. */
final class DatesAndAges {
  static final Set<String> MONTHS =
      Stream.concat(
              CalendarWords.MONTHS.stream(),
              Stream.of(
                  "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "oct.",
                  "nov.", "dec."))
          .collect(Collectors.toUnmodifiableSet());

  private DatesAndAges() {}

  static boolean isDate(QuantityFinder in, int from, int to) {
    boolean year =
        Years.isYear(in.word(from))
            && !in.tag(to).equals("NNS")
            && !in.word(from - 1).matches("[$£€¥]")
            && !in.word(to).matches("%|percent|per");
    boolean month =
        MONTHS.contains(in.word(from - 1))
            || (MONTHS.contains(in.word(to)) && in.token(to).is("NNP"));
    boolean reported = MONTHS.contains(in.word(from - 2)) && in.word(from - 1).equals(",") && year;
    return (to == from + 1 && year) || month || reported;
  }

  static boolean isTime(QuantityFinder in, int from, int to) {
    return in.word(from).matches("\\d\\d?:\\d\\d")
        || in.word(to).matches("[ap]\\.?m\\.?|o'clock")
        || (in.word(from - 1).matches("by|at|until|past")
            && in.tag(from + 1).matches("[.,:]")
            && in.word(from)
                .matches(
                    "\\d|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon")
            && !in.word(from - 1).equals("by"));
  }

  static boolean isAge(QuantityFinder in, int from, int to) {
    boolean bare = to >= in.size() || in.tag(to).matches("[.,:]|-RRB-|''|CC");
    boolean who =
        in.word(from - 1).matches("is|was|are|were|'s|turned|aged|age")
            && in.word(from - 2).matches("who|he|she|i|they");
    boolean set =
        in.word(from - 1).equals(",")
            && in.token(Math.max(0, from - 2)).entity() == EntityKind.PERSON
            && in.word(from).matches("\\d{1,2}")
            && in.word(to).equals(",");
    boolean at = from == 1 && in.word(0).equals("at") && in.word(to).equals(",");
    boolean old =
        in.word(to).matches("-?year-olds?")
            || (in.word(to).matches("years?") && in.word(to + 1).equals("old"))
            || in.word(from).contains("year-old")
            || in.word(from - 1).matches("aged|age");
    return (bare && who) || set || at || old;
  }
}
