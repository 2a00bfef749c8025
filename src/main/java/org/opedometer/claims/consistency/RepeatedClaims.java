package org.opedometer.claims.consistency;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.Claim;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Marks claims that an earlier paragraph made already: at least .8 of their content lemmas and the
 * same numbers.
 */
public final class RepeatedClaims {
  private RepeatedClaims() {}

  public static List<Claim> mark(AnnotatedEssay essay, List<Claim> claims) {
    List<Likeness> likenesses = Likeness.all(essay, claims);
    List<Claim> marked = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      int earlier = 0;
      for (int j = 0; j < i && earlier == 0; j++) {
        boolean elsewhere = claims.get(j).paragraph() != claims.get(i).paragraph();
        boolean same =
            likenesses.get(j).to(likenesses.get(i)) >= Likeness.SAME
                && likenesses.get(j).sameNumbers(likenesses.get(i));
        earlier = elsewhere && same ? claims.get(j).id() : 0;
      }
      marked.add(earlier == 0 ? claims.get(i) : repeated(claims.get(i), earlier));
    }
    return List.copyOf(marked);
  }

  private static Claim repeated(Claim c, int earlier) {
    return new Claim(
        c.id(),
        c.paragraph(),
        c.sentence(),
        c.span(),
        c.voice(),
        c.kinds(),
        c.quantities(),
        c.checkWorthyProbability(),
        c.support(),
        c.rule(),
        c.attribution(),
        earlier);
  }
}
