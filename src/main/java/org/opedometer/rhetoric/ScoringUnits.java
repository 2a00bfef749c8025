package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.opedometer.model.Layer;
import org.opedometer.model.RhetoricMention;

/**
 * Settles which mentions count: one word serves one of attack, loaded, superlative, absolute and
 * booster, in this order; hedges give way to weasels, vague references to every mark of certainty;
 * a device, a pronoun and a word may share a place, two of the same device may not.
 */
final class ScoringUnits {
  private static final Comparator<RhetoricMention> ORDER =
      Comparator.comparing(RhetoricMention::span)
          .thenComparing(RhetoricMention::layer)
          .thenComparing(RhetoricMention::category)
          .thenComparing(RhetoricMention::rule);

  private static final int VAGUE = 7; // its place in the order of what goes before what
  private static final Set<String> COMMITMENT = Set.of("weasel", "hedge", "vague_reference");

  /** Figures that are the same words or the same build come back. */
  private static final Set<String> FORMS = Set.of("anaphora", "parallel", "tricolon", "repetition");

  /** Devices that may be nothing but loaded words. */
  private static final Set<String> APPEALS = Set.of("value_appeal", "bandwagon", "slogan");

  private ScoringUnits() {}

  /** The mentions that remain, by place. */
  static List<RhetoricMention> resolve(List<RhetoricMention> mentions) {
    List<RhetoricMention> sorted = new ArrayList<>(mentions);
    sorted.sort(
        Comparator.comparingInt(ScoringUnits::rank)
            .thenComparingInt(m -> -m.span().length())
            .thenComparing(ORDER));
    List<RhetoricMention> kept = new ArrayList<>();
    for (RhetoricMention mention : sorted) {
      if (kept.stream().noneMatch(k -> excludes(k, mention))) {
        kept.add(mention);
      }
    }
    kept.sort(ORDER);
    return kept;
  }

  private static boolean excludes(RhetoricMention kept, RhetoricMention mention) {
    if (!kept.span().overlaps(mention.span())) {
      return false;
    }
    boolean words = rank(kept) < 5 && rank(mention) < 5;
    boolean commitment = isCommitment(kept) && isCommitment(mention);
    boolean vague = rank(mention) == VAGUE && kept.layer() == Layer.CERTAINTY;
    boolean figures = FORMS.contains(kept.category()) && FORMS.contains(mention.category());
    boolean appeal =
        kept.layer() == Layer.LOADED
            && APPEALS.contains(mention.category())
            && kept.span().length() * 2 > mention.span().length();
    return words
        || commitment
        || vague
        || figures
        || appeal
        || kept.category().equals(mention.category());
  }

  private static boolean isCommitment(RhetoricMention mention) {
    return COMMITMENT.contains(mention.category());
  }

  private static int rank(RhetoricMention mention) {
    if (mention.layer() == Layer.ATTACK) {
      return 0;
    }
    if (mention.layer() == Layer.LOADED) {
      return 1;
    }
    return switch (mention.category()) {
      case "superlative" -> 2;
      case "absolute" -> 3;
      case "booster" -> 4;
      case "weasel" -> 5;
      case "hedge" -> 6;
      case "vague_reference" -> VAGUE;
      case "anaphora" -> 8;
      case "tricolon" -> 9;
      case "parallel" -> 10;
      default -> 11;
    };
  }
}
