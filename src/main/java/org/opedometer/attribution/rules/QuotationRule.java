package org.opedometer.attribution.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.AttributionRule;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.candidate.SourceFinder;
import org.opedometer.attribution.candidate.VerbGroup;
import org.opedometer.lexicon.LexiconEntry;
import org.opedometer.model.Quotation;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.syntax.Syntax;
import org.opedometer.text.WordFinder;

/**
 * A quotation that no clause of speech holds yet: the verb of speaking nearest to its marks, behind
 * or before it, or in the sentence before where that ends with a colon.
 */
public final class QuotationRule implements AttributionRule {
  private static final double CONFIDENCE = .85;
  private static final int SCARE_WORDS = 3;
  private static final int REACH = 14; // tokens between a mark and its verb

  @Override
  public List<Draft> find(AttributionContext context, List<Draft> found) {
    List<Draft> drafts = new ArrayList<>();
    for (Quotation quotation : context.essay().quotations()) {
      if (quotation.inner().length() > 0
          && found.stream()
              .noneMatch(
                  d ->
                      d.overlaps(quotation.inner())
                          || d.cue().stream().anyMatch(quotation.span()::contains))) {
        find(context, quotation).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> find(AttributionContext context, Quotation quotation) {
    Optional<Sentence> first = context.essay().sentenceAt(quotation.inner().start());
    Optional<Sentence> last = context.essay().sentenceAt(quotation.inner().end() - 1);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    boolean brief = WordFinder.find(context.text(), quotation.inner()).size() <= SCARE_WORDS;
    Optional<Draft> draft = brief ? Optional.empty() : behind(context, quotation, last.get());
    draft = draft.or(() -> before(context, quotation, first.get(), brief));
    return draft.or(
        () -> brief ? Optional.empty() : sentenceBefore(context, quotation, first.get()));
  }

  /** {@code "...," she said.} */
  private static Optional<Draft> behind(
      AttributionContext context, Quotation quotation, Sentence sentence) {
    int from = firstTokenAt(sentence, quotation.span().end());
    for (int i = from; i < Math.min(sentence.tokens().size(), from + REACH); i++) {
      if (context.isQuoted(sentence, i)) {
        return Optional.empty();
      }
      Optional<LexiconEntry> cue = context.cueAt(sentence, i, "verb");
      if (cue.isPresent()
          && sentence.token(i).is("V")
          && SourceFinder.of(context.syntax(sentence), i).isPresent()) {
        return Optional.of(
            draft(context, sentence, i, cue.get(), quotation.span(), "quotation-before-cue"));
      }
    }
    return Optional.empty();
  }

  /** {@code she said, "..."}; {@code dismissed it as "..."}; {@code put it bluntly: "..."}. */
  private static Optional<Draft> before(
      AttributionContext context, Quotation quotation, Sentence sentence, boolean brief) {
    int to = firstTokenAt(sentence, quotation.span().start());
    int reach = brief ? 2 : REACH;
    for (int i = to - 1; i >= Math.max(0, to - reach); i--) {
      if (context.isQuoted(sentence, i)) {
        return Optional.empty();
      }
      Optional<LexiconEntry> cue =
          context.cueAt(sentence, i, "verb").or(() -> phraseAround(context, sentence, quotation));
      if (cue.isPresent() && sentence.token(i).is("V")) {
        int[] group = VerbGroup.around(context.syntax(sentence), i);
        Span content = contentAfter(sentence, group[1], to, quotation);
        return Optional.of(draft(context, sentence, i, cue.get(), content, "quotation-after-cue"));
      }
    }
    return Optional.empty();
  }

  private static Optional<LexiconEntry> phraseAround(
      AttributionContext context, Sentence sentence, Quotation quotation) {
    return context.cues(sentence).stream()
        .filter(h -> h.entry().attribute("kind").equals("phrase"))
        .filter(h -> sentence.token(h.to() - 1).span().end() <= quotation.span().start())
        .map(h -> h.entry())
        .findFirst();
  }

  /**
   * The quotation with the words that lead up to it from the verb, unless a comma or colon parts
   * them.
   */
  private static Span contentAfter(Sentence sentence, int from, int to, Quotation quotation) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).word().matches("[,:;—–-]|--")) {
        return quotation.span();
      }
    }
    boolean withOnly = to - from == 1 && sentence.token(from).lemma().equals("with");
    return from < to && !withOnly
        ? sentence.token(from).span().cover(quotation.span())
        : quotation.span();
  }

  private static Optional<Draft> sentenceBefore(
      AttributionContext context, Quotation quotation, Sentence sentence) {
    if (sentence.number() == 1 || firstTokenAt(sentence, quotation.span().start()) > 0) {
      return Optional.empty();
    }
    Sentence before = context.essay().sentence(sentence.number() - 1);
    int last = before.tokens().size() - 1;
    if (!before.token(last).word().equals(":")) {
      return Optional.empty();
    }
    Syntax syntax = context.syntax(before);
    for (int i = last; i >= 0; i--) {
      Optional<LexiconEntry> cue = context.cueAt(before, i, "verb");
      if (cue.isPresent() && before.token(i).is("V") && isMain(syntax, i)) {
        return Optional.of(
            draft(context, before, i, cue.get(), quotation.span(), "quotation-after-colon"));
      }
    }
    return Optional.empty();
  }

  /** Whether a verb is the sentence's own, not that of a clause within it. */
  private static boolean isMain(Syntax syntax, int verb) {
    int at = verb;
    while (at >= 0 && syntax.is(at, "conj", "xcomp", "aux", "auxpass", "cop", "parataxis")) {
      at = syntax.head(at);
    }
    return at >= 0 && syntax.is(at, "root");
  }

  private static Draft draft(
      AttributionContext context,
      Sentence sentence,
      int verb,
      LexiconEntry cue,
      Span content,
      String rule) {
    Syntax syntax = context.syntax(sentence);
    Optional<SourceFinder.Found> source =
        SourceFinder.of(syntax, verb).filter(s -> !s.span().overlaps(content));
    int[] group = VerbGroup.around(syntax, verb);
    return new Draft(
        sentence.number(),
        SourceFinder.spans(source),
        source.map(SourceFinder.Found::head).orElse(-1),
        List.of(sentence.span(group[0], group[1])),
        List.of(content),
        Optional.of(cue),
        rule,
        CONFIDENCE);
  }

  /**
   * Index of the first token at or behind {@code offset}; the number of tokens where there is none.
   */
  static int firstTokenAt(Sentence sentence, int offset) {
    int i = 0;
    while (i < sentence.tokens().size() && sentence.token(i).span().start() < offset) {
      i++;
    }
    return i;
  }
}
