package org.opedometer.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Source;
import org.opedometer.model.Span;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Whom the names, pronouns and roles of an essay stand for, for readers that follow someone through
 * the text rather than ask who said what.
 */
public final class NamedMentions {
  private final SourceWords words;
  private final NameBook names;
  private final PronounResolver pronouns;

  public NamedMentions(AnnotatedEssay essay, NameBook names, SourceWords words) {
    this.words = words;
    this.names = names;
    this.pronouns = new PronounResolver(essay, names, Set.of());
  }

  /**
   * A stretch of text that names someone.
   *
   * @param name the one name that the essay's mentions are led to
   */
  public record Named(Span span, String name, EntityKind kind) {}

  /** All of the essay in text order. */
  public List<Named> all() {
    List<Named> all = new ArrayList<>();
    for (NamedEntity entity : names.entities()) {
      entity.mentions().forEach(m -> all.add(new Named(m, entity.name(), entity.kind())));
    }
    all.sort(Comparator.comparing(Named::span));
    return all;
  }

  /** The name that the pronoun at {@code token} stands for, as far as the text before it tells. */
  public Optional<String> ofPronoun(Sentence sentence, int token) {
    return pronouns.resolve(sentence, token, List.of()).filter(Source::resolved).map(Source::name);
  }

  /** Whether a noun is an office or profession. */
  public boolean isRole(String lemma) {
    return words.roles().contains(lemma);
  }

  /** Whether a noun is a kind of organisation. */
  public boolean isOrganisation(String lemma) {
    return words.organisations().contains(lemma);
  }

  /** Whether a word is a title that stands before a name. */
  public boolean isTitle(String word) {
    return words.isTitle(word);
  }

  /** The name of who bears a role or is of a kind, as {@code the mayor}, {@code the company}. */
  public Optional<String> ofNoun(String lemma, Span phrase) {
    return pronouns.bearer(lemma, phrase, isRole(lemma), words).map(NamedEntity::name);
  }
}
