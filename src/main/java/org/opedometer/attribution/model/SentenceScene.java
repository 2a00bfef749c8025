package org.opedometer.attribution.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.lexicon.LexiconEntry;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.model.Phrase;
import org.opedometer.model.Quotation;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.syntax.Syntax;

/**
 * One sentence with all that the trained matcher asks of it, computed once. Token indexes
 * throughout; -1 is none.
 */
public final class SentenceScene {
  private static final float[] NO_VECTOR = {};

  private final AttributionContext context;
  private final Sentence sentence;
  private final Syntax syntax;
  private final int[] quotation;
  private final @Nullable LexiconEntry[] cue;
  private final List<List<Phrase>> phrases = new ArrayList<>();
  private final String[] lemmas;
  private final float[][] vectors;

  /**
   * @param shortener turns the encoder's vectors into the model's; null to do without
   */
  public SentenceScene(
      AttributionContext context, Sentence sentence, @Nullable VectorShortener shortener) {
    this.context = context;
    this.sentence = sentence;
    this.syntax = context.syntax(sentence);
    int n = syntax.size();
    quotation = new int[n];
    cue = new LexiconEntry[n];
    lemmas = new String[n];
    for (int i = 0; i < n; i++) {
      quotation[i] = context.quotationAt(sentence.token(i).span().start());
      lemmas[i] = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
      phrases.add(new ArrayList<>());
    }
    for (LexiconHit hit : context.cues(sentence)) {
      cue[hit.from()] = cue[hit.from()] == null ? hit.entry() : cue[hit.from()];
    }
    chain(sentence.tree());
    vectors =
        shortener == null
            ? none(n)
            : context.essay().vectors(sentence).map(shortener::apply).orElseGet(() -> none(n));
  }

  private static float[][] none(int size) {
    float[][] none = new float[size][];
    Arrays.fill(none, NO_VECTOR);
    return none;
  }

  private void chain(Phrase phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      phrases.get(i).add(phrase);
    }
    phrase.children().forEach(this::chain);
  }

  AttributionContext context() {
    return context;
  }

  public Sentence sentence() {
    return sentence;
  }

  public Syntax syntax() {
    return syntax;
  }

  public int size() {
    return lemmas.length;
  }

  public Token token(int i) {
    return sentence.token(i);
  }

  /** Lower-case lemma, {@code <s>} beyond the sentence. */
  String lemma(int i) {
    return i < 0 || i >= lemmas.length ? "<s>" : lemmas[i];
  }

  public String tag(int i) {
    return i < 0 || i >= lemmas.length ? "<s>" : sentence.token(i).tag();
  }

  /** Number of the quotation that the token stands in, its marks included. */
  int quotation(int i) {
    return i < 0 || i >= lemmas.length ? -1 : quotation[i];
  }

  @Nullable Quotation quotationOf(int i) {
    return quotation(i) < 0 ? null : context.essay().quotations().get(quotation(i));
  }

  /** The cue lexicon's word that begins here. */
  @Nullable LexiconEntry cue(int i) {
    return i < 0 || i >= lemmas.length ? null : cue[i];
  }

  /** Kind and class of the lexicon's word here, {@code -} for none. */
  String cueKind(int i) {
    LexiconEntry entry = cue(i);
    return entry == null ? "-" : entry.attribute("kind") + "/" + entry.attribute("class");
  }

  /** Phrases around a token, the root first, its leaf last. */
  List<Phrase> phrases(int token) {
    return phrases.get(token);
  }

  /** The token's shortened vector, empty beyond the sentence or where the encoder is off. */
  float[] vector(int i) {
    return i < 0 || i >= vectors.length ? NO_VECTOR : vectors[i];
  }

  /** First token that ends behind {@code offset}; the sentence's size if none does. */
  int tokenAt(int offset) {
    for (int i = 0; i < lemmas.length; i++) {
      if (sentence.token(i).span().end() > offset) {
        return i;
      }
    }
    return lemmas.length;
  }

  /** Tokens that touch one of the spans. */
  public List<Integer> tokens(List<Span> spans) {
    List<Integer> touched = new ArrayList<>();
    for (int i = 0; i < lemmas.length; i++) {
      Span span = sentence.token(i).span();
      if (spans.stream().anyMatch(span::overlaps)) {
        touched.add(i);
      }
    }
    return touched;
  }
}
