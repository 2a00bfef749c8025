package org.opedometer.claims.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.model.Support;
import org.opedometer.model.Token;
import org.opedometer.text.WordSet;

/**
 * A clause in which a document tells something: {@code the land register shows}, {@code the minutes
 * of 4 March record that ...}, {@code a leaked memo puts the cost at ...}, {@code the evidence is
 * overwhelming: ...}.
 *
 * @param support what the document is worth
 * @param from first of the tokens whose facts it tells
 * @param to behind the last of them
 */
record DocumentClause(Support support, int from, int to) {
  private static final int LONGEST = 16; // tokens between the document and its verb
  private static final Set<String> TELLING =
      WordSet.of(
          "show record state say find put give list report note estimate tell reveal confirm "
              + "indicate conclude describe mention prove document set name count");

  /** Kinds of which there is one that everybody can look up. */
  private static final Set<String> PUBLIC_RECORDS =
      WordSet.of("register registry census ledger archive accounts minutes gazette docket");

  private static final Set<String> EVIDENCE =
      WordSet.of("evidence data figures numbers statistics research facts");

  /** All such clauses of {@code sentence}. */
  static List<DocumentClause> find(String text, Sentence sentence, Set<String> documents) {
    List<DocumentClause> clauses = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int head = token.index();
      int start = start(sentence, head);
      if (isDocument(token, documents)
          && !isInside(sentence, head)
          && !isGoverned(sentence, start)) {
        told(text, sentence, start, head).ifPresent(clauses::add);
        introduced(sentence, head).ifPresent(clauses::add);
      }
    }
    return clauses;
  }

  /** Whether a sentence that begins with a pronoun goes on with what a document tells. */
  static boolean goesOn(Sentence sentence) {
    boolean pronoun = sentence.token(0).word().matches("It|They");
    return pronoun
        && sentence.tokens().stream().limit(4).anyMatch(t -> isTelling(sentence, t.index()));
  }

  boolean tells(int token) {
    return from <= token && token < to;
  }

  private static boolean isDocument(Token token, Set<String> documents) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String word = token.word().toLowerCase(Locale.ROOT);
    return token.is("NN")
        && !token.is("NNP")
        && (documents.contains(lemma) || documents.contains(word) || PUBLIC_RECORDS.contains(word));
  }

  /** Whether the noun only modifies the next one. */
  private static boolean isInside(Sentence sentence, int head) {
    return head + 1 < sentence.tokens().size()
        && sentence.token(head + 1).tag().matches("NNS?|NNPS?|POS")
        && !isTelling(sentence, head + 1);
  }

  private static boolean isGoverned(Sentence sentence, int start) {
    return start > 0
        && sentence
            .token(start - 1)
            .word()
            .matches("(?i)of|in|by|from|on|to|with|about|for|at|under|into");
  }

  private static Optional<DocumentClause> told(
      String text, Sentence sentence, int start, int head) {
    int verb = verb(sentence, head);
    if (verb < 0) {
      return Optional.empty();
    }
    int n = sentence.tokens().size();
    boolean closes = verb + 1 == n || sentence.token(verb + 1).word().matches("[.,;!?)]|''");
    boolean parenthesis =
        start > 0
            && (sentence.token(start - 1).word().equals(",")
                || sentence.token(start - 1).lemma().equals("as"));
    boolean opens = start == 1 && sentence.token(0).lemma().equals("as");
    Support support = support(text, sentence, start, head, verb);
    return closes && !opens
        ? Optional.of(new DocumentClause(support, 0, start)).filter(c -> parenthesis)
        : Optional.of(new DocumentClause(support, verb + 1, n));
  }

  /** {@code The evidence is overwhelming: ...}. */
  private static Optional<DocumentClause> introduced(Sentence sentence, int head) {
    int n = sentence.tokens().size();
    for (int i = head + 1; i < Math.min(n, head + LONGEST); i++) {
      if (sentence.token(i).word().matches("[,.;!?]")) {
        return Optional.empty();
      }
      if (sentence.token(i).word().equals(":")) {
        boolean evidence = EVIDENCE.contains(sentence.token(head).word().toLowerCase(Locale.ROOT));
        return Optional.of(new DocumentClause(Support.VAGUE, i + 1, n)).filter(c -> evidence);
      }
    }
    return Optional.empty();
  }

  /** The verb that the document is the subject of, -1 for none. */
  private static int verb(Sentence sentence, int head) {
    boolean comma = false;
    int end = Math.min(sentence.tokens().size(), head + LONGEST);
    for (int i = head + 1; i < end; i++) {
      Token token = sentence.token(i);
      boolean behind = sentence.token(i - 1).word().matches(",|''|”|\"");
      if (isTelling(sentence, i) && (!comma || (behind && !isNamed(sentence, i + 1)))) {
        return i;
      }
      boolean another =
          token.tag().matches("VBZ|VBP|VBD|MD|CC|WDT|WP")
              || token.word().equals("that")
              || (i == head + 1 && token.tag().matches("DT|PRP.?|NNPS?"));
      if (token.word().matches("[.;:!?]") || (another && !comma)) {
        return -1;
      }
      comma |= token.word().equals(",");
    }
    return -1;
  }

  private static boolean isNamed(Sentence sentence, int token) {
    return token < sentence.tokens().size() && sentence.token(token).tag().matches("NNPS?|PRP");
  }

  /** A finite form; some that the tagger takes for nouns stand before {@code that} or the end. */
  private static boolean isTelling(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (!TELLING.contains(token.lemma().toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean placed =
        i + 1 == sentence.tokens().size() || sentence.token(i + 1).word().matches("that|[.]");
    return token.tag().matches("VBZ|VBP|VBD") || (token.tag().matches("VB|NNS?") && placed);
  }

  /** First token of the noun phrase before its head, owners included. */
  private static int start(Sentence sentence, int head) {
    int start = head;
    boolean owned = false;
    while (start > 0) {
      Token before = sentence.token(start - 1);
      owned |= before.tag().equals("POS");
      boolean part =
          before.tag().matches("DT|PRP\\$|POS|JJ.?|NN.*|CD|VBN|VBG")
              || (owned && before.word().equals("of"));
      if (!part) {
        break;
      }
      start--;
    }
    return start;
  }

  private static Support support(String text, Sentence sentence, int start, int head, int verb) {
    Support support = DocumentFinder.support(text, sentence, start, verb);
    boolean looked =
        PUBLIC_RECORDS.contains(sentence.token(head).word().toLowerCase(Locale.ROOT))
            && sentence.token(start).word().equalsIgnoreCase("the")
            && head > start + 1;
    return support == Support.VAGUE && looked ? Support.NAMED_DOCUMENT : support;
  }
}
