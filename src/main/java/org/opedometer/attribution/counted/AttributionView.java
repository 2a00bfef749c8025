package org.opedometer.attribution.counted;

import java.util.List;
import java.util.Locale;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.candidate.SyntaxLink;
import org.opedometer.model.Attribution;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.syntax.Syntax;

/**
 * An attribution with the tokens that its parts stand on. Token indexes throughout; -1 is none.
 *
 * @param sentence the cue's sentence
 * @param cueFrom first token of the cue
 * @param cueTo behind its last token
 * @param cue head of the cue
 * @param source head of the source where it stands in the cue's sentence
 * @param sourceFrom first token of the source there
 * @param contentFrom first token of the content in the cue's sentence
 * @param contentTo behind the last token of the content's first piece there
 * @param content head of that piece
 */
record AttributionView(
    AttributionContext context,
    Draft draft,
    Attribution attribution,
    Sentence sentence,
    Syntax syntax,
    int cueFrom,
    int cueTo,
    int cue,
    int source,
    int sourceFrom,
    int contentFrom,
    int contentTo,
    int content) {

  static AttributionView of(AttributionContext context, Draft draft, Attribution attribution) {
    Sentence sentence = context.essay().sentence(draft.sentence());
    Syntax syntax = context.syntax(sentence);
    int[] cue = range(sentence, draft.cue());
    int[] source = range(sentence, draft.source());
    int[] content = range(sentence, draft.content().subList(0, 1));
    if (content[0] < 0 && draft.content().size() > 1) {
      content = range(sentence, draft.content());
    }
    return new AttributionView(
        context,
        draft,
        attribution,
        sentence,
        syntax,
        cue[0],
        cue[1],
        head(syntax, cue),
        head(syntax, source),
        source[0],
        content[0],
        content[1],
        head(syntax, content));
  }

  private static int head(Syntax syntax, int[] range) {
    return range[0] < 0 ? -1 : SyntaxLink.head(syntax, range[0], range[1]);
  }

  /** First and behind-last token that the spans touch, -1 and -1 for none. */
  private static int[] range(Sentence sentence, List<Span> spans) {
    int from = -1;
    int to = -1;
    for (Token token : sentence.tokens()) {
      if (spans.stream().anyMatch(token.span()::overlaps)) {
        from = from < 0 ? token.index() : from;
        to = token.index() + 1;
      }
    }
    return new int[] {from, to};
  }

  /** Lower-case lemma, {@code <s>} beyond the sentence. */
  String lemma(int token) {
    return token < 0 || token >= syntax.size()
        ? "<s>"
        : sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  /** Lower-case word, {@code <s>} beyond the sentence. */
  String word(int token) {
    return token < 0 || token >= syntax.size()
        ? "<s>"
        : sentence.token(token).word().toLowerCase(Locale.ROOT);
  }

  /** Part of speech, {@code <s>} beyond the sentence. */
  String tag(int token) {
    return token < 0 || token >= syntax.size() ? "<s>" : sentence.token(token).tag();
  }

  /** Whether a finite verb stands in the first piece of the content. */
  boolean hasClause() {
    for (int i = Math.max(0, contentFrom); i < contentTo; i++) {
      if (tag(i).matches("VB[DPZ]|MD")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the cue, or a verb it hangs on as an auxiliary does, is denied. */
  boolean isDenied() {
    return cue >= 0
        && (syntax.child(cue, "neg").isPresent()
            || syntax.children(cue).stream().anyMatch(c -> lemma(c).matches("not|n't|never")));
  }

  /** Whether the source is none: {@code no senator}, {@code nobody}, {@code none of them}. */
  boolean isNobody() {
    return source >= 0
        && (lemma(source).matches("nobody|none|nothing|neither")
            || lemma(sourceFrom).matches("no|neither|none|nobody")
            || syntax.child(source, "neg").isPresent());
  }

  /** Whether the cue is an order: a verb that opens its clause and has no subject. */
  boolean isImperative() {
    return cue >= 0
        && draft.source().isEmpty()
        && tag(cue).matches("VBP?")
        && syntax.subject(cue).isEmpty()
        && !tag(cue - 1).matches("TO|MD")
        && (cueFrom == 0
            || tag(cueFrom - 1).matches("[,:.]|``|''|CC|RB|UH")
            || lemma(cueFrom - 1).matches("do|please|n't|not"));
  }
}
