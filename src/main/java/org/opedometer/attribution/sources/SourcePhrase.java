package org.opedometer.attribution.sources;

import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.model.SourceForm;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.names.NameBook;
import org.opedometer.names.SourceWords;
import org.opedometer.text.WordSet;

/**
 * The words that tell a source within a sentence.
 *
 * @param span as marked
 * @param from first token
 * @param to behind the last token
 * @param head token that the others hang on; -1 until it is known
 */
record SourcePhrase(Sentence sentence, Span span, int from, int to, int head) {
  /** What leads in a name in a line of its own: {@code And from Ann Roe:} */
  private static final Set<String> LEADING =
      WordSet.of("and but or also from via per by then next again here this is now first finally");

  /** The tokens of {@code span}, without what leads in, and without the handle of an account. */
  static SourcePhrase of(Sentence sentence, Span span) {
    int from = -1;
    int to = -1;
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        if (to > 0 && (token.written().equals("(") || token.written().startsWith("@"))) {
          break;
        }
        boolean content = token.isWord() || token.written().startsWith("@");
        from = from < 0 && content ? token.index() : from;
        to = content || token.is("POS") ? token.index() + 1 : to;
      }
    }
    if (from < 0) {
      return new SourcePhrase(sentence, span, 0, 1, -1);
    }
    int first = from;
    while (first < to - 1 && isLeading(sentence.token(first))) {
      first++;
    }
    return new SourcePhrase(sentence, span, first, to, -1);
  }

  private static boolean isLeading(Token token) {
    return (token.is("CC") || token.is("IN") || token.is("RB")) && LEADING.contains(token.lemma());
  }

  boolean holds(int token) {
    return from <= token && token < to;
  }

  /**
   * The phrase with its head: the noun that ends the words around {@code found}, such as {@code
   * worker} in {@code resort worker}; of a relative clause the pronoun that opens it.
   */
  SourcePhrase headedBy(int found, SourceWords words) {
    int at = holds(found) ? found : from;
    Token token = sentence.token(at);
    if (sentence.token(from).is("W")) {
      boolean clause = from + 1 >= to || sentence.token(from + 1).tag().matches("V.*|MD|RB.*|,");
      return clause
          ? new SourcePhrase(sentence, span, from, to, from)
          : new SourcePhrase(sentence, span, from + 1, to, -1).headedBy(found, words);
    }
    if (token.is("DT") && at + 1 < to && !isOf(at + 1)) {
      at = lastNoun(at + 1, at);
    } else if (token.is("V") || token.is("IN") || token.is("CC") || token.is("J")) {
      at = lastNoun(from, at);
    }
    while (at + 1 < to
        && sentence.token(at + 1).is("N")
        && isCommonKind(sentence.token(at + 1), words)) {
      at++;
    }
    return new SourcePhrase(sentence, span, from, to, at);
  }

  /**
   * The same phrase from what is counted on: {@code the teachers} of {@code two of the teachers}.
   */
  SourcePhrase partHeadedBy(int noun) {
    return new SourcePhrase(sentence, span, head + 2, to, noun);
  }

  private boolean isOf(int i) {
    return sentence.token(i).written().equals("of");
  }

  /** The last of the first row of nouns from {@code at} on. */
  private int lastNoun(int at, int otherwise) {
    int last = otherwise;
    boolean found = false;
    for (int i = at; i < to; i++) {
      boolean noun = sentence.token(i).is("N");
      if (found && !noun) {
        break;
      }
      last = noun ? i : last;
      found |= noun;
    }
    return last;
  }

  private static boolean isCommonKind(Token token, SourceWords words) {
    boolean common = token.tag().equals("NN") || token.tag().equals("NNS");
    return common && words.isKind(token);
  }

  /** The nearest word before {@code index}; -1 for none. */
  static int wordBefore(Sentence sentence, int index) {
    int i = index - 1;
    while (i >= 0 && !sentence.token(i).isWord()) {
      i--;
    }
    return i;
  }

  /** Possessive where the phrase owns what is said, else as given. */
  SourceForm form(SourceForm plain) {
    boolean owns =
        sentence.tokens().stream()
            .anyMatch(
                t ->
                    t.tag().equals("POS")
                        && (t.span().start() == span.end() || t.span().end() == span.end()));
    return owns ? SourceForm.POSSESSIVE : plain;
  }

  boolean isDefinite() {
    Token first = sentence.token(from);
    return first.lemma().equals("the")
        || first.lemma().equals("this")
        || first.lemma().equals("that")
        || first.is("PRP$");
  }

  /**
   * Whether the phrase holds a name, a nation's adjective among them: {@code the Russian ministry},
   * {@code the Harrow council}.
   */
  boolean isNamed(NameBook names) {
    return names.at(span).isPresent()
        || sentence.tokens().stream()
            .filter(t -> span.contains(t.span()) && t.index() > 0 && t.index() < head)
            .anyMatch(
                t -> (t.is("J") || t.is("NNP")) && Character.isUpperCase(t.word().codePointAt(0)));
  }

  /**
   * Whether a name stands behind the head and a comma, or behind {@code called} or {@code named}.
   */
  boolean isApposition(Span name) {
    if (!span.contains(name) || name.start() < sentence.token(head).span().end()) {
      return false;
    }
    int i = head;
    while (i < to && sentence.token(i).span().end() <= name.start()) {
      i++;
    }
    i--;
    while (i > head && sentence.token(i).is("DT")) {
      i--;
    }
    return sentence.token(i).written().matches(",|called|named|dubbed");
  }

  String words(String text) {
    return span.in(text);
  }
}
