package org.opedometer.scores;

import java.util.List;
import org.opedometer.model.RhetoricMention;

/**
 * How dense the author's rhetoric is: weighted units per 100 words, mapped to 0..100 so that 50 is
 * twice the density of a typical editorial. Strictly increasing and never capped.
 *
 * @param units what counts, with its weight
 * @param density points per 100 words
 * @param intensity {@code 100 (1 - 2^(-density / (2 reference)))} with its 80 % interval
 */
public record RhetoricScore(List<Unit> units, double density, ScoreValue intensity) {
  private static final double Z = 1.28; // of an 80 % interval
  private static final double NOTHING_SEEN =
      161; // upper end of the density times words where no unit was found

  /** A mention and its weight. */
  public record Unit(RhetoricMention mention, double weight) {}

  public RhetoricScore {
    units = List.copyOf(units);
  }

  public static RhetoricScore of(Scope scope, Reference reference) {
    List<Unit> units =
        scope.mentions().stream()
            .map(m -> new Unit(m, UnitWeights.of(m)))
            .filter(u -> u.weight() > 0)
            .toList();
    int words = Math.max(1, scope.words().size());
    double sum = units.stream().mapToDouble(Unit::weight).sum();
    double squares = units.stream().mapToDouble(u -> u.weight() * u.weight()).sum();
    double density = 100 * sum / words;
    double half = Z * 100 * Math.sqrt(squares) / words;
    double high = units.isEmpty() ? NOTHING_SEEN / words : density + half;
    return new RhetoricScore(
        units,
        density,
        new ScoreValue(
            intensity(density, reference),
            intensity(Math.max(0, density - half), reference),
            intensity(high, reference)));
  }

  static double intensity(double density, Reference reference) {
    return 100 * (1 - Math.pow(2, -density / (2 * reference.density())));
  }

  /** Sum of all weights. */
  public double total() {
    return units.stream().mapToDouble(Unit::weight).sum();
  }

  /** What one unit brings to the intensity; the points of all units sum to it. */
  public double points(Unit unit) {
    return intensity.value() * unit.weight() / total();
  }
}
