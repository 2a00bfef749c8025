package org.opedometer.claims.support;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opedometer.model.Phrase;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Support;
import org.opedometer.model.Token;
import org.opedometer.text.WordSet;

/**
 * Finds a document that a sentence names as its ground without a reporting cue: {@code In a poll by
 * X, ...}.
 */
final class DocumentFinder {
  private static final Pattern DATE = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");
  private static final Pattern TITLE = Pattern.compile("[\"“][^\"”]{3,}[,.]?[\"”]");
  private static final Set<String> GROUNDS = Set.of("in", "from", "per", "by", "on", "under");
  private static final Set<String> NO_GROUND =
      WordSet.of(
          "order act law rule will case count model history story plan record table sign "
              + "label result release file number figure");
  private final Set<String> documents;

  DocumentFinder(Set<String> documents) {
    this.documents = documents;
  }

  /** The support of a document in a phrase that opens the sentence. */
  Optional<Support> opening(String text, Sentence sentence) {
    if (!GROUNDS.contains(sentence.token(0).lemma().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Phrase opening = phrase(sentence.tree(), "PP", 0);
    if (opening == null || opening.start() != 0) {
      return Optional.empty();
    }
    for (int i = 1; i < opening.end() && !isBehind(sentence.token(i)); i++) {
      Token token = sentence.token(i);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      boolean last = i + 1 == opening.end() || !sentence.token(i + 1).is("NN"); // no paper round
      if (last
          && token.is("NN")
          && !token.is("NNP")
          && documents.contains(lemma)
          && !NO_GROUND.contains(lemma)) {
        return Optional.of(support(text, sentence, 0, opening.end()));
      }
    }
    return Optional.empty();
  }

  /** Where the noun that the phrase is about is over: {@code from her paper | in Dunmarsh}. */
  private static boolean isBehind(Token token) {
    return token.is("IN")
        || token.is("TO")
        || token.tag().equals("VBG")
        || token.word().equals(",");
  }

  /** What a document in tokens {@code from} to {@code to} is worth. */
  static Support support(String text, Sentence sentence, int from, int to) {
    String phrase = sentence.span(from, to).in(text);
    boolean dated = DATE.matcher(phrase).find();
    if (dated && TITLE.matcher(phrase).find()) {
      return Support.LOCATED_DOCUMENT;
    }
    boolean named =
        sentence.tokens().subList(from, to).stream()
            .anyMatch(t -> t.is("NNP") || t.tag().equals("POS"));
    boolean definite =
        sentence.tokens().subList(from, to).stream()
            .anyMatch(t -> t.lemma().equalsIgnoreCase("the") || t.tag().equals("PRP$"));
    return dated || named || definite ? Support.NAMED_DOCUMENT : Support.VAGUE;
  }

  /** Whether a work with title and date stands in {@code sentence} outside {@code content}. */
  static boolean hasTitledWork(String text, Sentence sentence, Span content) {
    Span span = sentence.span();
    String before =
        text.substring(span.start(), Math.max(span.start(), Math.min(content.start(), span.end())));
    String after =
        text.substring(Math.max(span.start(), Math.min(content.end(), span.end())), span.end());
    String outside = before + " " + after;
    return DATE.matcher(outside).find() && TITLE.matcher(outside).find();
  }

  private static Phrase phrase(Phrase phrase, String label, int token) {
    if (token < phrase.start() || token >= phrase.end()) {
      return null;
    }
    if (phrase.label().equals(label)) {
      return phrase;
    }
    for (Phrase child : phrase.children()) {
      Phrase found = phrase(child, label, token);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
