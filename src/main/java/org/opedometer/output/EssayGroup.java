package org.opedometer.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Essays that have an outlet, an author, a month or the like in common: one row of groups.csv.
 *
 * @param by what they have in common, as {@code outlet} or {@code outlet,month}
 * @param group its value; empty for essays of which it is not told
 * @param shortPieces essays too short for steady numbers
 */
record EssayGroup(
    String by,
    String group,
    int pieces,
    long words,
    Resampling rhetoric,
    Resampling sourcing,
    int sourcingPieces,
    long claims,
    long unsourcedClaims,
    Resampling unsourced,
    int shortPieces) {

  static List<Column<EssayGroup>> columns() {
    List<Column<EssayGroup>> columns = new ArrayList<>();
    columns.add(Column.text("by", "what the essays have in common", EssayGroup::by));
    columns.add(Column.text("group", "its value; empty where it is not told", EssayGroup::group));
    columns.add(Column.count("pieces", "essays", "essays in the group", EssayGroup::pieces));
    columns.add(Column.count("words", "words", "their words", g -> (int) g.words()));
    columns.addAll(
        summary("rhetoric", "_mean", "0..100", "mean of rhetoric_intensity", EssayGroup::rhetoric));
    columns.add(
        decimal(
            "rhetoric_median", "0..100", "median of rhetoric_intensity", g -> g.rhetoric.median()));
    columns.addAll(
        summary("sourcing", "_mean", "0..100", "mean of sourcing_quality", EssayGroup::sourcing));
    columns.add(
        Column.count(
            "sourcing_pieces",
            "essays",
            "essays with something to source",
            EssayGroup::sourcingPieces));
    columns.add(
        Column.count("claims", "sentences", "their check-worthy sentences", g -> (int) g.claims()));
    columns.add(
        Column.count(
            "unsourced_claims",
            "sentences",
            "those with no source in the text",
            g -> (int) g.unsourcedClaims()));
    columns.addAll(
        summary(
            "unsourced", "_share", "0..1", "unsourced_claims of claims", EssayGroup::unsourced));
    columns.add(
        Column.count(
            "short_pieces",
            "essays",
            "essays too short for steady numbers",
            EssayGroup::shortPieces));
    columns.add(
        Column.flag(
            "small",
            "1: fewer than 5 pieces, too few to tell the group from chance",
            EssayGroup::isSmall));
    return List.copyOf(columns);
  }

  boolean isSmall() {
    return pieces < Resampling.FEWEST;
  }

  private static List<Column<EssayGroup>> summary(
      String name,
      String kind,
      String unit,
      String meaning,
      Function<EssayGroup, Resampling> value) {
    return List.of(
        decimal(name + kind, unit, meaning, g -> value.apply(g).value()),
        decimal(
            name + "_low",
            unit,
            "lower end of its 80 % interval, by drawing essays; empty below 5",
            g -> value.apply(g).low()),
        decimal(
            name + "_high",
            unit,
            "upper end of its 80 % interval, by drawing essays; empty below 5",
            g -> value.apply(g).high()));
  }

  private static Column<EssayGroup> decimal(
      String name, String unit, String meaning, Function<EssayGroup, Double> value) {
    return Column.number(name, unit, meaning, group -> known(value.apply(group)));
  }

  private static @Nullable Double known(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
