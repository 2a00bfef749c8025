package org.opedometer.attribution.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.opedometer.names.Description;
import org.opedometer.names.Gender;
import org.opedometer.names.NameBook;
import org.opedometer.names.NamedEntity;
import org.opedometer.names.PronounResolver;
import org.opedometer.names.Pronouns;
import org.opedometer.names.SourceWords;
import org.opedometer.syntax.Syntax;

/** Leads the words of a source to one name over the essay, and tells what kind of source it is. */
public final class SourceResolver {
  private final AttributionContext context;
  private final SourceWords words;
  private final NameBook names;
  private final PronounResolver pronouns;
  private final PersonInPhrase persons;

  /**
   * @param sources where the sources of all attributions begin
   */
  public SourceResolver(
      AttributionContext context, SourceWords words, NameBook names, Set<Integer> sources) {
    this.context = context;
    this.words = words;
    this.names = names;
    this.pronouns = new PronounResolver(context.essay(), names, sources);
    this.persons = new PersonInPhrase(words, names);
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
    SourcePhrase phrase = SourcePhrase.of(sentence, span);
    boolean known = draft.sourceToken() >= 0 && sentence.number() == draft.sentence();
    int head =
        known && phrase.holds(draft.sourceToken())
            ? draft.sourceToken()
            : SyntaxLink.head(context.syntax(sentence), phrase.from(), phrase.to());
    return source(phrase.headedBy(head, words), earlier);
  }

  private Source source(SourcePhrase phrase, List<PronounResolver.Spoken> earlier) {
    Sentence sentence = phrase.sentence();
    int head = phrase.head();
    Token token = sentence.token(head);
    if (Pronouns.isAuthor(token)) {
      return new Source("author", SourceType.AUTHOR, form(token), "", 0, true);
    }
    Optional<Integer> part = Description.part(sentence, head, phrase.to());
    if (part.isPresent()) {
      return source(phrase.partHeadedBy(part.get()), earlier);
    }
    Optional<String> couple = persons.couple(context.text(), phrase);
    if (couple.isPresent()) {
      return source(new PronounResolver.Couple(couple.get()), phrase.form(SourceForm.NAME));
    }
    Optional<NamedEntity> person = persons.in(phrase);
    if (person.isPresent()) {
      return person.get().asSource(phrase.form(SourceForm.NAME));
    }
    if (token.is("PRP") || token.is("W")) {
      return pronoun(sentence, head, earlier);
    }
    return named(phrase)
        .or(() -> apposedOrganisation(phrase))
        .orElseGet(() -> nominal(phrase, earlier));
  }

  private static SourceForm form(Token pronoun) {
    return pronoun.tag().equals("PRP$") ? SourceForm.POSSESSIVE : SourceForm.PRONOUN;
  }

  private Source pronoun(Sentence sentence, int head, List<PronounResolver.Spoken> earlier) {
    Token token = sentence.token(head);
    SourceForm form = form(token);
    if (token.is("W")) {
      Optional<Source> antecedent = antecedent(sentence, head, earlier);
      if (antecedent.isPresent()) {
        return antecedent.get();
      }
    }
    return pronouns
        .resolve(sentence, head, earlier)
        .map(referent -> source(referent, form))
        .orElseGet(() -> new Source(written(token), unresolved(token), form, "", .2, false));
  }

  /** Whom {@code who} or {@code which} takes up. */
  private Optional<Source> antecedent(
      Sentence sentence, int head, List<PronounResolver.Spoken> earlier) {
    Syntax syntax = context.syntax(sentence);
    int clause = syntax.head(head);
    int antecedent =
        clause >= 0 && syntax.is(clause, "acl")
            ? syntax.head(clause)
            : SourcePhrase.wordBefore(sentence, head);
    while (antecedent >= 0 && isNoAntecedent(sentence.token(antecedent))) {
      antecedent = SourcePhrase.wordBefore(sentence, antecedent); // a misread clause
    }
    if (antecedent < 0 || sentence.token(antecedent).is("W")) {
      return Optional.empty();
    }
    SourceFinder.Found found = SourceFinder.phrase(syntax, antecedent);
    Source source =
        source(SourcePhrase.of(sentence, found.span()).headedBy(found.head(), words), earlier);
    boolean misread =
        source.type() == SourceType.DOCUMENT && sentence.token(head).lemma().equals("who");
    return Optional.of(
        new Source(
            source.name(),
            misread ? SourceType.COLLECTIVE : source.type(),
            SourceForm.PRONOUN,
            source.credential(),
            misread ? .2 : source.identifiability(),
            source.resolved()));
  }

  private static boolean isNoAntecedent(Token token) {
    boolean reflexive = token.is("PRP") && token.written().matches("(?i).*sel(?:f|ves)");
    return reflexive || token.tag().matches("CC|DT|IN|TO|RB|V.*");
  }

  private Source source(PronounResolver.Referent referent, SourceForm form) {
    if (referent instanceof PronounResolver.Named named) {
      return named.entity().asSource(form);
    }
    if (referent instanceof PronounResolver.Former former) {
      Source source = former.source();
      return new Source(
          source.name(),
          source.type(),
          form,
          source.credential(),
          source.identifiability(),
          source.resolved());
    }
    if (referent instanceof PronounResolver.Described described) {
      Token head = described.sentence().token(described.head());
      return SourceKind.of(words, head, described.name(), false).source(form, described.name());
    }
    return new Source(referent.name(), SourceType.COLLECTIVE, form, "", .6, true);
  }

  private static String written(Token token) {
    return token.written().toLowerCase(Locale.ROOT);
  }

  private static SourceType unresolved(Token token) {
    return Pronouns.gender(token) != Gender.UNKNOWN
        ? SourceType.PERSON
        : Pronouns.isPlural(token) ? SourceType.COLLECTIVE : SourceType.ANONYMOUS;
  }

  /** A source whose phrase is headed by a name. */
  private Optional<Source> named(SourcePhrase phrase) {
    Token head = phrase.sentence().token(phrase.head());
    if (words.isAffiliation(head.word())) {
      return Optional.empty();
    }
    return names.at(head.span()).map(e -> e.asSource(phrase.form(SourceForm.NAME)));
  }

  /** {@code the group that I lead, River Watch}: what a kind of organisation is called. */
  private Optional<Source> apposedOrganisation(SourcePhrase phrase) {
    Sentence sentence = phrase.sentence();
    Token head = sentence.token(phrase.head());
    if (!words.organisations().contains(head.lemma().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    int end = phrase.head() + 1;
    while (end < phrase.to() && sentence.token(end).tag().matches("NNPS?|CD")) {
      end++;
    }
    if (end > phrase.head() + 1 && sentence.token(phrase.head() + 1).is("NNP")) {
      String name = sentence.span(phrase.head() + 1, end).in(context.text()); // "station Kite 9"
      SourceForm form = phrase.form(SourceForm.NAME);
      return Optional.of(
          new Source(name.replaceAll("\\s+", " "), SourceType.ORGANISATION, form, "", .8, true));
    }
    return names.entities().stream()
        .filter(e -> e.kind() == EntityKind.ORGANISATION)
        .filter(e -> e.mentions().stream().anyMatch(phrase::isApposition))
        .findFirst()
        .map(e -> e.asSource(phrase.form(SourceForm.NAME)));
  }

  /** A source whose head is a common noun: someone named elsewhere by this role, or unnamed. */
  private Source nominal(SourcePhrase phrase, List<PronounResolver.Spoken> earlier) {
    Sentence sentence = phrase.sentence();
    Token token = sentence.token(phrase.head());
    String written = written(token);
    SourceForm form = phrase.form(SourceForm.NOMINAL);
    String name =
        token.tag().equals("DT") && phrase.to() == phrase.head() + 1
            ? written
            : Description.of(context.text(), sentence, phrase.from(), phrase.head(), phrase.to());
    boolean another =
        phrase.words(context.text()).matches(".* of an? .*"); // "the head of a company" is anybody
    if (phrase.isDefinite() && !another && !token.tag().equals("NNS")) {
      Optional<NamedEntity> bearer =
          pronouns.bearer(written, phrase.span(), words.isRole(token), words);
      if (bearer.isPresent()) {
        return bearer.get().asSource(form);
      }
    }
    if (phrase.isDefinite() && name.equalsIgnoreCase(written)) {
      Optional<Source> before = described(written, phrase.span().start(), earlier);
      if (before.isPresent()) {
        return source(new PronounResolver.Former(before.get()), form);
      }
    }
    boolean named =
        phrase.isNamed(names)
            || name.chars().anyMatch(Character::isUpperCase) && name.indexOf(' ') > 0;
    return SourceKind.of(words, token, phrase.words(context.text()), named).source(form, name);
  }

  /**
   * The last source before that was described by this noun and more: {@code a report of the board}.
   */
  private static Optional<Source> described(
      String noun, int at, List<PronounResolver.Spoken> earlier) {
    String pattern = "(?i)(.+ )?" + Pattern.quote(noun) + "( .+)?";
    Source last = null;
    for (PronounResolver.Spoken spoken : earlier) {
      Source source = spoken.source();
      boolean same =
          spoken.offset() < at
              && source.form() == SourceForm.NOMINAL
              && source.name().matches(pattern);
      last = same ? source : last;
    }
    return Optional.ofNullable(last);
  }
}
