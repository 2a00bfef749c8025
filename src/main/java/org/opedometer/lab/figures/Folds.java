package org.opedometer.lab.figures;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.opedometer.heads.Order;

/**
 * Parts examples for cross-validation.
 *
 * @param of the fold of each example
 * @param count number of folds
 */
public record Folds(int[] of, int count) {
  /** Folds of the same size in which each label has the same share. */
  public static Folds stratified(int[] labels, int count, long seed) {
    int[] order = Order.shuffled(labels.length, new SplittableRandom(seed));
    Map<Integer, Integer> next = new HashMap<>();
    int[] folds = new int[labels.length];
    // labels begin at different folds, so that small classes do not all fill the first ones
    for (int place : order) {
      int turn = next.merge(labels[place], 1, Integer::sum);
      folds[place] = Math.floorMod(turn - 1 + labels[place], count);
    }
    return new Folds(folds, count);
  }

  /** Folds of about the same size that never part a group, such as an outlet or a document. */
  public static Folds grouped(List<String> groups, int count, long seed) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (int place : Order.shuffled(groups.size(), new SplittableRandom(seed))) {
      sizes.merge(groups.get(place), 1, Integer::sum);
    }
    List<String> largestFirst =
        sizes.keySet().stream()
            .sorted(Comparator.comparing(sizes::get, Collections.reverseOrder()))
            .toList();
    int[] filled = new int[count];
    Map<String, Integer> foldOf = new HashMap<>();
    for (String group : largestFirst) {
      int emptiest =
          IntStream.range(0, count).boxed().min(Comparator.comparing(f -> filled[f])).orElse(0);
      filled[emptiest] += sizes.getOrDefault(group, 0);
      foldOf.put(group, emptiest);
    }
    return new Folds(
        groups.stream().mapToInt(group -> foldOf.getOrDefault(group, 0)).toArray(), count);
  }

  /** A fold for each group: all of an outlet, say, against the others. */
  public static Folds leaveOneOut(List<String> groups) {
    List<String> names = groups.stream().distinct().sorted().toList();
    return new Folds(groups.stream().mapToInt(names::indexOf).toArray(), names.size());
  }

  /** Places of the examples in a fold. */
  public int[] in(int fold) {
    return places(fold, true);
  }

  /** Places of all other examples. */
  public int[] outside(int fold) {
    return places(fold, false);
  }

  private int[] places(int fold, boolean inside) {
    return IntStream.range(0, of.length).filter(i -> of[i] == fold == inside).toArray();
  }

  public int size() {
    return of.length;
  }
}
