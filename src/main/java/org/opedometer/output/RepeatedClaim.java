package org.opedometer.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One row of claims-repeated.csv: a claim that stands in several essays, so that it is checked
 * once.
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

  /** Numbers and words of more claims than this lead to no further comparison. */
  private static final int MOST_SHARED = 100;

  /** Shared words, or one shared number, from which on two claims are compared. */
  private static final int ENOUGH = ClaimWords.FEWEST_WITHOUT_NUMBER;

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

  /**
   * Joins claims that are the same, and those that are the same as these. Only claims are compared
   * that share a number or some words, which an index tells.
   */
  private static int[] groups(List<Stated> claims) {
    int[] groups = new int[claims.size()];
    Map<String, Postings> index = new HashMap<>();
    int[] shared = new int[claims.size()];
    int[] counted = new int[claims.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i;
      ClaimWords words = claims.get(i).words();
      int count = 0;
      for (String number : words.numbers()) {
        count = enter(index, "#" + number, i, ENOUGH, shared, counted, count);
      }
      for (String word : words.words()) {
        count = enter(index, word, i, 1, shared, counted, count);
      }
      Arrays.sort(counted, 0, count);
      for (int c = 0; c < count; c++) {
        int other = counted[c];
        boolean elsewhere = !claims.get(other).essay().equals(claims.get(i).essay());
        if (shared[other] >= ENOUGH && elsewhere && words.isLike(claims.get(other).words())) {
          groups[root(groups, i)] = root(groups, other);
        }
        shared[other] = 0;
      }
    }
    return groups;
  }

  /** The claims in which a number or word stands. */
  private static final class Postings {
    private int[] claims = new int[2];
    private int size;
  }

  /**
   * Enters a claim under a key and adds to what it shares with those entered before. A common key
   * tells too little and is left.
   *
   * @return how many claims are counted
   */
  private static int enter(
      Map<String, Postings> index,
      String key,
      int claim,
      int weight,
      int[] shared,
      int[] counted,
      int count) {
    Postings others = index.computeIfAbsent(key, k -> new Postings());
    if (others.size >= MOST_SHARED) {
      return count;
    }
    int now = count;
    for (int i = 0; i < others.size; i++) {
      int other = others.claims[i];
      if (shared[other] == 0) {
        counted[now++] = other;
      }
      shared[other] += weight;
    }
    if (others.size == others.claims.length) {
      others.claims = Arrays.copyOf(others.claims, 2 * others.size);
    }
    others.claims[others.size++] = claim;
    return now;
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
    claims.forEach(c -> numbers.addAll(List.of(c.row().getOrDefault("quantities", "").split(";"))));
    numbers.remove("");
    return numbers;
  }
}
