package org.opedometer.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * The named persons, organisations and places of an essay, each with one name: surnames and first
 * names are led to the full name, acronyms to what they stand for.
 */
public final class NameBook {
  private final SourceWords words;
  private final List<NamedEntity> entities = new ArrayList<>();

  private final List<Description> descriptions = new ArrayList<>();

  /** A person with the office or expertise given at one place. */
  private record Description(NamedEntity person, String credential, Span span) {}

  /**
   * What an essay says of a person at one place.
   *
   * @param name the person's one name
   * @param credential office or expertise as written there
   */
  public record PersonDescription(String name, String credential, Span span) {}

  private NameBook(SourceWords words) {
    this.words = words;
  }

  /**
   * Reads all names of an essay; full names first, so that a surname that stands before them is led
   * to them too.
   */
  public static NameBook of(AnnotatedEssay essay, SourceWords words) {
    NameBook book = new NameBook(words);
    record Mention(EntityKind kind, String name, Span span, Sentence sentence, int from, int to) {}
    List<Mention> mentions = new ArrayList<>();
    NameSpotter spotter = new NameSpotter(words, UnknownNames.of(essay));
    for (Sentence sentence : essay.sentences()) {
      for (NameSpotter.Spotted name : spotter.spot(sentence)) {
        Span span = sentence.span(name.from(), name.to());
        String text = span.in(essay.text()).replaceAll("\\s+", " ");
        mentions.add(new Mention(name.kind(), text, span, sentence, name.from(), name.to()));
      }
    }
    NameKinds kinds = new NameKinds();
    mentions.forEach(m -> kinds.count(m.kind(), m.name()));
    mentions.stream()
        .sorted(
            Comparator.comparingInt((Mention m) -> -m.name().split(" ").length)
                .thenComparing(Mention::span))
        .forEach(m -> book.add(kinds.of(m.kind(), m.name()), m.name(), m.span()));
    book.addMissed(essay);
    mentions.forEach(m -> book.learn(essay, m.span(), m.sentence(), m.from(), m.to()));
    book.entities.sort(
        Comparator.comparing(
            e -> e.mentions().stream().min(Comparator.naturalOrder()).orElseThrow()));
    return book;
  }

  private void add(EntityKind kind, String name, Span span) {
    NamedEntity entity =
        entities.stream().filter(e -> e.kind() == kind && isSame(e, name)).findFirst().orElse(null);
    if (entity == null) {
      entity = new NamedEntity(kind, name);
      entities.add(entity);
    }
    entity.addMention(span);
  }

  /** Mentions of known names that the tagger of names passed over elsewhere in the essay. */
  private void addMissed(AnnotatedEssay essay) {
    Map<String, NamedEntity> byName = new HashMap<>();
    for (NamedEntity entity : entities) {
      byName.merge(
          entity.name(), entity, (a, b) -> a.mentions().size() >= b.mentions().size() ? a : b);
    }
    for (Sentence sentence : essay.sentences()) {
      for (Token token : sentence.tokens()) {
        NamedEntity entity = byName.get(token.written());
        if (entity != null && token.is("NNP") && at(token.span()).isEmpty()) {
          entity.addMention(token.span());
        }
      }
    }
  }

  private static boolean isSame(NamedEntity entity, String name) {
    if (entity.name().equalsIgnoreCase(name)) {
      return true;
    }
    List<String> full = Arrays.asList(entity.name().toLowerCase(Locale.ROOT).split(" "));
    List<String> given = Arrays.asList(name.toLowerCase(Locale.ROOT).split(" "));
    if (entity.kind() == EntityKind.PERSON) {
      boolean subset = full.containsAll(given);
      boolean anchored =
          given.contains(full.get(full.size() - 1))
              || (given.size() == 1 && full.get(0).equals(given.get(0)));
      return subset && anchored && given.size() < full.size();
    }
    return isAcronym(name, entity.name())
        || (entity.kind() == EntityKind.ORGANISATION && isShortForm(full, given));
  }

  private static boolean isAcronym(String acronym, String name) {
    String initials =
        Arrays.stream(name.split("[ -]"))
            .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
            .map(w -> w.substring(0, 1))
            .collect(Collectors.joining());
    return acronym.length() >= 2 && acronym.replace(".", "").equals(initials);
  }

  /**
   * {@code Harvard} for {@code Harvard Business School} would join too much: two words at least, or
   * all but a suffix.
   */
  private static boolean isShortForm(List<String> full, List<String> given) {
    boolean prefix = full.size() > given.size() && full.subList(0, given.size()).equals(given);
    boolean suffix =
        full.size() == given.size() + 1
            && full.get(full.size() - 1)
                .matches("inc\\.?|ltd\\.?|corp\\.?|llc|plc|co\\.?|ai|group");
    return prefix && (given.size() >= 2 || suffix);
  }

  private void learn(AnnotatedEssay essay, Span span, Sentence sentence, int from, int to) {
    at(span)
        .filter(e -> e.kind() == EntityKind.PERSON)
        .ifPresent(e -> learn(essay, e, sentence, from, to));
  }

  private void learn(
      AnnotatedEssay essay, NamedEntity person, Sentence sentence, int from, int to) {
    Token before = from > 0 ? sentence.token(from - 1) : null;
    if (before != null && words.isTitle(before.word())) {
      person.setGender(words.genderOf(before.written()));
    }
    boolean given = to - from > 1 || sentence.token(from).written().equals(person.name());
    if (given) {
      person.setGender(words.genderOf(sentence.token(from).written()));
    }
    Optional<String> credential = CredentialFinder.find(essay, words, sentence, from, to);
    credential.ifPresent(person::credit);
    credential.ifPresent(
        c -> descriptions.add(new Description(person, c, sentence.span(from, to))));
  }

  /** The entity named at {@code span}. */
  public Optional<NamedEntity> at(Span span) {
    return entities.stream()
        .filter(e -> e.mentions().stream().anyMatch(span::overlaps))
        .findFirst();
  }

  /** All that is said of persons beside their names, in text order. */
  public List<PersonDescription> descriptions() {
    return descriptions.stream()
        .map(d -> new PersonDescription(d.person.name(), d.credential, d.span))
        .toList();
  }

  SourceWords words() {
    return words;
  }

  public List<NamedEntity> entities() {
    return entities;
  }
}
