package org.opedometer.lexicon;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.opedometer.model.Strength;

/**
 * A term with its conditions.
 *
 * @param id short name within its list, which evidence names: given, or made from the term
 * @param text the term as written in the file
 * @param strength intensity out of context
 * @param unless the hit is off when one of these stands within 4 tokens of it
 * @param near one of these must stand within 8 tokens, where there are any
 * @param negatable whether a negation just before turns the hit off
 * @param attributes all other fields as written
 */
public record LexiconEntry(
    String id,
    String text,
    Term term,
    Strength strength,
    List<Term> unless,
    List<Term> near,
    boolean negatable,
    Map<String, String> attributes) {
  public LexiconEntry {
    unless = List.copyOf(unless);
    near = List.copyOf(near);
    attributes = Map.copyOf(attributes);
  }

  LexiconEntry withId(String other) {
    return new LexiconEntry(other, text, term, strength, unless, near, negatable, attributes);
  }

  LexiconEntry or(UnaryOperator<String> other) {
    return new LexiconEntry(
        id,
        text,
        term.or(other),
        strength,
        unless.stream().map(t -> t.or(other)).toList(),
        near.stream().map(t -> t.or(other)).toList(),
        negatable,
        attributes);
  }

  /** A field of its own of this entry, empty where it has none. */
  public String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }
}
