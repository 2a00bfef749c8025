package org.opedometer.model;

/**
 * A word or punctuation mark.
 *
 * @param index place in its sentence, from 0
 * @param span where it stands in the essay
 * @param word the text as the tagger saw it (quotation marks and dashes normalised)
 * @param lemma dictionary form, lower case but for names
 * @param tag Penn Treebank part of speech
 */
public record Token(
    int index, Span span, String word, String lemma, String tag, EntityKind entity) {
  /** Whether the tag is {@code prefix} or a finer form of it, as {@code VBZ} is of {@code VB}. */
  public boolean is(String prefix) {
    return tag.startsWith(prefix);
  }

  public boolean isWord() {
    return !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
  }
}
