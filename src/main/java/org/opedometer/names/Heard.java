package org.opedometer.names;

import org.opedometer.model.EntityKind;

/**
 * A word as the tagger and the entity model take it when no more than its neighbours are known.
 *
 * @param written the word of the text
 * @param word what stood in its place for both models
 */
public record Heard(String written, String word, String tag, EntityKind entity) {
  boolean isCapital() {
    return word.length() > 1
        && Character.isUpperCase(word.codePointAt(0))
        && Character.isLetter(word.codePointAt(1));
  }
}
