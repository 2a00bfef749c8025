package org.opedometer.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;

/**
 * Persons that an essay calls by their office, trade or kinship alone: {@code A nurse told me ...
 * She said}. One an essay for each word; {@code the} leads to the named person with that office.
 */
public final class UnnamedPersons {
  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "that", "one", "another", "my", "our", "his", "her", "their");
  private static final int REACH = 4; // tokens from the determiner to its noun

  private final NameBook names;
  private final Map<String, NamedEntity> byWord = new HashMap<>();
  private final Map<NamedEntity, Role> roles = new HashMap<>();

  UnnamedPersons(NameBook names) {
    this.names = names;
  }

  /** Where such a person was mentioned last. */
  public record Role(Sentence sentence, int head) {}

  /** Who is meant by the noun at {@code index}, if it is a person's role with an article. */
  Optional<NamedEntity> at(Sentence sentence, int index) {
    Token token = sentence.token(index);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String written = token.written().toLowerCase(Locale.ROOT);
    boolean person =
        names.words().roles().contains(lemma) || names.words().genderOf(written) != Gender.UNKNOWN;
    boolean head =
        index + 1 >= sentence.tokens().size()
            || !sentence.token(index + 1).is("N") && !sentence.token(index + 1).tag().equals("POS");
    if (!person
        || !head
        || !token.is("NN")
        || token.tag().endsWith("S")
        || !isDetermined(sentence, index)) {
      return Optional.empty();
    }
    return names.entities().stream()
        .filter(e -> e.kind() == EntityKind.PERSON && PronounResolver.hasRole(e, written))
        .findFirst()
        .or(() -> Optional.of(unnamed(sentence, index, written)));
  }

  private NamedEntity unnamed(Sentence sentence, int index, String word) {
    NamedEntity person = byWord.computeIfAbsent(word, w -> new NamedEntity(EntityKind.PERSON, w));
    person.setGender(names.words().genderOf(word));
    roles.put(person, new Role(sentence, index));
    return person;
  }

  private static boolean isDetermined(Sentence sentence, int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      Token token = sentence.token(i);
      if (DETERMINERS.contains(token.lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (!token.is("J") && !token.is("N") && !token.is("VB")) {
        return false;
      }
    }
    return false;
  }

  /** The role of a person without a name; empty for a named one. */
  Optional<Role> role(NamedEntity person) {
    return Optional.ofNullable(roles.get(person));
  }
}
