package org.opedometer.scores;

import java.util.Set;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Strength;
import org.opedometer.model.Voice;

/**
 * What each piece of rhetoric counts for. Author's voice only; hedges and weasels count nothing.
 */
public final class UnitWeights {
  private static final double ATTACK = 3;
  private static final double STRONG = 2;
  private static final double MILD = 1;
  private static final double DEVICE = 2;
  private static final double CERTAINTY = 1;
  private static final double US_VS_THEM = 2;
  private static final double SECOND_PERSON = .5;
  private static final Set<String> CERTAIN = Set.of("booster", "absolute", "superlative");

  private UnitWeights() {}

  /** The weight of {@code mention}, 0 where it does not count. */
  public static double of(RhetoricMention mention) {
    if (mention.voice() != Voice.AUTHOR) {
      return 0;
    }
    return switch (mention.layer()) {
      case ATTACK -> ATTACK;
      case LOADED ->
          mention.category().equals("insinuation")
              ? DEVICE
              : mention.strength() == Strength.STRONG ? STRONG : MILD;
      case CERTAINTY -> CERTAIN.contains(mention.category()) ? CERTAINTY : 0;
      case DEVICE -> DEVICE;
      case PRONOUN -> mention.category().equals("us_vs_them") ? US_VS_THEM : SECOND_PERSON;
      default -> 0;
    };
  }
}
