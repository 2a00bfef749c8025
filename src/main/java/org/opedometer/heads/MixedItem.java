package org.opedometer.heads;

/**
 * What a {@link MixedNetwork} reads of one item. The arrays are shared, not copied, and must not
 * change.
 *
 * @param parts dense vectors, each of the length the network has for its place; an item that lacks
 *     one has an empty array there
 * @param buckets places of the sparse features, each worth 1
 */
public record MixedItem(float[][] parts, int[] buckets) {}
