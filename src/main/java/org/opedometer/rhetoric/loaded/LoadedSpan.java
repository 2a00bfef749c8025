package org.opedometer.rhetoric.loaded;

import java.util.Optional;
import org.opedometer.model.Strength;

/**
 * A loaded stretch of a sentence.
 *
 * @param from first token
 * @param to behind the last token
 * @param category one of the ten of loaded language; nothing where the heads abstain
 * @param confidence probability of its most loaded word, 0..1
 */
public record LoadedSpan(
    int from, int to, Optional<String> category, Strength strength, double confidence) {}
