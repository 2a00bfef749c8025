package org.opedometer.attribution.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.candidate.SourceFinder;
import org.opedometer.attribution.candidate.SyntaxLink;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Source;
import org.opedometer.model.SourceForm;
import org.opedometer.model.SourceType;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.names.Gender;
import org.opedometer.names.NameBook;
import org.opedometer.names.NamedEntity;
import org.opedometer.names.PersonTracker;
import org.opedometer.names.PronounResolver;
import org.opedometer.names.SourceWords;
import org.opedometer.names.UnnamedPersons;
import org.opedometer.syntax.Syntax;

/** Leads the words of a source to one name over the essay, and tells what kind of source it is. */
public final class SourceResolver {
  private final AttributionContext context;
  private final SourceWords words;
  private final NameBook names;
  private final PronounResolver pronouns;

  /**
   * @param sources where the sources of all attributions begin
   */
  public SourceResolver(
      AttributionContext context, SourceWords words, NameBook names, Set<Integer> sources) {
    this.context = context;
    this.words = words;
    this.names = names;
    this.pronouns = new PronounResolver(context.essay(), names, sources);
  }

  /**
   * The source of {@code draft}; {@code earlier} are the attributions before it with their sources,
   * in text order.
   */
  public Source resolve(Draft draft, List<PronounResolver.Spoken> earlier) {
    if (draft.source().isEmpty()) {
      return Source.NONE;
    }
    Span span = draft.source().get(0);
    Sentence sentence = context.essay().sentenceAt(span.start()).orElseThrow();
    boolean known = draft.sourceToken() >= 0 && sentence.number() == draft.sentence();
    int head =
        SourcePhrase.head(sentence, span, known ? draft.sourceToken() : headOf(sentence, span));
    Token token = sentence.token(head);
    if (token.is("PRP") || token.is("W") || token.tag().equals("DT")) {
      return pronoun(sentence, head, earlier);
    }
    return named(span, sentence, head).orElseGet(() -> nominal(span, sentence, head, earlier));
  }

  /**
   * Of a credit or a turn of a transcript: the person named first, else the word that the others
   * hang on.
   */
  private int headOf(Sentence sentence, Span span) {
    int from = -1;
    int to = -1;
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span) && token.isWord()) {
        from = from < 0 ? token.index() : from;
        to = token.index() + 1;
        boolean person =
            names.at(token.span()).map(e -> e.kind() == EntityKind.PERSON).orElse(false);
        if (person) {
          return token.index();
        }
      }
    }
    return from < 0 ? 0 : SyntaxLink.head(context.syntax(sentence), from, to);
  }

  private Source pronoun(Sentence sentence, int head, List<PronounResolver.Spoken> earlier) {
    Token token = sentence.token(head);
    SourceForm form = token.tag().equals("PRP$") ? SourceForm.POSSESSIVE : SourceForm.PRONOUN;
    String word = token.lemma().toLowerCase(Locale.ROOT);
    if (PronounResolver.isAuthor(token)) {
      return new Source("author", SourceType.AUTHOR, form, "", 0, true);
    }
    if (token.is("W")) {
      Syntax syntax = context.syntax(sentence);
      int clause = syntax.head(head);
      int antecedent =
          clause >= 0 && syntax.is(clause, "acl")
              ? syntax.head(clause)
              : SourcePhrase.wordBefore(sentence, head);
      while (antecedent >= 0 && sentence.token(antecedent).tag().matches("CC|DT|IN|TO|RB|V.*")) {
        antecedent = SourcePhrase.wordBefore(sentence, antecedent); // a misread clause
      }
      if (antecedent >= 0 && !sentence.token(antecedent).is("W")) {
        SourceFinder.Found found = SourceFinder.phrase(syntax, antecedent);
        Source source = phrase(found, sentence, earlier);
        boolean misread = source.type() == SourceType.DOCUMENT && token.lemma().equals("who");
        SourceType type = misread ? SourceType.COLLECTIVE : source.type();
        double identifiability = misread ? .2 : source.identifiability();
        return new Source(
            source.name(),
            type,
            SourceForm.PRONOUN,
            source.credential(),
            identifiability,
            source.resolved());
      }
    }
    return pronouns
        .role(token)
        .map(r -> role(r, earlier))
        .or(() -> pronouns.resolve(sentence, head, earlier))
        .map(
            s ->
                new Source(
                    s.name(), s.type(), form, s.credential(), s.identifiability(), s.resolved()))
        .orElse(new Source(word, unresolved(token, word), form, "", .2, false));
  }

  private Source role(UnnamedPersons.Role role, List<PronounResolver.Spoken> earlier) {
    Syntax syntax = context.syntax(role.sentence());
    return phrase(SourceFinder.phrase(syntax, role.head()), role.sentence(), earlier);
  }

  private Source phrase(
      SourceFinder.Found found, Sentence sentence, List<PronounResolver.Spoken> earlier) {
    return named(found.span(), sentence, found.head())
        .orElseGet(() -> nominal(found.span(), sentence, found.head(), earlier));
  }

  private static SourceType unresolved(Token token, String word) {
    boolean person = PersonTracker.gender(token) != Gender.UNKNOWN;
    return person
        ? SourceType.PERSON
        : word.equals("they") ? SourceType.COLLECTIVE : SourceType.ANONYMOUS;
  }

  /** A source whose phrase is headed by a name. */
  private Optional<Source> named(Span span, Sentence sentence, int head) {
    Span headSpan = sentence.token(head).span();
    if (words.isAffiliation(sentence.token(head).word())) {
      return Optional.empty();
    }
    return names
        .at(headSpan)
        .filter(e -> span.overlaps(headSpan))
        .or(() -> sentence.token(head).is("NNP") ? Optional.empty() : apposed(span, sentence, head))
        .map(
            e ->
                e.asSource(
                    SourcePhrase.isPossessive(sentence, span)
                        ? SourceForm.POSSESSIVE
                        : SourceForm.NAME));
  }

  /**
   * {@code the mayor, Gwen Tallis,}: a person named within a phrase whose head is the person's
   * role.
   */
  private Optional<NamedEntity> apposed(Span span, Sentence sentence, int head) {
    Span behind =
        new Span(
            sentence.token(head).span().end(),
            Math.max(sentence.token(head).span().end(), span.end()));
    return isRole(sentence.token(head))
        ? names.entities().stream()
            .filter(
                e ->
                    e.kind() == EntityKind.PERSON
                        && e.mentions().stream().anyMatch(behind::contains))
            .findFirst()
        : Optional.empty();
  }

  private boolean isRole(Token token) {
    return words.roles().contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** A source whose head is a common noun: someone named elsewhere by this role, or unnamed. */
  private Source nominal(
      Span span, Sentence sentence, int head, List<PronounResolver.Spoken> earlier) {
    Token token = sentence.token(head);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    SourceForm form =
        SourcePhrase.isPossessive(sentence, span) ? SourceForm.POSSESSIVE : SourceForm.NOMINAL;
    boolean definite = SourcePhrase.isDefinite(sentence, span);
    boolean another =
        span.in(context.text()).matches(".* of an? .*"); // "the head of a company" is anybody
    if (definite && !another && !token.tag().equals("NNS")) {
      String written = token.written().toLowerCase(Locale.ROOT);
      Optional<NamedEntity> bearer = pronouns.bearer(written, span, isRole(token), words);
      if (bearer.isPresent()) {
        return bearer.get().asSource(form);
      }
    }
    return SourceKind.of(
            words,
            token,
            span.in(context.text()),
            SourcePhrase.names(sentence, span, head, names),
            definite)
        .source(form, SourcePhrase.name(context.text(), sentence, span, head));
  }
}
