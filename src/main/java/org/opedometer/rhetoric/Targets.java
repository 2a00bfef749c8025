package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;

/** The persons and organisations that an essay names, and whom a word of it stands for. */
final class Targets {
  private static final Set<String> SINGULAR =
      Set.of("he", "him", "his", "she", "her", "himself", "herself", "hers");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");

  /** By words: how long a name is must not decide. */
  private static final Comparator<String> FULLER =
      Comparator.comparingInt(n -> n.split(" ").length);

  /** A name where it stands. */
  private record Named(int start, String name, EntityKind kind) {}

  private final List<Named> names = new ArrayList<>();

  Targets(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); ) {
        int to = i;
        EntityKind kind = tokens.get(i).entity();
        StringBuilder name = new StringBuilder();
        while (to < tokens.size() && isTarget(kind) && tokens.get(to).entity() == kind) {
          name.append(name.isEmpty() ? "" : " ").append(tokens.get(to).written());
          to++;
        }
        if (to > i) {
          names.add(new Named(tokens.get(i).span().start(), name.toString(), kind));
        }
        i = Math.max(to, i + 1);
      }
    }
  }

  private static boolean isTarget(EntityKind kind) {
    return kind == EntityKind.PERSON || kind == EntityKind.ORGANISATION;
  }

  /**
   * Whom the token names or stands for, with the fullest name the essay gives; nothing for a common
   * noun.
   */
  Optional<String> of(Token token) {
    if (isTarget(token.entity())) {
      return names.stream()
          .filter(n -> endsWith(n.name(), token.written()) || startsWith(n.name(), token.written()))
          .map(Named::name)
          .max(FULLER);
    }
    String word = token.lower();
    if (SINGULAR.contains(word)) {
      return before(token, EntityKind.PERSON);
    }
    return PLURAL.contains(word) ? before(token, EntityKind.ORGANISATION) : Optional.empty();
  }

  private Optional<String> before(Token token, EntityKind kind) {
    Named last = null;
    for (Named name : names) {
      if (name.start() < token.span().start() && name.kind() == kind) {
        last = name;
      }
    }
    String found = last == null ? "" : last.name();
    return last == null
        ? Optional.empty()
        : names.stream().map(Named::name).filter(n -> endsWith(n, found)).max(FULLER);
  }

  private static boolean endsWith(String name, String word) {
    return name.equals(word) || name.endsWith(" " + word);
  }

  private static boolean startsWith(String name, String word) {
    return name.startsWith(word + " ");
  }
}
