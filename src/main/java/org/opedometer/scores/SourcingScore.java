package org.opedometer.scores;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.opedometer.model.Attribution;
import org.opedometer.model.AttributionMode;
import org.opedometer.model.Claim;
import org.opedometer.model.SourceType;
import org.opedometer.model.Span;

/**
 * What asks for a source and what it gets: a ledger of offered and earned points.
 *
 * @param units what offers points
 * @param quality 100 earned / offered with its Wilson interval (80 %); empty where nothing asks for
 *     a source
 */
public record SourcingScore(List<Unit> units, Optional<ScoreValue> quality) {
  private static final double Z = 1.2815515655446004;
  private static final double ATTRIBUTION_OFFER = .5;
  private static final double DIVERSITY_OFFER = .1; // of all other units

  /**
   * One unit.
   *
   * @param claim set for a check-worthy sentence
   * @param attribution set for an attribution; neither is set for diversity
   */
  public record Unit(
      Optional<Claim> claim, Optional<Attribution> attribution, double offered, double earned) {}

  public SourcingScore {
    units = List.copyOf(units);
  }

  public static SourcingScore of(Scope scope) {
    List<Unit> units = new ArrayList<>();
    scope
        .claims()
        .forEach(
            c -> units.add(new Unit(Optional.of(c), Optional.empty(), 1, c.support().value())));
    attributions(scope).forEach(a -> units.add(unit(a)));
    if (scope.whole()) {
      diversity(scope, units).ifPresent(units::add);
    }
    return new SourcingScore(units, quality(units));
  }

  private static Unit unit(Attribution a) {
    double earned = ATTRIBUTION_OFFER * a.source().identifiability();
    return new Unit(Optional.empty(), Optional.of(a), ATTRIBUTION_OFFER, earned);
  }

  /** Attributions to others than the author; a repeated quotation counts once. */
  private static List<Attribution> attributions(Scope scope) {
    Set<String> seen = new HashSet<>();
    return scope.attributions().stream()
        .filter(a -> a.source().type() != SourceType.AUTHOR)
        .filter(a -> a.mode() == AttributionMode.INDIRECT || seen.add(content(scope, a)))
        .toList();
  }

  private static String content(Scope scope, Attribution a) {
    StringBuilder text = new StringBuilder(a.source().name());
    for (Span span : a.contentSpans()) {
      text.append(' ')
          .append(
              span.in(scope.text())
                  .toLowerCase(Locale.ROOT)
                  .replaceAll("[^\\p{L}\\p{N}]+", " ")
                  .trim());
    }
    return text.toString();
  }

  private static Optional<Unit> diversity(Scope scope, List<Unit> others) {
    Diversity diversity = Diversity.of(attributions(scope));
    double offered = DIVERSITY_OFFER * others.stream().mapToDouble(Unit::offered).sum();
    return diversity.share().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Unit(
                Optional.empty(),
                Optional.empty(),
                offered,
                offered * diversity.share().getAsDouble()));
  }

  private static Optional<ScoreValue> quality(List<Unit> units) {
    double n = units.stream().mapToDouble(Unit::offered).sum();
    if (n == 0) {
      return Optional.empty();
    }
    double p = units.stream().mapToDouble(Unit::earned).sum() / n;
    double centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    return Optional.of(
        new ScoreValue(
            100 * p, 100 * Math.max(0, centre - half), 100 * Math.min(1, centre + half)));
  }

  public double offered() {
    return units.stream().mapToDouble(Unit::offered).sum();
  }

  public double earned() {
    return units.stream().mapToDouble(Unit::earned).sum();
  }

  /** What one unit brings to the quality; the points of all units sum to it. */
  public double points(Unit unit) {
    return 100 * unit.earned() / offered();
  }
}
