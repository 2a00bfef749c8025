package org.opedometer.scores;

import org.opedometer.model.Category;
import org.opedometer.model.Layer;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Strength;
import org.opedometer.model.Voice;

/**
 * What each piece of rhetoric counts for. Author's voice only. Which weight a category takes stands
 * in its rule file.
 */
public final class UnitWeights {
  private static final double ATTACK = 3;
  private static final double STRONG = 2;
  private static final double MILD = 1;
  private static final double DEVICE = 2;
  private static final double CERTAINTY = 1;
  private static final double US_VS_THEM = 2;
  private static final double SECOND_PERSON = .5;

  /** Of a category that a user's own word list of loaded language made up. */
  private static final Category.Weight OWN = Category.Weight.STRENGTH;

  private UnitWeights() {}

  /** The weight of {@code mention}, 0 where it does not count. */
  public static double of(RhetoricMention mention) {
    if (mention.voice() != Voice.AUTHOR) {
      return 0;
    }
    if (mention.layer() == Layer.ATTACK) {
      return ATTACK;
    }
    return switch (Category.find(mention.category()).map(Category::weight).orElse(OWN)) {
      case NONE -> 0;
      case STRENGTH -> mention.strength() == Strength.STRONG ? STRONG : MILD;
      case DEVICE -> DEVICE;
      case CERTAINTY -> CERTAINTY;
      case US_VS_THEM -> US_VS_THEM;
      case SECOND_PERSON -> SECOND_PERSON;
    };
  }
}
