package org.opedometer.attribution.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.opedometer.model.Quotation;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;

/**
 * Follows the quotations of a content out of the cue's sentence: to their ends, and to those that
 * stand beside it.
 */
final class QuotationReach {
  private final SentenceScene scene;
  private final List<Quotation> quotations;

  QuotationReach(SentenceScene scene) {
    this.scene = scene;
    this.quotations = scene.context().essay().quotations();
  }

  /**
   * The candidate with its quotations whole, then with each neighbouring quotation that it could go
   * on into.
   */
  List<ContentCandidate> of(BitSet tokens, String origin) {
    List<Span> whole = whole(tokens);
    ContentCandidate.Reach own =
        whole.isEmpty() ? ContentCandidate.Reach.SENTENCE : ContentCandidate.Reach.QUOTATION;
    List<ContentCandidate> found = new ArrayList<>();
    if (!tokens.isEmpty()) {
      found.add(
          new ContentCandidate(tokens, own, whole, origin, whole.isEmpty() ? "" : beside(whole)));
    }
    add(found, tokens, whole, ContentCandidate.Reach.BEFORE, before(), origin);
    add(found, tokens, whole, ContentCandidate.Reach.BEHIND, behind(), origin);
    add(found, tokens, whole, ContentCandidate.Reach.NEXT_PARAGRAPH, nextParagraph(), origin);
    return found;
  }

  private void add(
      List<ContentCandidate> found,
      BitSet tokens,
      List<Span> whole,
      ContentCandidate.Reach reach,
      List<Span> more,
      String origin) {
    if (!more.isEmpty() && whole.stream().noneMatch(w -> more.stream().anyMatch(w::overlaps))) {
      List<Span> all = new ArrayList<>(whole);
      all.addAll(more);
      found.add(new ContentCandidate(tokens, reach, all, origin, beside(more)));
    }
  }

  /**
   * Quotations that begin or end in {@code tokens} and leave the sentence, and the paragraphs they
   * go on in.
   */
  private List<Span> whole(BitSet tokens) {
    Span own = scene.sentence().span();
    List<Span> whole = new ArrayList<>();
    int last = -1;
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      int q = scene.quotation(i);
      if (q > last) {
        last = q;
        if (!own.contains(quotations.get(q).span())) {
          whole.addAll(chain(q));
        }
      }
    }
    return whole;
  }

  /** A quotation and all that go on from it at the beginnings of the next paragraphs. */
  private List<Span> chain(int first) {
    List<Span> chain = new ArrayList<>();
    int from = first;
    while (quotations.get(from).continues() && from > 0 && !quotations.get(from - 1).closed()) {
      from--;
    }
    chain.add(quotations.get(from).span());
    for (int q = from + 1; q < quotations.size() && quotations.get(q).continues(); q++) {
      chain.add(quotations.get(q).span());
    }
    return chain;
  }

  private List<Span> before() {
    Sentence own = scene.sentence();
    int number = own.number() - 1;
    if (number < 1) {
      return List.of();
    }
    Sentence before = scene.context().essay().sentence(number);
    int q = scene.context().quotationAt(before.span().end() - 1);
    boolean ends = q >= 0 && quotations.get(q).inner().end() <= own.span().start();
    return ends && own.block().number() - before.block().number() <= 1 ? chain(q) : List.of();
  }

  private List<Span> behind() {
    Sentence own = scene.sentence();
    int number = own.number() + 1;
    if (number > scene.context().essay().sentences().size()) {
      return List.of();
    }
    Sentence next = scene.context().essay().sentence(number);
    return next.block().equals(own.block()) ? opening(next, own) : List.of();
  }

  private List<Span> nextParagraph() {
    Sentence own = scene.sentence();
    int number = own.number() + 1;
    if (number > scene.context().essay().sentences().size()) {
      return List.of();
    }
    Sentence next = scene.context().essay().sentence(number);
    return next.block().number() == own.block().number() + 1 ? opening(next, own) : List.of();
  }

  private List<Span> opening(Sentence next, Sentence own) {
    int q = scene.context().quotationAt(next.span().start());
    boolean opens =
        q >= 0
            && quotations.get(q).inner().start()
                >= own.span().end(); // its mark may be there already
    return opens ? chain(q) : List.of();
  }

  /**
   * What the sentences at the outer rims of {@code spans} hold besides quotations: nothing, words,
   * or a cue.
   */
  private String beside(List<Span> spans) {
    int first = spans.stream().mapToInt(Span::start).min().orElseThrow();
    int last = spans.stream().mapToInt(Span::end).max().orElseThrow() - 1;
    return unquoted(first) + "/" + unquoted(last);
  }

  private String unquoted(int offset) {
    Sentence at = scene.context().essay().sentenceAt(offset).orElse(scene.sentence());
    if (at.number() == scene.sentence().number()) {
      return "own";
    }
    BitSet words = new BitSet();
    for (Token token : at.tokens()) {
      words.set(
          token.index(), token.isWord() && scene.context().quotationAt(token.span().start()) < 0);
    }
    boolean cue = scene.context().cues(at).stream().anyMatch(h -> words.get(h.from()));
    int side = words.isEmpty() || at.token(words.nextSetBit(0)).span().start() < offset ? 1 : 2;
    return words.isEmpty() ? "none" : (cue ? "cue" : "words") + side;
  }
}
