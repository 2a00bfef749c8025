package org.opedometer.learning.training;

import java.util.List;
import org.opedometer.learning.MixedItem;

/**
 * Items that a {@link org.opedometer.learning.MixedNetwork} judges together.
 *
 * @param labels for a token its class, for a candidate 1 if it is right
 */
public record MixedGroup(List<MixedItem> items, int[] labels) {}
