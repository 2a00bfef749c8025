package org.opedometer.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconEntry;
import org.opedometer.text.CalendarWords;

/**
 * Puts neutral words in the places of words that tell a side and of names, so that whatever reads a
 * sentence cannot take one side otherwise than another. Safe for use by many threads.
 */
public final class Neutralizer {
  private static final String[] KINDS = {"roles", "documents", "titles"};
  private static final Set<String> DATES = CalendarWords.and("jan feb aug sept oct nov dec");

  private static final String GREETING = "dear";

  private final SideWords sides;
  private final Set<String> telling = new HashSet<>(DATES);
  private final Set<String> organisations = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  /**
   * @param lexicons the shipped lists by name; {@code sides}, those that tell what a source is, and
   *     {@code given-names}
   */
  public Neutralizer(Map<String, Lexicon> lexicons) {
    this.sides = new SideWords(lexicons.get("sides"));
    for (String kind : KINDS) {
      addWords(lexicons.get(kind), telling);
    }
    telling.add(GREETING);
    addWords(lexicons.get("organisations"), organisations);
    addWords(lexicons.get("titles"), titles);
    addWords(lexicons.get("given-names"), given);
  }

  private static void addWords(Lexicon lexicon, Set<String> words) {
    for (LexiconEntry entry : lexicon.entries()) {
      String text = entry.text().toLowerCase(Locale.ROOT);
      String head = text.contains(" of ") ? "" : text.replaceFirst("^.* ", "");
      for (String word : head.split("\\|")) {
        words.add(word.replaceAll("/.*|[=.]", ""));
      }
    }
  }

  /** The words of a sentence with one word for all members of each family of sides. */
  public List<String> sides(List<String> words) {
    List<String> neutral = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      neutral.add(sides.neutral(words, i));
    }
    return neutral;
  }

  /** What names an essay has, from all its sentences. */
  public EssayNames names(Iterable<List<Heard>> sentences) {
    EssayNames names = new EssayNames(this);
    sentences.forEach(names::count);
    return names;
  }

  /**
   * Whether a word can be part of a name that may be hidden: it says nothing beside whom it names.
   *
   * @param alone whether it stands for a name without other words; then {@code House} says no more
   *     of what it names than {@code Senate}
   */
  boolean isHidable(Heard heard, boolean alone) {
    String word = plain(heard);
    return heard.isCapital()
        && !sides.isSide(heard.written())
        && !telling.contains(word)
        && (alone || !organisations.contains(word));
  }

  /** Whether a word behind a given name can be the surname, though it be a trade as well. */
  boolean isSurname(Heard heard) {
    return heard.isCapital() && !sides.isSide(heard.written()) && !DATES.contains(plain(heard));
  }

  /** Whether a word is a given name, though it may be a document as well, as {@code Bill} is. */
  boolean isGivenName(Heard heard) {
    return heard.isCapital() && given.contains(plain(heard)) && !sides.isSide(heard.written());
  }

  /** Whether it stands before a person's name: {@code Senator}, {@code Ms.} */
  boolean isTitle(Heard heard) {
    return heard.isCapital() && titles.contains(plain(heard));
  }

  /** {@code Dear} before a name: the model of names takes it along. */
  boolean isGreeting(Heard heard) {
    return plain(heard).equals(GREETING);
  }

  private static String plain(Heard heard) {
    return heard.written().toLowerCase(Locale.ROOT).replace(".", "");
  }
}
