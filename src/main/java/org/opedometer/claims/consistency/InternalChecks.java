package org.opedometer.claims.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opedometer.model.Attribution;
import org.opedometer.model.Claim;
import org.opedometer.model.InternalFlag;
import org.opedometer.names.NameBook;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Holds the places of an essay against each other. Precision first: what may be meant otherwise is
 * not flagged.
 */
public final class InternalChecks {
  private InternalChecks() {}

  /** All flags, by place. */
  public static List<InternalFlag> flags(
      AnnotatedEssay essay, NameBook names, List<Attribution> attributions, List<Claim> claims) {
    List<InternalFlag> flags = new ArrayList<>(numberConflicts(essay, claims));
    flags.addAll(QuoteDrift.find(essay, attributions));
    flags.addAll(ParaphraseDrift.find(essay, attributions));
    flags.addAll(IdentityConflict.find(names.descriptions()));
    flags.sort(
        Comparator.comparing(InternalFlag::first)
            .thenComparing(InternalFlag::second)
            .thenComparing(InternalFlag::kind));
    return List.copyOf(flags);
  }

  private static List<InternalFlag> numberConflicts(AnnotatedEssay essay, List<Claim> claims) {
    List<InternalFlag> flags = new ArrayList<>();
    List<Likeness> likenesses = Likeness.all(essay, claims);
    for (int i = 0; i < claims.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean same = likenesses.get(j).to(likenesses.get(i)) >= Likeness.SAME;
        if (same && likenesses.get(j).otherNumbers(likenesses.get(i))) {
          String detail =
              String.join(", ", claims.get(j).quantities())
                  + " / "
                  + String.join(", ", claims.get(i).quantities());
          flags.add(
              new InternalFlag(
                  InternalFlag.Kind.NUMBER_CONFLICT,
                  claims.get(j).span(),
                  claims.get(i).span(),
                  detail));
        }
      }
    }
    return flags;
  }
}
