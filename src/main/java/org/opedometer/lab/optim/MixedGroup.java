package org.opedometer.lab.optim;

import java.util.List;
import org.opedometer.heads.MixedItem;

/**
 * Items that a {@link org.opedometer.heads.MixedNetwork} judges together.
 *
 * @param labels for a token its class, for a candidate 1 if it is right
 */
public record MixedGroup(List<MixedItem> items, int[] labels) {}
