package org.opedometer.attribution.sources;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.names.NameBook;
import org.opedometer.names.NamedEntity;
import org.opedometer.names.SourceWords;

/**
 * Finds the person who is the source where a phrase gives office or kinship as well: {@code London
 * Mayor X}, {@code the mayor, X,}, {@code Minister for Housing X}. Whoever is named behind {@code
 * of, for, to} only tells who the source is: a critic of X is not X.
 */
final class PersonInPhrase {
  private final SourceWords words;
  private final NameBook names;

  PersonInPhrase(SourceWords words, NameBook names) {
    this.words = words;
    this.names = names;
  }

  /** The person that the phrase as a whole names, if its head is not that name. */
  Optional<NamedEntity> in(SourcePhrase phrase) {
    boolean headed =
        names
            .at(phrase.sentence().token(phrase.head()).span())
            .map(e -> e.kind() == EntityKind.PERSON)
            .orElse(false);
    if (headed) {
      return Optional.empty();
    }
    NamedEntity best = null;
    int start = Integer.MAX_VALUE;
    for (NamedEntity entity : names.entities()) {
      if (entity.kind() == EntityKind.PERSON) {
        for (Span mention : entity.mentions()) {
          if (phrase.span().contains(mention)
              && mention.start() < start
              && isMeant(phrase, mention)) {
            best = entity;
            start = mention.start();
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code X and Y}: the names of two persons who speak together. */
  Optional<String> couple(String text, SourcePhrase phrase) {
    SortedMap<Span, NamedEntity> mentions = new TreeMap<>();
    for (NamedEntity entity : names.entities()) {
      if (entity.kind() == EntityKind.PERSON) {
        entity.mentions().stream()
            .filter(phrase.span()::contains)
            .forEach(m -> mentions.put(m, entity));
      }
    }
    if (mentions.size() != 2) {
      return Optional.empty();
    }
    Span first = mentions.firstKey();
    Span second = mentions.lastKey();
    String between = text.substring(first.end(), Math.max(first.end(), second.start()));
    boolean joined = between.matches("\\s+(?:and|&)\\s+(?:\\p{Lu}[\\p{L}.]*\\s+)?");
    boolean whole = second.end() == phrase.span().end();
    NamedEntity one = mentions.get(first);
    NamedEntity other = mentions.get(second);
    return joined && whole && one != other
        ? Optional.of(one.name() + " and " + other.name())
        : Optional.empty();
  }

  private boolean isMeant(SourcePhrase phrase, Span mention) {
    Sentence sentence = phrase.sentence();
    int from = phrase.from();
    while (from < phrase.to() && sentence.token(from).span().end() <= mention.start()) {
      from++;
    }
    int behind = from;
    while (behind < phrase.to() && sentence.token(behind).span().start() < mention.end()) {
      behind++;
    }
    if (behind < phrase.to() && isModified(sentence.token(behind))) {
      return false;
    }
    int before = from - 1;
    while (before >= phrase.from() && isDescribing(sentence.token(before))) {
      before--;
    }
    int link = before;
    while (link >= phrase.from()
        && (sentence.token(link).is("DT") || sentence.token(link).is("PRP$"))) {
      link--;
    }
    if (link < phrase.from()) {
      return true;
    }
    Token linking = sentence.token(link);
    if (linking.tag().equals("POS")) {
      return true; // "X's mother Y"
    }
    if (linking.written().matches(",|--|—|–|\\(|named|called")) {
      return isOne(sentence, phrase, link);
    }
    return (linking.is("IN") || linking.is("CC")) && isOffice(phrase, from, link);
  }

  /** {@code X's lawyer, X supporters}: the name only tells whose or which. */
  private boolean isModified(Token next) {
    return next.tag().equals("POS") || next.is("N") && words.isKind(next);
  }

  private boolean isDescribing(Token token) {
    return token.is("N")
        || token.is("J")
        || token.is("VBN")
        || token.tag().equals("HYPH")
        || words.isTitle(token.written());
  }

  /** Whether what stands before the apposition is one person, not an organisation or several. */
  private boolean isOne(Sentence sentence, SourcePhrase phrase, int link) {
    for (int i = phrase.from(); i < link; i++) {
      Token token = sentence.token(i);
      boolean singular = token.is("N") && !token.tag().endsWith("S");
      if (singular && (words.isRole(token) || words.isKin(token))) {
        return true;
      }
    }
    Token head = sentence.token(phrase.head());
    return phrase.head() < link && head.tag().equals("NN") && !words.isBodyOrDocument(head);
  }

  /**
   * {@code Minister for Women and Equalities X, head of Nato X}: what stands right before the name
   * belongs to the office and is no role of its own.
   */
  private boolean isOffice(SourcePhrase phrase, int name, int link) {
    Sentence sentence = phrase.sentence();
    Token before = sentence.token(name - 1);
    boolean apart =
        name - 1 > link
            && before.is("NNP")
            && !words.isPeople(before)
            && !words.isTitle(before.written());
    boolean office = false;
    for (int i = phrase.from(); i < link; i++) {
      Token token = sentence.token(i);
      office |= words.isTitle(token.written()) || words.isRole(token);
    }
    return apart && office;
  }
}
