package org.opedometer.lab.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Pairs what is annotated with what was found, one to one, the most alike first. */
final class Pairing {
  private Pairing() {}

  /** Places in the two lists. */
  record Pair(int gold, int found) {}

  private record Candidate(Pair pair, double first, double second, double third) {}

  private static final Comparator<Candidate> MOST_ALIKE_FIRST =
      Comparator.comparingDouble((Candidate c) -> -c.first)
          .thenComparingDouble(c -> -c.second)
          .thenComparingDouble(c -> -c.third)
          .thenComparingInt(c -> c.pair.gold())
          .thenComparingInt(c -> c.pair.found());

  /** Attributions that share half of their contents; ties go by cue, then by source. */
  static List<Pair> byContent(List<ComparedAttribution> gold, List<ComparedAttribution> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        ComparedAttribution g = gold.get(i);
        ComparedAttribution f = found.get(j);
        if (g.content().intersects(f.content())
            && ComparedAttribution.isAlike(g.content(), f.content())) {
          candidates.add(
              new Candidate(
                  new Pair(i, j),
                  ComparedAttribution.likeness(g.content(), f.content()),
                  ComparedAttribution.likeness(g.cue(), f.cue()),
                  ComparedAttribution.likeness(g.source(), f.source())));
        }
      }
    }
    return oneToOne(candidates);
  }

  /** Sets that share a token. */
  static List<Pair> byOverlap(List<BitSet> gold, List<BitSet> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        if (gold.get(i).intersects(found.get(j))) {
          double likeness = ComparedAttribution.likeness(gold.get(i), found.get(j));
          candidates.add(new Candidate(new Pair(i, j), likeness, 0, 0));
        }
      }
    }
    return oneToOne(candidates);
  }

  /** How many sets have an equal partner, each used once. */
  static int equal(List<BitSet> gold, List<BitSet> found) {
    List<BitSet> left = new ArrayList<>(gold);
    int equal = 0;
    for (BitSet set : found) {
      equal += left.remove(set) ? 1 : 0;
    }
    return equal;
  }

  private static List<Pair> oneToOne(List<Candidate> candidates) {
    candidates.sort(MOST_ALIKE_FIRST);
    BitSet gold = new BitSet();
    BitSet found = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair();
      if (!gold.get(pair.gold()) && !found.get(pair.found())) {
        gold.set(pair.gold());
        found.set(pair.found());
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
