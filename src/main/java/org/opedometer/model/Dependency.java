package org.opedometer.model;

/**
 * One arc of a dependency graph.
 *
 * @param governor token index, -1 for the root
 * @param dependent token index
 * @param relation Universal Dependencies v1 relation, with its subtype ({@code nmod:of})
 */
public record Dependency(int governor, int dependent, String relation) {}
