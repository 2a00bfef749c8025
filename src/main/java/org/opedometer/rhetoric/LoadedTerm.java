package org.opedometer.rhetoric;

import org.opedometer.rhetoric.rule.TokenRange;

/**
 * Some loaded tokens of a sentence before it is known whom they are aimed at.
 *
 * @param category one of the ten of loaded language
 * @param confidence 0..1
 */
record LoadedTerm(TokenRange range, String category, double confidence) {}
