package org.opedometer.model;

import java.util.Locale;

/**
 * A word or punctuation mark.
 *
 * @param index place in its sentence, from 0
 * @param span where it stands in the essay
 * @param word what the models read in its place: a name, nation, party or gender stands as one
 *     neutral word for all of its kind (quotation marks and dashes normalised)
 * @param lemma dictionary form of {@code word}, lower case but for names
 * @param tag Penn Treebank part of speech
 * @param written the word of the text, for telling one name from another
 */
public record Token(
    int index,
    Span span,
    String word,
    String lemma,
    String tag,
    EntityKind entity,
    String written) {
  /** A word that is read as it is written. */
  public Token(int index, Span span, String word, String lemma, String tag, EntityKind entity) {
    this(index, span, word, lemma, tag, entity, word);
  }

  /**
   * What tells it from other words, in lower case: a name or a word that tells a side as written,
   * its tag beside it since {@code her} stands for {@code him} and for {@code his}; any other word
   * by its lemma.
   */
  public String identity() {
    boolean side = !word.equals(written) || is("PRP");
    return side ? written.toLowerCase(Locale.ROOT) + '/' + tag : lemma.toLowerCase(Locale.ROOT);
  }

  /** The same with the word of the text for both word and lemma, where another stands for it. */
  public Token asWritten() {
    return word.equals(written)
        ? this
        : new Token(index, span, written, written.toLowerCase(Locale.ROOT), tag, entity, written);
  }

  /** Whether the tag is {@code prefix} or a finer form of it, as {@code VBZ} is of {@code VB}. */
  public boolean is(String prefix) {
    return tag.startsWith(prefix);
  }

  /** The word in lower case, as lists of small words hold it. */
  public String lower() {
    return word.toLowerCase(Locale.ROOT);
  }

  public boolean isWord() {
    return !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
  }
}
