package org.opedometer.claims.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.model.InternalFlag;
import org.opedometer.names.NameBook.PersonDescription;
import org.opedometer.names.ProperNames;

/**
 * Finds persons described in ways that exclude each other: the same office of two different bodies,
 * neither of them former. Different offices go together too often to be flagged, and a lawyer
 * <i>at</i> one body may be the lawyer <i>for</i> another.
 */
final class IdentityConflict {
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:the |an? )?((?:[a-z-]+ ){0,3}?[a-z-]+|CEO|CFO|CTO) (of|at|for) (?:the"
              + " )?(\\p{Lu}[\\p{L}&.'’-]*(?: (?:of |for |and )?\\p{Lu}[\\p{L}&.'’-]*)*).*");
  private static final Pattern PAST =
      Pattern.compile(
          "(?i).*\\b(?:former|ex|then|late|previous|past|now|later|once|future|incoming|outgoing|acting)\\b.*");

  private IdentityConflict() {}

  static List<InternalFlag> find(List<PersonDescription> descriptions) {
    List<InternalFlag> flags = new ArrayList<>();
    for (int i = 0; i < descriptions.size(); i++) {
      for (int j = 0; j < i; j++) {
        PersonDescription first = descriptions.get(j);
        PersonDescription second = descriptions.get(i);
        if (first.name().equals(second.name())
            && conflict(first.credential(), second.credential())) {
          flags.add(
              new InternalFlag(
                  InternalFlag.Kind.IDENTITY_CONFLICT,
                  first.span(),
                  second.span(),
                  first.credential() + " / " + second.credential()));
        }
      }
    }
    return flags;
  }

  static boolean conflict(String first, String second) {
    Matcher a = OFFICE.matcher(first.strip());
    Matcher b = OFFICE.matcher(second.strip());
    if (!a.matches()
        || !b.matches()
        || PAST.matcher(first).matches()
        || PAST.matcher(second).matches()) {
      return false;
    }
    String bodyA = a.group(3).toLowerCase(Locale.ROOT);
    String bodyB = b.group(3).toLowerCase(Locale.ROOT);
    boolean sameOffice = a.group(1).equalsIgnoreCase(b.group(1)) && a.group(2).equals(b.group(2));
    return sameOffice
        && !bodyA.contains(bodyB)
        && !bodyB.contains(bodyA)
        && !ProperNames.isAcronym(a.group(3), b.group(3))
        && !ProperNames.isAcronym(b.group(3), a.group(3));
  }
}
