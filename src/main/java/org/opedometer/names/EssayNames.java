package org.opedometer.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opedometer.model.EntityKind;

/**
 * The names of one essay. What a name stands for is decided once for all its mentions, by all of
 * them, so that it hangs neither on one neighbour nor on which of two names stands in a place.
 */
public final class EssayNames {
  private static final Set<String> STARTERS =
      Set.of(":", "``", "''", "(", "\"", "“", "--", "—", "–", "...", "…", ".", "?", "!", "`", "'");

  private static final int FEWEST_OF_A_HEADLINE = 3; // long words

  private final Neutralizer neutralizer;
  private final Map<String, Votes> votes = new HashMap<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> bearers = new HashSet<>(); // words that name persons by their place

  EssayNames(Neutralizer neutralizer) {
    this.neutralizer = neutralizer;
  }

  /** What the mentions of one word or name were taken for. */
  private static final class Votes {
    private final Map<EntityKind, Integer> kinds = new EnumMap<>(EntityKind.class);
    private int all;
    private int proper;

    private void add(EntityKind kind, boolean name) {
      kinds.merge(kind, 1, Integer::sum);
      all++;
      proper += name ? 1 : 0;
    }

    private int of(EntityKind kind) {
      return kinds.getOrDefault(kind, 0);
    }

    private boolean isName() {
      return 2 * (all - of(EntityKind.NONE)) >= all || 2 * proper >= all;
    }

    private EntityKind kind() {
      EntityKind most = EntityKind.PERSON;
      for (EntityKind kind : new EntityKind[] {EntityKind.ORGANISATION, EntityKind.LOCATION}) {
        most = of(kind) > of(most) ? kind : most;
      }
      return 3 * (all - of(EntityKind.NONE)) >= all ? most : EntityKind.NONE;
    }
  }

  void count(List<Heard> sentence) {
    boolean headline = isHeadline(sentence);
    for (int from = 0; from < sentence.size(); ) {
      int to = runEnd(sentence, from);
      EntityKind kind = sentence.get(from).entity();
      if (to - from > 1) {
        vote(key(sentence, from, to), kind, true);
      }
      for (int i = from; i < to; i++) {
        Heard heard = sentence.get(i);
        if (isByPlace(sentence, i, from, to)) {
          bearers.add(key(heard));
          vote(key(heard), kind, heard.tag().startsWith("NNP"));
        } else if (!heard.isCapital()) {
          common.add(heard.word());
        } else if ((to - from == 1 || kind == EntityKind.PERSON)
            && !headline
            && neutralizer.isHidable(heard, to - from == 1 && kind != EntityKind.NONE)
            && (!isFirst(sentence, i) || kind != EntityKind.NONE)) {
          boolean proper = heard.tag().startsWith("NNP");
          boolean given = proper && kind == EntityKind.NONE && neutralizer.isGivenName(heard);
          vote(key(heard), given ? EntityKind.PERSON : kind, proper);
        }
      }
      from = to;
    }
  }

  /**
   * Whether its place tells that a word belongs to a person's name, whatever else it may mean:
   * {@code Bill} before a surname, {@code Baker} behind a given name or title.
   */
  private boolean isByPlace(List<Heard> sentence, int i, int from, int to) {
    if (sentence.get(from).entity() != EntityKind.PERSON) {
      return false;
    }
    Heard heard = sentence.get(i);
    boolean title = neutralizer.isTitle(heard);
    boolean several = to - from > 1;
    boolean titled = from > 0 && neutralizer.isTitle(sentence.get(from - 1));
    boolean given =
        i == from
            && (several ? !(title && to - from > 2) : isBare(sentence, i))
            && neutralizer.isGivenName(heard);
    boolean surname =
        i == to - 1
            && (several || titled && (!title || neutralizer.isGivenName(heard)))
            && neutralizer.isSurname(heard);
    return given || surname;
  }

  /** Such a word where it stands alone, as a name and not as {@code the bill}. */
  private boolean isBearer(List<Heard> sentence, int i, int from, int to) {
    Heard heard = sentence.get(i);
    return to - from == 1
        && isBare(sentence, i)
        && heard.isCapital()
        && bearers.contains(key(heard));
  }

  private static boolean isBare(List<Heard> sentence, int i) {
    boolean bare = i == 0 || !sentence.get(i - 1).tag().matches("DT|PRP\\$|JJ|CD");
    return bare && sentence.get(i).tag().equals("NNP");
  }

  private void vote(String key, EntityKind kind, boolean name) {
    votes.computeIfAbsent(key, k -> new Votes()).add(kind, name);
  }

  /** The words of a sentence as they are to be read. */
  public List<NeutralWord> neutral(List<Heard> sentence) {
    EntityKind[] kinds = new EntityKind[sentence.size()];
    for (int from = 0; from < sentence.size(); ) {
      int to = runEnd(sentence, from);
      for (int i = from; i < to; i++) {
        kinds[i] = kind(sentence, i, from, to);
      }
      from = to;
    }
    List<NeutralWord> words = new ArrayList<>(sentence.size());
    for (int i = 0; i < kinds.length; i++) {
      boolean after = i > 0 && kinds[i - 1] == kinds[i];
      boolean before = i + 1 < kinds.length && kinds[i + 1] == kinds[i];
      words.add(NeutralWord.of(sentence.get(i), kinds[i], after, before));
    }
    return words;
  }

  /** What the word at {@code i} names; null where it is no name or must be read. */
  private EntityKind kind(List<Heard> sentence, int i, int from, int to) {
    Heard heard = sentence.get(i);
    boolean person = isByPlace(sentence, i, from, to) || isBearer(sentence, i, from, to);
    if (!person && !neutralizer.isHidable(heard, votes.containsKey(key(heard)))) {
      return null;
    }
    if (to - from > 1) {
      return votes.get(key(sentence, from, to)).kind();
    }
    Votes of = votes.get(key(heard));
    if (of == null || !of.isName()) {
      return null;
    }
    boolean word = common.contains(heard.word().toLowerCase(Locale.ROOT));
    return word && of.kind() != EntityKind.PERSON ? null : of.kind();
  }

  /**
   * Behind the words from {@code from} on that the entity model takes for one name. Of a person it
   * may see the given name only: the name behind that belongs to it.
   */
  private int runEnd(List<Heard> sentence, int from) {
    EntityKind kind = sentence.get(from).entity();
    int to = from + 1;
    if (neutralizer.isGreeting(sentence.get(from))) {
      return to;
    }
    if (to < sentence.size() && kind == EntityKind.PERSON && isMissedSurname(sentence.get(to))) {
      to++;
    }
    while (kind != EntityKind.NONE && to < sentence.size() && sentence.get(to).entity() == kind) {
      to++;
    }
    return to;
  }

  private boolean isMissedSurname(Heard next) {
    return next.entity() == EntityKind.NONE
        && next.tag().equals("NNP")
        && neutralizer.isSurname(next);
  }

  private static String key(List<Heard> sentence, int from, int to) {
    StringBuilder key = new StringBuilder();
    sentence.subList(from, to).forEach(h -> key.append(key(h)).append(' '));
    return key.toString();
  }

  private static String key(Heard heard) {
    return heard.written().toLowerCase(Locale.ROOT);
  }

  private static boolean isFirst(List<Heard> sentence, int i) {
    return i == 0 || STARTERS.contains(sentence.get(i - 1).word());
  }

  /** Whether capitals say nothing here, since most long words have them. */
  private static boolean isHeadline(List<Heard> sentence) {
    List<Heard> words = sentence.stream().skip(1).filter(h -> h.word().length() > 3).toList();
    long capital = words.stream().filter(Heard::isCapital).count();
    return words.size() > FEWEST_OF_A_HEADLINE && capital * 10 > words.size() * 6;
  }
}
