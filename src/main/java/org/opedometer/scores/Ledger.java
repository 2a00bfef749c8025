package org.opedometer.scores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opedometer.model.Attribution;
import org.opedometer.model.Claim;
import org.opedometer.model.Evidence;
import org.opedometer.model.Layer;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.ScoreName;
import org.opedometer.model.Span;
import org.opedometer.model.Strength;
import org.opedometer.model.Voice;

/** Writes down every piece of evidence of an essay, with what it brings to the score it moves. */
public final class Ledger {
  private Ledger() {}

  /**
   * All rows: rhetoric in every voice (others' voices bring no points), claims, attributions,
   * diversity. Points are rounded to four places so that they sum to the rounded score.
   */
  public static List<Evidence> of(
      List<RhetoricMention> mentions, RhetoricScore rhetoric, SourcingScore sourcing) {
    List<Evidence> rows = new ArrayList<>();
    for (RhetoricMention m : mentions) {
      double weight = UnitWeights.of(m);
      double points = weight == 0 ? 0 : rhetoric.points(new RhetoricScore.Unit(m, weight));
      rows.add(row(m, weight, points));
    }
    sourcing.units().forEach(u -> rows.add(row(u, sourcing.points(u))));
    rows.sort(
        Comparator.comparing(Evidence::span)
            .thenComparing(Evidence::layer)
            .thenComparing(Evidence::category));
    Map<ScoreName, Apportionment> shares = new EnumMap<>(ScoreName.class);
    List<Evidence> numbered = new ArrayList<>();
    for (Evidence row : rows) {
      Apportionment share = shares.computeIfAbsent(row.score(), s -> new Apportionment());
      numbered.add(numbered(row, numbered.size() + 1, share.next(row.points())));
    }
    return numbered;
  }

  private static Evidence row(RhetoricMention m, double weight, double points) {
    return new Evidence(
        0,
        m.paragraph(),
        m.sentence(),
        m.span(),
        m.layer(),
        m.category(),
        m.voice(),
        m.strength(),
        m.rule(),
        m.confidence(),
        weight,
        ScoreName.RHETORIC_INTENSITY,
        points);
  }

  private static Evidence row(SourcingScore.Unit unit, double points) {
    if (unit.claim().isPresent()) {
      Claim c = unit.claim().get();
      return row(
          c.paragraph(),
          c.sentence(),
          c.span(),
          Layer.CLAIM,
          c.support().csvName(),
          c.voice(),
          c.rule(),
          c.checkWorthyProbability(),
          unit,
          points);
    }
    if (unit.attribution().isPresent()) {
      Attribution a = unit.attribution().get();
      return row(
          a.paragraph(),
          a.sentence(),
          a.contentSpans().get(0),
          Layer.ATTRIBUTION,
          a.mode().csvName(),
          Voice.AUTHOR,
          a.rule(),
          a.confidence(),
          unit,
          points);
    }
    return row(
        0,
        0,
        new Span(0, 0),
        Layer.DIVERSITY,
        "diversity",
        Voice.AUTHOR,
        "diversity",
        1,
        unit,
        points);
  }

  private static Evidence row(
      int paragraph,
      int sentence,
      Span span,
      Layer layer,
      String category,
      Voice voice,
      String rule,
      double confidence,
      SourcingScore.Unit unit,
      double points) {
    return new Evidence(
        0,
        paragraph,
        sentence,
        span,
        layer,
        category,
        voice,
        Strength.MILD,
        rule,
        confidence,
        unit.offered(),
        ScoreName.SOURCING_QUALITY,
        points);
  }

  private static Evidence numbered(Evidence e, int id, double points) {
    return new Evidence(
        id,
        e.paragraph(),
        e.sentence(),
        e.span(),
        e.layer(),
        e.category(),
        e.voice(),
        e.strength(),
        e.rule(),
        e.confidence(),
        e.weight(),
        e.score(),
        points);
  }
}
