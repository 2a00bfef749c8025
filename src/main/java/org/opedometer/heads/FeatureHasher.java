package org.opedometer.heads;

/**
 * Gives each feature a place among 2^bits buckets, without a dictionary (Weinberger et al. 2009).
 * Rests on {@link String#hashCode()}, whose values Java's specification fixes, and so is stable
 * across machines and versions.
 *
 * @param bits 1 to 24
 */
public record FeatureHasher(int bits) {
  public FeatureHasher {
    if (bits < 1 || bits > 24) {
      throw new IllegalArgumentException("bits must be 1 to 24, not " + bits);
    }
  }

  public int buckets() {
    return 1 << bits;
  }

  /**
   * @param template what kind of feature it is; features of different templates fall apart
   */
  public int bucket(int template, String value) {
    return spread(template * 0x9E3779B9 + value.hashCode());
  }

  /** The bucket of two values together, in this order. */
  public int bucket(int template, String first, String second) {
    int both = mix(template * 0x9E3779B9 + first.hashCode()) * 31 + second.hashCode();
    return spread(both);
  }

  private int spread(int hash) {
    return mix(hash) >>> 32 - bits;
  }

  /** The finaliser of MurmurHash3 (Appleby 2011): every bit of the input moves every bit out. */
  private static int mix(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    h ^= h >>> 16;
    return h;
  }
}
