package org.opedometer.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One row of claims-repeated.csv: a claim that stands in several essays, so that it is checked once.
 *
 * <p>Two claims are the same where they share a number that is no year and much of their wording,
 * or nearly all of their wording; see {@link ClaimWords}.
 *
 * @param claims in the order of their essays, at least two
 */
record RepeatedClaim(List<Stated> claims) {
  /** Columns of claims.csv that it is made from. */
  static final List<String> COLUMNS =
      List.of("essay_id", "claim_id", "support", "quantities", "claim_text", "outlet", "published");

  /** Words in more claims than this lead to no comparison: they tell too little. */
  private static final int MOST_SHARED = 200;

  /** A claim where it stands. */
  record Stated(Map<String, String> row, ClaimWords words) {
    String essay() {
      return row.get("essay_id");
    }

    String published() {
      return row.getOrDefault("published", "");
    }

    boolean hasSource() {
      return !row.get("support").equals("none") && !row.get("support").equals("vague");
    }
  }

  /**
   * The claims that stand in more than one essay, those in most essays first.
   *
   * @param rows of claims.csv; essays that are copies of others should be left out
   */
  static List<RepeatedClaim> of(Stream<Map<String, String>> rows) {
    List<Stated> claims =
        rows.map(
                row ->
                    new Stated(
                        row,
                        ClaimWords.of(row.get("claim_text"), row.getOrDefault("quantities", ""))))
            .toList();
    int[] groups = groups(claims);
    Map<Integer, List<Stated>> byGroup = new HashMap<>();
    for (int i = 0; i < groups.length; i++) {
      byGroup.computeIfAbsent(root(groups, i), g -> new ArrayList<>()).add(claims.get(i));
    }
    return byGroup.values().stream()
        .map(RepeatedClaim::new)
        .filter(claim -> claim.pieces().size() > 1)
        .sorted(
            Comparator.comparingInt((RepeatedClaim c) -> -c.pieces().size())
                .thenComparing(c -> c.first().essay())
                .thenComparing(c -> c.first().row().get("claim_text")))
        .toList();
  }

  /** Joins claims that are the same, and those that are the same as these. */
  private static int[] groups(List<Stated> claims) {
    int[] groups = new int[claims.size()];
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i;
      Set<Integer> candidates = new TreeSet<>();
      for (String key : claims.get(i).words().keys()) {
        List<Integer> others = index.computeIfAbsent(key, k -> new ArrayList<>());
        if (others.size() < MOST_SHARED) {
          candidates.addAll(others);
          others.add(i);
        }
      }
      for (int other : candidates) {
        boolean elsewhere = !claims.get(other).essay().equals(claims.get(i).essay());
        if (elsewhere && claims.get(i).words().isLike(claims.get(other).words())) {
          groups[root(groups, i)] = root(groups, other);
        }
      }
    }
    return groups;
  }

  private static int root(int[] groups, int place) {
    int root = place;
    while (groups[root] != root) {
      root = groups[root];
    }
    return root;
  }

  static List<Column<RepeatedClaim>> columns() {
    return List.of(
        Column.text("claim", "as the first essay has it", c -> c.first().row().get("claim_text")),
        Column.text(
            "first_seen",
            "the essay, by date of publication where one is known, else the first in the tables",
            c -> (c.first().published() + " " + c.first().essay()).strip()),
        Column.count("pieces", "essays", "essays that state it", c -> c.pieces().size()),
        Column.count(
            "outlets", "outlets", "different outlets of these, where known", c -> c.outlets()),
        Column.text(
            "with_source_in",
            "essays in which it has a source, parted by ;",
            c -> String.join(";", c.sourced())),
        Column.text(
            "numbers_given",
            "the numbers it is stated with, parted by ;",
            c -> String.join(";", c.numbers())));
  }

  private Stated first() {
    return claims.stream()
        .filter(c -> !c.published().isEmpty())
        .min(Comparator.comparing(Stated::published))
        .orElse(claims.get(0));
  }

  Set<String> pieces() {
    Set<String> pieces = new LinkedHashSet<>();
    claims.forEach(c -> pieces.add(c.essay()));
    return pieces;
  }

  private int outlets() {
    Set<String> outlets = new HashSet<>();
    claims.forEach(c -> outlets.add(c.row().getOrDefault("outlet", "")));
    outlets.remove("");
    return outlets.size();
  }

  private Set<String> sourced() {
    Set<String> pieces = new LinkedHashSet<>();
    claims.stream().filter(Stated::hasSource).forEach(c -> pieces.add(c.essay()));
    return pieces;
  }

  private Set<String> numbers() {
    Set<String> numbers = new LinkedHashSet<>();
    claims.forEach(
        c -> numbers.addAll(List.of(c.row().getOrDefault("quantities", "").split(";"))));
    numbers.remove("");
    return numbers;
  }
}
