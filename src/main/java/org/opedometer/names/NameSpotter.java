package org.opedometer.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;

/**
 * Finds the names in a sentence: what the entity model says, and what title, role or given name say
 * where it is silent.
 */
final class NameSpotter {
  private static final int LONGEST_MISSED = 3;
  private static final Set<String> MONTHS = Set.of("April", "May", "June", "August");

  private final SourceWords words;
  private final Set<String> unknown;

  /**
   * @param unknown names that no model knows, taken for organisations
   */
  NameSpotter(SourceWords words, Set<String> unknown) {
    this.words = words;
    this.unknown = unknown;
  }

  /**
   * A name in a sentence, without its title.
   *
   * @param from first token
   * @param to behind the last token
   */
  record Spotted(EntityKind kind, int from, int to) {}

  List<Spotted> spot(Sentence sentence) {
    List<Spotted> names = new ArrayList<>();
    int size = sentence.tokens().size();
    for (int from = 0; from < size; ) {
      int missed = missedEnd(sentence, from);
      EntityKind kind = missed > from ? EntityKind.PERSON : kind(sentence, from);
      int to = Math.max(missed, from + 1);
      while (to < size && kind != EntityKind.NONE && kind(sentence, to) == kind) {
        to++;
      }
      int last = sentence.token(to - 1).tag().equals("POS") ? to - 1 : to;
      int first = last > from ? afterTitle(sentence, from, last) : from;
      if (kind != EntityKind.NONE && last > from && hasCapital(sentence, first, last)) {
        names.add(new Spotted(kind, first, last));
      }
      from = to;
    }
    return names;
  }

  /**
   * Where a person's name ends that the entity model missed, though a title or role stands before
   * it ({@code Councillor Orde, the geographer Noll Tibbs}); {@code from} where there is none.
   */
  private int missedEnd(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.tokens().size()
        && to - from < LONGEST_MISSED
        && isMissedName(sentence.token(to))) {
      to++;
    }
    if (from == 0 || to == from) {
      return from;
    }
    Token before = sentence.token(from - 1);
    boolean title = words.isTitle(before.word()) && Character.isUpperCase(before.word().charAt(0));
    boolean role =
        before.tag().equals("NN") && words.roles().contains(before.lemma()) && to - from == 2;
    return title || role ? to : from;
  }

  private boolean isMissedName(Token token) {
    return token.tag().equals("NNP")
        && token.entity() == EntityKind.NONE
        && Character.isUpperCase(token.word().charAt(0))
        && !words.isTitle(token.word());
  }

  /**
   * What the entity model says; where it says nothing, a capitalised given name is a person all the
   * same.
   */
  private EntityKind kind(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (token.entity() == EntityKind.NONE && unknown.contains(token.written())) {
      return EntityKind.ORGANISATION;
    }
    boolean missed =
        token.entity() == EntityKind.NONE && token.is("NNP") && !isMonth(sentence, token);
    boolean given =
        missed
            && words.genderOf(token.written()) != Gender.UNKNOWN
            && !words.isTitle(token.written());
    return given ? EntityKind.PERSON : token.entity();
  }

  /** {@code the Ukrainian ministry}: what is left without the nation is no name. */
  private static boolean hasCapital(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(
            t -> t.word().chars().anyMatch(c -> Character.isUpperCase(c) || c >= '0' && c <= '9'));
  }

  /** {@code June} is a person's name only before a surname. */
  private static boolean isMonth(Sentence sentence, Token token) {
    int next = token.index() + 1;
    boolean surname = next < sentence.tokens().size() && sentence.token(next).is("NNP");
    return MONTHS.contains(token.written()) && !surname;
  }

  /** A title, or what stands before a name in a letter. */
  private boolean isTitle(Token token) {
    return words.isTitle(token.word()) || token.word().equalsIgnoreCase("dear");
  }

  private int afterTitle(Sentence sentence, int from, int to) {
    int first = from;
    while (first < to - 1 && isTitle(sentence.token(first))) {
      first++;
    }
    return first;
  }
}
