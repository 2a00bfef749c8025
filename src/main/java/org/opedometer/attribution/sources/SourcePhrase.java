package org.opedometer.attribution.sources;

import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.names.NameBook;

/** Reads the phrase that names a source: its head, its article, its short name. */
final class SourcePhrase {
  private SourcePhrase() {}

  /** Where the parse has an article for the head of several words, their last noun. */
  static int head(Sentence sentence, Span span, int head) {
    int last = head;
    for (Token token : sentence.tokens()) {
      if (token.is("N") && span.contains(token.span()) && sentence.token(head).tag().equals("DT")) {
        last = token.index();
      }
    }
    return last;
  }

  /**
   * Whether the phrase holds a name, a nation's adjective among them: {@code the Russian ministry},
   * {@code the Harrow council}.
   */
  static boolean names(Sentence sentence, Span span, int head, NameBook names) {
    return names.at(span).isPresent()
        || sentence.tokens().stream()
            .filter(t -> span.contains(t.span()) && t.index() > 0 && t.index() < head)
            .anyMatch(
                t -> (t.is("J") || t.is("NNP")) && Character.isUpperCase(t.word().codePointAt(0)));
  }

  /** The nearest word before {@code index}; -1 for none. */
  static int wordBefore(Sentence sentence, int index) {
    int i = index - 1;
    while (i >= 0 && !sentence.token(i).isWord()) {
      i--;
    }
    return i;
  }

  static boolean isPossessive(Sentence sentence, Span span) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                t.tag().equals("POS")
                    && (t.span().start() == span.end() || t.span().end() == span.end()));
  }

  static boolean isDefinite(Sentence sentence, Span span) {
    return sentence.tokens().stream()
        .filter(t -> t.span().start() == span.start())
        .anyMatch(t -> t.lemma().equals("the") || t.lemma().equals("this") || t.is("PRP$"));
  }

  /**
   * The head with the adjectives and nouns right before it and a number behind it: {@code clause
   * nine}, {@code police officers}.
   */
  static String name(String text, Sentence sentence, Span span, int head) {
    int from = head;
    while (from > 0
        && isModifier(sentence.token(from - 1))
        && span.contains(sentence.token(from - 1).span())) {
      from--;
    }
    int to = head + 1;
    while (to < sentence.tokens().size()
        && sentence.token(to).is("CD")
        && span.contains(sentence.token(to).span())) {
      to++;
    }
    String name = sentence.span(from, to).in(text).replaceAll("\\s+", " ");
    Token first = sentence.token(from);
    boolean common =
        !first.is("NNP")
            && first.index() == 0
            && name.length() > 1
            && Character.isLowerCase(name.charAt(1));
    return common ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
  }

  private static boolean isModifier(Token token) {
    return token.is("N")
        || token.is("J")
        || token.tag().equals("VBG")
        || token.tag().equals("HYPH");
  }
}
