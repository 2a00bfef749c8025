package org.opedometer.corenlp.fast;

import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers of the entity model's features, from 0 on, without their texts: they load in a
 * fraction of the time. It answers what reading a sentence asks, the number of a feature; nothing
 * can be added, and no feature be had by its number.
 */
public final class FeatureNumbers extends HashIndex<String> {
  private static final long serialVersionUID = 1L;

  private final FeatureHashes hashes;
  private final int[] numbers;

  /**
   * @param features the same features as the model's own class holds them
   * @throws IllegalArgumentException where two features share a hash
   */
  public FeatureNumbers(Index<String> features) {
    SortedMap<Long, Integer> byHash = new TreeMap<>(Long::compareUnsigned);
    for (int number = 0; number < features.size(); number++) {
      if (byHash.put(FeatureHashes.hash(features.get(number)), number) != null) {
        throw new IllegalArgumentException("two features share a hash");
      }
    }
    hashes = new FeatureHashes(byHash.keySet().stream().mapToLong(h -> h).toArray());
    numbers = byHash.values().stream().mapToInt(n -> n).toArray();
  }

  @Override
  public int indexOf(String feature) {
    int place = hashes.find(feature);
    return place < 0 ? -1 : numbers[place];
  }

  @Override
  public int size() {
    return numbers.length;
  }
}
