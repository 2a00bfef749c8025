package org.opedometer.model;

import java.util.List;
import java.util.stream.Stream;

/** Grammatical relations between the tokens of one sentence. */
public record DependencyGraph(List<Dependency> dependencies) {
  public DependencyGraph {
    dependencies = List.copyOf(dependencies);
  }

  /** Arcs that leave {@code token}, in text order. */
  public Stream<Dependency> under(int token) {
    return dependencies.stream().filter(d -> d.governor() == token);
  }

  /** Arcs that enter {@code token}. */
  public Stream<Dependency> above(int token) {
    return dependencies.stream().filter(d -> d.dependent() == token);
  }
}
