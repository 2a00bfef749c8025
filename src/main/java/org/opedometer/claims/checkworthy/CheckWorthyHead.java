package org.opedometer.claims.checkworthy;

import java.util.OptionalDouble;
import org.opedometer.model.Sentence;
import org.opedometer.syntax.AnnotatedEssay;

/** A trained judge of check-worthiness that is blended with the rules. */
@FunctionalInterface
public interface CheckWorthyHead {
  /** A head that knows nothing: the rules alone decide. */
  CheckWorthyHead NONE = (essay, sentence) -> OptionalDouble.empty();

  /** Probability, 0..1, that the sentence is check-worthy; empty where there are no vectors. */
  OptionalDouble probability(AnnotatedEssay essay, Sentence sentence);
}
