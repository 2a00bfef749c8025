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
 * She said}. One an essay for each description; {@code the} leads to the named person with that
 * office, or to who was described so before.
 */
final class UnnamedPersons {
  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "that", "one", "another", "my", "our", "his", "her", "their");
  private static final int REACH = 4; // tokens from the determiner to its noun

  private final NameBook names;
  private final String text;
  private final Map<String, NamedEntity> byDescription = new HashMap<>();
  private final Map<String, NamedEntity> lastByWord = new HashMap<>();
  private final Map<NamedEntity, Role> roles = new HashMap<>();

  UnnamedPersons(NameBook names, String text) {
    this.names = names;
    this.text = text;
  }

  /** Where such a person was described first. */
  record Role(Sentence sentence, int head) {}

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
    Optional<NamedEntity> apposed = apposed(sentence, index);
    if (apposed.isPresent()) {
      apposed.get().setGender(names.words().genderOf(written));
      return apposed;
    }
    Optional<NamedEntity> bearer =
        isDefinite(sentence, index)
            ? names.entities().stream()
                .filter(e -> e.kind() == EntityKind.PERSON && PronounResolver.hasRole(e, written))
                .findFirst()
            : Optional.empty();
    return bearer.or(() -> Optional.of(unnamed(sentence, index, written)));
  }

  /** {@code their mother, X Y,}: the person whose name follows. */
  private Optional<NamedEntity> apposed(Sentence sentence, int index) {
    int next = index + 1;
    boolean comma =
        next + 1 < sentence.tokens().size() && sentence.token(next).written().equals(",");
    return comma
        ? names.at(sentence.token(next + 1).span()).filter(e -> e.kind() == EntityKind.PERSON)
        : Optional.empty();
  }

  private NamedEntity unnamed(Sentence sentence, int index, String word) {
    String description = Description.of(text, sentence, index);
    boolean again = description.equalsIgnoreCase(word) && isDefinite(sentence, index);
    NamedEntity last = lastByWord.get(word);
    NamedEntity person =
        again && last != null
            ? last
            : byDescription.computeIfAbsent(
                description, d -> new NamedEntity(EntityKind.PERSON, d));
    person.setGender(names.words().genderOf(word));
    lastByWord.put(word, person);
    roles.putIfAbsent(person, new Role(sentence, index));
    return person;
  }

  private static boolean isDefinite(Sentence sentence, int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      String word = sentence.token(i).written().toLowerCase(Locale.ROOT);
      if (DETERMINERS.contains(word)) {
        return word.equals("the") || word.equals("this") || word.equals("that");
      }
    }
    return false;
  }

  private static boolean isDetermined(Sentence sentence, int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      Token token = sentence.token(i);
      boolean owned = token.tag().equals("POS") && i > 0 && sentence.token(i - 1).is("N");
      if (owned || DETERMINERS.contains(token.written().toLowerCase(Locale.ROOT))) {
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
