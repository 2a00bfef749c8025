package org.opedometer.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Finds the names in a sentence: what the entity model says, and what title, role or given name say
 * where it is silent.
 */
final class NameSpotter {
  private static final int LONGEST_MISSED = 3;
  private static final int FEWEST = 3; // uses of an unknown name
  private static final Set<String> MONTHS = Set.of("April", "May", "June", "August");

  private final SourceWords words;
  private final Set<String> unknown; // names that no model knows, taken for organisations
  private final Set<String> brands;

  NameSpotter(SourceWords words, AnnotatedEssay essay) {
    this.words = words;
    this.unknown = unknown(essay);
    this.brands = brands(essay);
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
      while (to < size && kind != EntityKind.NONE && goesOn(sentence, to, kind)) {
        to++;
      }
      boolean owned = sentence.token(to - 1).tag().equals("POS");
      int last = owned && !isBrand(sentence, from, to - 1) ? to - 1 : to;
      if (!owned && kind != EntityKind.NONE && isBrand(sentence, from, to)) {
        to++;
        last = to;
      }
      while (last > from + 1 && !brandOrWord(sentence, last - 1)) {
        last--;
      }
      boolean brand = last > from && sentence.token(last - 1).tag().equals("POS");
      kind = brand ? EntityKind.ORGANISATION : kind;
      int first = last > from ? first(sentence, kind, from, last) : from;
      boolean nobody = last - first == 1 && isNobody(sentence.token(first), kind);
      if (kind != EntityKind.NONE && last > from && !nobody && hasCapital(sentence, first, last)) {
        names.add(new Spotted(kind, first, last));
      }
      from = to;
    }
    return names;
  }

  /** What a name can end with; {@code State of, Taiwan for the} are cut. */
  private static boolean brandOrWord(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.tag().equals("POS")
        || token.isWord() && !token.is("IN") && !token.is("DT") && !token.is("CC");
  }

  /** A letter, or an office alone that is taken for a body: {@code the Secretary}. */
  private boolean isNobody(Token token, EntityKind kind) {
    String word = token.written().toLowerCase(Locale.ROOT);
    boolean office = kind == EntityKind.ORGANISATION && words.isRole(word) && words.isTitle(word);
    return word.length() == 1 || office;
  }

  /** Whether a name goes on at {@code i}: a word of its kind, or a hyphen before another. */
  private boolean goesOn(Sentence sentence, int i, EntityKind kind) {
    if (kind(sentence, i) == kind) {
      return true;
    }
    boolean hyphen =
        sentence.token(i).tag().equals("HYPH") || sentence.token(i).written().equals("-");
    boolean glued =
        hyphen
            && i + 1 < sentence.tokens().size()
            && sentence.token(i - 1).span().end() == sentence.token(i).span().start()
            && sentence.token(i).span().end() == sentence.token(i + 1).span().start();
    return glued && kind(sentence, i + 1) == kind;
  }

  /**
   * A name that has its {@code 's} by itself, as brands do: what follows is the verb of which it is
   * the subject, or the essay has it so elsewhere.
   */
  private boolean isBrand(Sentence sentence, int from, int pos) {
    if (pos >= sentence.tokens().size() || !sentence.token(pos).tag().equals("POS")) {
      return false;
    }
    return brands.contains(sentence.token(pos - 1).written()) || isSubjectWith(sentence, from, pos);
  }

  private static boolean isSubjectWith(Sentence sentence, int from, int pos) {
    boolean glued = sentence.token(pos - 1).span().end() == sentence.token(pos).span().start();
    boolean ends = sentence.token(pos).written().matches("['’]s");
    boolean verb =
        pos + 1 < sentence.tokens().size() && sentence.token(pos + 1).tag().matches("VB[DZP]|MD");
    boolean bare = from == 0 || !sentence.token(from - 1).tag().matches("IN|TO|POS|PRP\\$");
    return glued && ends && verb && bare && sentence.token(pos - 1).is("NNP");
  }

  /** The names that an essay uses with their {@code 's} as subjects. */
  private static Set<String> brands(AnnotatedEssay essay) {
    Set<String> brands = new HashSet<>();
    for (Sentence sentence : essay.sentences()) {
      for (int i = 1; i < sentence.tokens().size(); i++) {
        if (sentence.token(i).tag().equals("POS") && isSubjectWith(sentence, i - 1, i)) {
          brands.add(sentence.token(i - 1).written());
        }
      }
    }
    return brands;
  }

  /**
   * Where a name begins behind what does not belong to it: titles of persons, and the end of an
   * office ({@code Minister for Women and Equalities X Y}).
   */
  private int first(Sentence sentence, EntityKind kind, int start, int to) {
    int from = start;
    while (from < to - 1 && (!sentence.token(from).isWord() || sentence.token(from).is("IN"))) {
      from++;
    }
    if (kind != EntityKind.PERSON) {
      return from;
    }
    int first = afterTitle(sentence, from, to);
    boolean office =
        first > 0
            && to - first > 2
            && sentence.token(first - 1).tag().matches("CC|IN")
            && words.genderOf(sentence.token(first).written()) == Gender.UNKNOWN
            && words.genderOf(sentence.token(first + 1).written()) != Gender.UNKNOWN;
    return office ? first + 1 : first;
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

  /**
   * Names that neither the tagger nor the entity model knows, such as a young company's: a
   * capitalised word that an essay uses again and again, never in lower case, and lets own
   * something or act.
   */
  private static Set<String> unknown(AnnotatedEssay essay) {
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Integer> acts = new HashMap<>();
    Set<String> common = new HashSet<>();
    for (Sentence sentence : essay.sentences()) {
      for (Token token : sentence.tokens()) {
        if (!isCapitalised(token)) {
          common.add(token.written());
        } else if (token.entity() != EntityKind.NONE) {
          common.add(token.written().toLowerCase(Locale.ROOT));
        } else if (token.is("NNP") || token.is("JJ")) {
          uses.merge(token.written(), 1, Integer::sum);
          acts.merge(token.written(), acts(sentence, token.index()) ? 1 : 0, Integer::sum);
        }
      }
    }
    uses.keySet()
        .removeIf(
            w ->
                uses.get(w) < FEWEST
                    || acts.get(w) == 0
                    || common.contains(w.toLowerCase(Locale.ROOT)));
    return Set.copyOf(uses.keySet());
  }

  private static boolean isCapitalised(Token token) {
    String word = token.written();
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).anyMatch(Character::isLowerCase)
        && word.chars().allMatch(Character::isLetter);
  }

  /** Whether the word owns what follows, or is a subject without article. */
  private static boolean acts(Sentence sentence, int i) {
    if (i == 0 || i + 1 >= sentence.tokens().size()) {
      return false;
    }
    boolean bare = !sentence.token(i - 1).is("DT") && !sentence.token(i - 1).is("J");
    return bare && sentence.token(i + 1).tag().equals("POS");
  }
}
