package org.opedometer.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconEntry;

/**
 * Words that tell which side someone is on: nations, parties, faiths, genders. All members of a
 * family have one neutral word, of the same number. Safe for use by many threads.
 */
public final class SideWords {
  private static final Set<String> WINGS = Set.of("wing", "winger", "wingers", "leaning");

  private static final Set<String> FAR =
      Set.of("far", "hard", "radical", "extreme", "alt", "religious", "populist", "political");

  private final Map<String, Member> members = new HashMap<>();

  /**
   * @param capital whether it belongs to its family only when written with a capital
   * @param letters whether it is an abbreviation, which counts only as written in the list
   */
  private record Member(String neutral, boolean capital, boolean letters) {}

  /**
   * @param sides the list {@code sides}: terms with their {@code neutral} word
   */
  public SideWords(Lexicon sides) {
    for (LexiconEntry entry : sides.entries()) {
      members.put(
          entry.text().replace("=", ""),
          new Member(
              entry.attribute("neutral"),
              entry.attribute("capital").equals("true"),
              entry.attribute("letters").equals("true")));
    }
  }

  /** Whether a word tells a side, whatever stands beside it. */
  public boolean isSide(String word) {
    return member(word) != null || isCompoundOfWoman(word);
  }

  /**
   * The neutral word for the word at {@code i} in the case in which it is written; the word itself
   * where it tells no side.
   */
  String neutral(List<String> words, int i) {
    String word = words.get(i);
    if (word.equalsIgnoreCase("right")) {
      return isWing(words, i) ? inCaseOf(word, "left") : word;
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < word.length() - 1 && member(word) == null) {
      return word.substring(0, hyphen + 1) + neutral(word.substring(hyphen + 1));
    }
    return neutral(word);
  }

  /** {@code right-wing, the far right, the Right}; not the right to vote. */
  private static boolean isWing(List<String> words, int i) {
    boolean wing =
        i + 2 < words.size() && words.get(i + 1).equals("-") && WINGS.contains(words.get(i + 2));
    String before = i == 0 ? "" : words.get(i - 1).toLowerCase(Locale.ROOT);
    String farther = i > 1 && before.equals("-") ? words.get(i - 2).toLowerCase(Locale.ROOT) : "";
    boolean far = FAR.contains(before) || FAR.contains(farther);
    return wing || far || before.equals("the") && words.get(i).equals("Right");
  }

  private String neutral(String word) {
    Member member = member(word);
    if (member != null) {
      return member.letters()
          ? member.neutral().toUpperCase(Locale.ROOT)
          : inCaseOf(word, member.neutral());
    }
    if (isCompoundOfWoman(word)) {
      int at = word.length() - "woman".length();
      return word.substring(0, at) + word.substring(at + "wo".length());
    }
    return word;
  }

  private Member member(String word) {
    Member member = members.get(word.toLowerCase(Locale.ROOT));
    if (member == null || word.isEmpty()) {
      return null;
    }
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    boolean letters = word.equals(word.toUpperCase(Locale.ROOT));
    return member.capital() && !capital || member.letters() && !letters ? null : member;
  }

  /** {@code spokeswoman, policewomen}. */
  private static boolean isCompoundOfWoman(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > 5 && (lower.endsWith("woman") || lower.endsWith("women"));
  }

  /**
   * A list whose words also stand for the neutral word of their family: what it says of one side
   * holds for all.
   */
  public Lexicon familyWide(Lexicon lexicon) {
    return lexicon.or(
        form -> {
          Member member = members.get(form);
          return member == null || member.letters() ? form : member.neutral();
        });
  }

  static String inCaseOf(String word, String other) {
    if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
      return other.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(word.codePointAt(0))
        ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
        : other;
  }
}
