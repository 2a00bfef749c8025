package org.opedometer.lab.evaluate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opedometer.lab.evaluate.Pairing.Pair;

/** Hits and misses of attributions by measure, of one document or summed over several. */
final class AttributionTally {
  private final Map<String, Double> sums = new HashMap<>();

  double get(String measure) {
    return sums.getOrDefault(measure, 0.0);
  }

  private void add(String measure, double value) {
    sums.merge(measure, value, Double::sum);
  }

  private void add(String measure, boolean hit) {
    add(measure, hit ? 1 : 0);
  }

  void add(AttributionTally other) {
    other.sums.forEach(this::add);
  }

  /**
   * @param types of the annotated ones
   */
  static AttributionTally of(
      List<ComparedAttribution> gold, List<String> types, List<ComparedAttribution> found) {
    AttributionTally tally = new AttributionTally();
    tally.add("gold", gold.size());
    tally.add("found", found.size());
    tally.addFragments(gold, found);
    tally.addCues(gold, found);
    tally.add("source gold", gold.stream().filter(a -> !a.source().isEmpty()).count());
    tally.add("source found", found.stream().filter(a -> !a.source().isEmpty()).count());
    tally.addTypes(gold, types, found);
    for (Pair pair : Pairing.byContent(gold, found)) {
      tally.addPair(gold.get(pair.gold()), types.get(pair.gold()), found.get(pair.found()));
    }
    return tally;
  }

  private void addFragments(List<ComparedAttribution> gold, List<ComparedAttribution> found) {
    List<BitSet> goldFragments = gold.stream().flatMap(a -> a.fragments().stream()).toList();
    List<BitSet> foundFragments = found.stream().flatMap(a -> a.fragments().stream()).toList();
    BitSet goldTokens = ComparedAttribution.union(goldFragments);
    BitSet foundTokens = ComparedAttribution.union(foundFragments);
    add("fragment gold", goldFragments.size());
    add("fragment found", foundFragments.size());
    add("fragment exact", Pairing.equal(goldFragments, foundFragments));
    addPunctuated(gold, found);
    foundFragments.forEach(f -> add("partial found", covered(f, goldTokens)));
    goldFragments.forEach(f -> add("partial gold", covered(f, foundTokens)));
    add("token right", ComparedAttribution.shared(goldTokens, foundTokens));
    add("token gold", goldTokens.cardinality());
    add("token found", foundTokens.cardinality());
  }

  private void addPunctuated(List<ComparedAttribution> gold, List<ComparedAttribution> found) {
    List<BitSet> goldFragments = gold.stream().flatMap(a -> a.punctuated().stream()).toList();
    List<BitSet> foundFragments = found.stream().flatMap(a -> a.punctuated().stream()).toList();
    add("punctuated gold", goldFragments.size());
    add("punctuated found", foundFragments.size());
    add("punctuated exact", Pairing.equal(goldFragments, foundFragments));
  }

  private static double covered(BitSet tokens, BitSet by) {
    return (double) ComparedAttribution.shared(tokens, by) / tokens.cardinality();
  }

  private void addCues(List<ComparedAttribution> gold, List<ComparedAttribution> found) {
    List<BitSet> goldCues =
        gold.stream().map(ComparedAttribution::cue).filter(c -> !c.isEmpty()).toList();
    List<BitSet> foundCues =
        found.stream().map(ComparedAttribution::cue).filter(c -> !c.isEmpty()).toList();
    add("cue gold", goldCues.size());
    add("cue found", foundCues.size());
    add("cue overlap", Pairing.byOverlap(goldCues, foundCues).size());
    add("cue exact", Pairing.equal(goldCues, foundCues));
  }

  private void addTypes(
      List<ComparedAttribution> gold, List<String> types, List<ComparedAttribution> found) {
    BitSet foundTokens =
        ComparedAttribution.union(found.stream().map(ComparedAttribution::content).toList());
    for (int i = 0; i < gold.size(); i++) {
      add(types.get(i) + " n", 1);
      add(types.get(i) + " coverage", covered(gold.get(i).content(), foundTokens));
    }
  }

  private void addPair(ComparedAttribution gold, String type, ComparedAttribution found) {
    boolean like = gold.likeSource(found);
    boolean head = gold.sameSourceHead(found);
    boolean soft = gold.touchesCue(found) && head;
    boolean named = !gold.source().isEmpty();
    add("pairs", 1);
    add("source exact", gold.sameSource(found));
    add("source iou", like);
    add("source head", head);
    add("named source iou", named && like);
    add("named source head", named && head);
    add("triple strict", like && ComparedAttribution.isAlike(gold.cue(), found.cue()));
    add("triple soft", soft);
    add(type + " iou", 1);
    add(type + " triple_soft", soft);
    add(type + " exact", gold.content().equals(found.content()));
  }
}
