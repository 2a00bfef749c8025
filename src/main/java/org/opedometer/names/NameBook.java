package org.opedometer.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    NameSpotter spotter = new NameSpotter(words, essay);
    for (Sentence sentence : essay.sentences()) {
      for (NameSpotter.Spotted name : spotter.spot(sentence)) {
        Span span = sentence.span(name.from(), name.to());
        String text = span.in(essay.text()).replaceAll("\\s+", " ");
        mentions.add(new Mention(name.kind(), text, span, sentence, name.from(), name.to()));
      }
    }
    Kinds kinds = new Kinds();
    mentions.forEach(m -> kinds.count(m.kind(), m.name()));
    mentions.stream()
        .sorted(
            Comparator.comparingInt((Mention m) -> -m.name().split(" ").length)
                .thenComparing(Mention::span))
        .forEach(
            m ->
                book.add(
                    kinds.of(m.kind(), m.name()),
                    m.name(),
                    m.span(),
                    isDefinite(m.sentence(), m.from())));
    book.addMissed(essay);
    mentions.forEach(m -> book.learn(essay, m.span(), m.sentence(), m.from(), m.to()));
    book.entities.sort(
        Comparator.comparing(
            e -> e.mentions().stream().min(Comparator.naturalOrder()).orElseThrow()));
    return book;
  }

  private void add(EntityKind kind, String name, Span span, boolean definite) {
    NamedEntity entity =
        entities.stream().filter(e -> e.kind() == kind && isSame(e, name)).findFirst().orElse(null);
    if (entity == null && kind == EntityKind.ORGANISATION && definite) {
      entity = longerBody(name, span);
    }
    if (entity == null) {
      entity = new NamedEntity(kind, name);
      entities.add(entity);
    }
    entity.addMention(span);
  }

  /**
   * The body whose last words {@code the Council, the Free Press} are, if it was named in full
   * before: of several the one that was named last.
   */
  private @Nullable NamedEntity longerBody(String name, Span span) {
    String end = " " + name.toLowerCase(Locale.ROOT);
    return entities.stream()
        .filter(e -> e.kind() == EntityKind.ORGANISATION)
        .filter(e -> e.name().toLowerCase(Locale.ROOT).endsWith(end))
        .filter(e -> lastBefore(e, span) >= 0)
        .max(Comparator.comparingInt(e -> lastBefore(e, span)))
        .orElse(null);
  }

  private static int lastBefore(NamedEntity entity, Span span) {
    return entity.mentions().stream()
        .mapToInt(Span::end)
        .filter(end -> end <= span.start())
        .max()
        .orElse(-1);
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

  private static boolean isDefinite(Sentence sentence, int from) {
    return sentence.token(from).written().equalsIgnoreCase("the")
        || from > 0 && sentence.token(from - 1).written().equalsIgnoreCase("the");
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
    return ProperNames.isAcronym(name, entity.name())
        || (entity.kind() == EntityKind.ORGANISATION && isShortForm(full, given));
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
    boolean joined = full.size() > given.size() && full.get(given.size()).matches("and|&|of");
    return prefix && !joined && (given.size() >= 2 || suffix);
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

  /**
   * A name that the entity model takes now for a person, now for an organisation is, all over the
   * essay, what it is most; longer names that begin or end with it count along.
   */
  private static final class Kinds {
    private final Map<String, Integer> votes = new HashMap<>(); // above 0 for a person

    /** Takes note of one mention. */
    void count(EntityKind kind, String name) {
      if (isEither(kind)) {
        int vote = kind == EntityKind.PERSON ? 1 : -1;
        votes.merge(name, vote, Integer::sum);
        int first = name.indexOf(' ');
        if (first > 0) {
          votes.merge(name.substring(0, first), vote, Integer::sum);
          votes.merge(name.substring(name.lastIndexOf(' ') + 1), vote, Integer::sum);
        }
      }
    }

    /** The kind that holds for all mentions of a name that was counted. */
    EntityKind of(EntityKind kind, String name) {
      if (!isEither(kind)) {
        return kind;
      }
      return votes.get(name) >= 0 ? EntityKind.PERSON : EntityKind.ORGANISATION;
    }

    private static boolean isEither(EntityKind kind) {
      return kind == EntityKind.PERSON || kind == EntityKind.ORGANISATION;
    }
  }
}
