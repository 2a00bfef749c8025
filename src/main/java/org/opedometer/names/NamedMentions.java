package org.opedometer.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opedometer.model.Attribution;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Source;
import org.opedometer.model.SourceForm;
import org.opedometer.model.SourceType;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Whom the names, pronouns and roles of an essay stand for, for readers that follow someone through
 * the text rather than ask who said what.
 */
public final class NamedMentions {
  private final SourceWords words;
  private final NameBook names;
  private final PronounResolver pronouns;
  private final Map<Integer, Source> sources; // by where they begin
  private final List<PronounResolver.Spoken> spoken;

  /**
   * @param attributions of the essay: whom their sources were led to holds here too
   */
  public NamedMentions(
      AnnotatedEssay essay, NameBook names, SourceWords words, List<Attribution> attributions) {
    this.words = words;
    this.names = names;
    this.sources = sources(attributions);
    this.spoken =
        attributions.stream().map(a -> new PronounResolver.Spoken(start(a), a.source())).toList();
    this.pronouns = new PronounResolver(essay, names, sources.keySet());
  }

  private static Map<Integer, Source> sources(List<Attribution> attributions) {
    Map<Integer, Source> sources = new HashMap<>();
    for (Attribution attribution : attributions) {
      attribution.sourceSpans().forEach(s -> sources.put(s.start(), attribution.source()));
    }
    return sources;
  }

  private static int start(Attribution attribution) {
    return attribution.cueSpans().isEmpty()
        ? attribution.contentSpans().get(0).start()
        : attribution.cueSpans().get(0).start();
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

  /**
   * Whom a pronoun stands for.
   *
   * @param named whether it is a name, and not a description such as {@code waitress}
   */
  public record Meant(String name, boolean named) {}

  /**
   * Whom the pronoun at {@code token} stands for, as far as the text before it tells: whoever it
   * stands for where it is the source of an attribution.
   */
  public Optional<Meant> ofPronoun(Sentence sentence, int token) {
    Source source = sources.get(sentence.token(token).span().start());
    if (source != null && source.form() != SourceForm.NAME) {
      boolean named =
          source.type() == SourceType.PERSON || source.type() == SourceType.ORGANISATION;
      return source.resolved() && source.type() != SourceType.AUTHOR
          ? Optional.of(new Meant(source.name(), named && source.identifiability() >= .6))
          : Optional.empty();
    }
    return pronouns
        .resolve(sentence, token, spoken)
        .map(r -> new Meant(r.name(), r instanceof PronounResolver.Named));
  }

  /** The name of who bears a role or is of a kind, as {@code the mayor}, {@code the company}. */
  public Optional<String> ofNoun(Token noun, Span phrase) {
    String written = noun.written().toLowerCase(Locale.ROOT);
    return pronouns.bearer(written, phrase, words.isRole(noun), words).map(NamedEntity::name);
  }
}
