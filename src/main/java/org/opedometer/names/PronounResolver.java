package org.opedometer.names;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Source;
import org.opedometer.model.SourceType;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Leads {@code he, she, it, they, his} and roles with {@code the} to whom they stand for: the last
 * fitting one, where who spoke before and who stood as a subject or possessor weigh more than who
 * was merely mentioned. One resolver answers for all tables of an essay. Other pronouns ({@code
 * you, this, one, another, no one}) stand for nobody named.
 */
public final class PronounResolver {
  /** Nouns that any organisation may be called by. */
  private static final Set<String> GENERIC =
      Set.of(
          "company",
          "firm",
          "startup",
          "business",
          "lab",
          "corporation",
          "organisation",
          "organization",
          "group",
          "outfit",
          "nonprofit");

  private static final int SPEAKER_BONUS =
      120; // characters of distance that a former speaker is forgiven
  private static final int SUBJECT_BONUS = 160;
  private static final int DOCUMENT_REACH = 600; // characters

  private final AnnotatedEssay essay;
  private final NameBook names;
  private final PersonTracker persons;
  private final GroupTracker groups;

  /**
   * @param sources where the sources of attributions begin: who speaks is salient
   */
  public PronounResolver(AnnotatedEssay essay, NameBook names, Set<Integer> sources) {
    this.essay = essay;
    this.names = names;
    this.persons = new PersonTracker(essay, names, sources);
    this.groups = new GroupTracker(essay, names, sources);
    RoleClauses.credit(essay, names, persons);
  }

  /** An attribution already resolved: where its cue stands and whose it is. */
  public record Spoken(int offset, Source source) {}

  /** Whom a pronoun stands for. */
  public sealed interface Referent {
    /** Its one name in the essay. */
    String name();
  }

  /** Somebody named. */
  public record Named(NamedEntity entity) implements Referent {
    @Override
    public String name() {
      return entity.name();
    }
  }

  /** Somebody whom only a noun describes. */
  public record Described(String name, Sentence sentence, int head) implements Referent {}

  /** Two persons named together. */
  public record Couple(String name) implements Referent {}

  /** The source of an attribution before. */
  public record Former(Source source) implements Referent {
    @Override
    public String name() {
      return source.name();
    }
  }

  /**
   * Whom the pronoun at token {@code index} stands for.
   *
   * @param earlier the attributions of the essay; those behind the pronoun are not heeded
   */
  public Optional<Referent> resolve(Sentence sentence, int index, List<Spoken> earlier) {
    Token token = sentence.token(index);
    int at = token.span().start();
    Gender gender = Pronouns.gender(token);
    if (gender != Gender.UNKNOWN) {
      return person(gender, at, earlier);
    }
    if (Pronouns.isNeuter(token)) {
      return thing(at, earlier);
    }
    return Pronouns.isPlural(token) ? groups.at(at).map(this::referent) : Optional.empty();
  }

  private Optional<Referent> person(Gender gender, int at, List<Spoken> earlier) {
    Optional<Referent> role = persons.roleAt(at).map(r -> described(r.sentence(), r.head()));
    return role.or(
        () ->
            persons
                .at(at)
                .or(() -> nearest(EntityKind.PERSON, gender, at, earlier))
                .map(Named::new));
  }

  private Referent referent(GroupTracker.Group group) {
    if (group.entity() != null) {
      return new Named(group.entity());
    }
    return group.name().isEmpty()
        ? described(group.sentence(), group.head())
        : new Couple(group.name());
  }

  private Referent described(Sentence sentence, int head) {
    return new Described(Description.of(essay.text(), sentence, head), sentence, head);
  }

  /** {@code It}: a document that spoke just before, or the organisation named last. */
  private Optional<Referent> thing(int at, List<Spoken> earlier) {
    Optional<Spoken> document =
        lastSpoken(earlier, at)
            .filter(s -> s.source().type() == SourceType.DOCUMENT)
            .filter(s -> essay.ruler().between(s.offset(), at) < DOCUMENT_REACH);
    Optional<NamedEntity> organisation =
        nearest(EntityKind.ORGANISATION, Gender.UNKNOWN, at, earlier);
    if (document.isPresent()) {
      return document.map(d -> new Former(d.source()));
    }
    return organisation.<Referent>map(Named::new);
  }

  /** The attribution right before {@code at} whose source is known by a name or description. */
  private static Optional<Spoken> lastSpoken(List<Spoken> earlier, int at) {
    Spoken last = null;
    for (Spoken spoken : earlier) {
      boolean known = spoken.offset() < at && spoken.source().resolved();
      boolean author = spoken.source().type() == SourceType.AUTHOR;
      last = known && !author ? spoken : last;
    }
    return Optional.ofNullable(last);
  }

  private Optional<NamedEntity> nearest(
      EntityKind kind, Gender gender, int at, List<Spoken> earlier) {
    return names.entities().stream()
        .filter(e -> e.kind() == kind && e.gender().agrees(gender))
        .filter(e -> e.mentions().stream().anyMatch(m -> m.end() <= at))
        .min(Comparator.comparingInt(e -> distance(e, at, earlier)));
  }

  private int distance(NamedEntity entity, int at, List<Spoken> earlier) {
    int best = Integer.MAX_VALUE;
    for (Span mention : entity.mentions()) {
      if (mention.end() <= at) {
        int bonus = isProminent(mention) ? SUBJECT_BONUS : 0;
        best = Math.min(best, essay.ruler().between(mention.end(), at) - bonus);
      }
    }
    for (Spoken spoken : earlier) {
      if (spoken.offset() < at && spoken.source().name().equals(entity.name())) {
        best = Math.min(best, essay.ruler().between(spoken.offset(), at) - SPEAKER_BONUS);
      }
    }
    return best;
  }

  /** Outside quotation marks, and near the beginning of its sentence or a possessor there. */
  private boolean isProminent(Span mention) {
    Optional<Sentence> sentence = essay.sentenceAt(mention.start());
    boolean quoted = essay.isQuoted(mention);
    return !quoted && sentence.map(s -> verbsBefore(s, mention) == 0).orElse(false);
  }

  private static long verbsBefore(Sentence sentence, Span mention) {
    return sentence.tokens().stream()
        .filter(t -> t.span().end() <= mention.start() && t.is("V") && !t.is("VBN") && !t.is("VBG"))
        .count();
  }

  /**
   * Who bears a role or kind named with {@code the}: {@code the mayor}, {@code the Anthropic CEO},
   * {@code the company}.
   */
  public Optional<NamedEntity> bearer(String lemma, Span phrase, boolean role, SourceWords words) {
    EntityKind kind = role ? EntityKind.PERSON : EntityKind.ORGANISATION;
    boolean organisation = words.organisations().contains(lemma);
    if (!role && !organisation) {
      return Optional.empty();
    }
    return names.entities().stream()
        .filter(e -> e.kind() == kind)
        .filter(e -> e.mentions().stream().anyMatch(m -> m.end() <= phrase.start()))
        .filter(e -> role ? hasRole(e, lemma) : fits(e, lemma))
        .min(Comparator.comparingInt(e -> distance(e, phrase.start(), List.of())));
  }

  static boolean hasRole(NamedEntity person, String lemma) {
    return person
        .credential()
        .toLowerCase(Locale.ROOT)
        .matches(".*\\b" + java.util.regex.Pattern.quote(lemma) + "\\b.*");
  }

  /**
   * {@code the company} stands for any organisation whose name does not say it is something else.
   */
  private static boolean fits(NamedEntity organisation, String lemma) {
    String name = organisation.name().toLowerCase(Locale.ROOT);
    return name.contains(lemma) || GENERIC.contains(lemma);
  }
}
