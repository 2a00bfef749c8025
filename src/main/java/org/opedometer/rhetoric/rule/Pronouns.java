package org.opedometer.rhetoric.rule;

import java.util.Set;
import org.opedometer.text.WordSet;

/** Personal pronouns by whom they stand for, in lower case. */
public final class Pronouns {
  /** One person spoken of. */
  public static final Set<String> ONE = WordSet.of("he him his himself she her hers herself");

  /** Several spoken of. */
  public static final Set<String> THEY = WordSet.of("they them their theirs themselves");

  /** Those who speak, with their side. */
  public static final Set<String> WE = WordSet.of("we us our ours ourselves");

  /** Those spoken to. */
  public static final Set<String> YOU = WordSet.of("you your yours yourself yourselves ya y'all");

  /** Whatever may stand for somebody who can be blamed. */
  public static final Set<String> ANYBODY =
      WordSet.of("he she they him her them his their who we you i it its one those");

  private Pronouns() {}
}
