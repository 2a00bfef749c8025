package org.opedometer.names;

import java.util.Locale;
import java.util.Set;
import org.opedometer.model.Token;

/**
 * The English personal pronouns by whom they can stand for: the one home of these sets.
 *
 * <p>{@code you, this, one, another, no one} and their like are in none of them: they stand for
 * nobody that an essay has named.
 */
public final class Pronouns {
  private static final Set<String> AUTHOR =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
  private static final Set<String> SELF = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");

  private Pronouns() {}

  private static String word(Token token) {
    return token.written().toLowerCase(Locale.ROOT);
  }

  /** Whether a token is {@code I, me, we, our} or another pronoun of who speaks. */
  public static boolean isAuthor(Token token) {
    return AUTHOR.contains(word(token));
  }

  /** Whether a token is {@code I, me, my, mine, myself}. */
  public static boolean isSelf(Token token) {
    return SELF.contains(word(token));
  }

  /** What {@code he, she, his, her} and their forms say of a person; unknown for other words. */
  public static Gender gender(Token token) {
    String word = word(token);
    return MALE.contains(word)
        ? Gender.MALE
        : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** Whether a token is {@code it, its, itself}. */
  public static boolean isNeuter(Token token) {
    return NEUTER.contains(word(token));
  }

  /** Whether a token is {@code they, them, their, theirs, themselves}. */
  public static boolean isPlural(Token token) {
    return PLURAL.contains(word(token));
  }

  /** Whether a token is a third person's pronoun, which can stand for somebody named before. */
  public static boolean isThirdPerson(Token token) {
    return gender(token) != Gender.UNKNOWN || isNeuter(token) || isPlural(token);
  }
}
