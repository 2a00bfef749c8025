package org.opedometer.analysis.neutral;

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
        if (!heard.isCapital()) {
          common.add(heard.word());
        } else if ((to - from == 1 || kind == EntityKind.PERSON)
            && !headline
            && neutralizer.isHidable(heard, to - from == 1 && kind != EntityKind.NONE)
            && (!isFirst(sentence, i) || kind != EntityKind.NONE)) {
          vote(key(heard), kind, heard.tag().startsWith("NNP"));
        }
      }
      from = to;
    }
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
    boolean surname =
        i > from
            && i == to - 1
            && sentence.get(from).entity() == EntityKind.PERSON
            && neutralizer.isSurname(heard);
    if (!surname && !neutralizer.isHidable(heard, votes.containsKey(key(heard)))) {
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
    while (kind != EntityKind.NONE && to < sentence.size() && goesOn(sentence.get(to), kind)) {
      to++;
    }
    return to;
  }

  private boolean goesOn(Heard next, EntityKind kind) {
    boolean surname =
        kind == EntityKind.PERSON
            && next.entity() == EntityKind.NONE
            && next.tag().equals("NNP")
            && neutralizer.isSurname(next);
    return surname || next.entity() == kind;
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
