package org.opedometer.names;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Source;
import org.opedometer.model.SourceForm;
import org.opedometer.model.SourceType;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Leads {@code he, she, it, they, his} and roles with {@code the} to a name: the last fitting one,
 * where who spoke before and who stood as a subject or possessor weigh more than who was merely
 * mentioned.
 */
public final class PronounResolver {
  private static final Set<String> AUTHOR =
      Set.of("i", "me", "my", "we", "us", "our", "myself", "ourselves");
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "herself", "hers");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final int SPEAKER_BONUS =
      120; // characters of distance that a former speaker is forgiven
  private static final int SUBJECT_BONUS = 160;

  private final AnnotatedEssay essay;
  private final NameBook names;
  private final PersonTracker persons;

  public PronounResolver(AnnotatedEssay essay, NameBook names, Set<Integer> sources) {
    this.essay = essay;
    this.names = names;
    this.persons = new PersonTracker(essay, names, sources);
    RoleClauses.credit(essay, names, persons);
  }

  /** An attribution already resolved: where its cue stands and whose it is. */
  public record Spoken(int offset, Source source) {}

  public static boolean isAuthor(Token token) {
    return AUTHOR.contains(token.word().toLowerCase(Locale.ROOT));
  }

  /** The role of the unnamed person that a pronoun stands for. */
  public Optional<UnnamedPersons.Role> role(Token pronoun) {
    return persons.roleAt(pronoun.span().start());
  }

  /** The source a pronoun stands for. */
  public Optional<Source> resolve(Sentence sentence, int index, List<Spoken> earlier) {
    String word = sentence.token(index).written().toLowerCase(Locale.ROOT);
    Gender gender =
        MALE.contains(word) ? Gender.MALE : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
    int at = sentence.token(index).span().start();
    if (gender != Gender.UNKNOWN) {
      return persons
          .at(at)
          .or(() -> nearest(EntityKind.PERSON, gender, at, earlier))
          .map(e -> e.asSource(SourceForm.PRONOUN))
          .or(() -> lastSpoken(earlier, SourceType.ANONYMOUS));
    }
    if (NEUTER.contains(word)) {
      return lastSpoken(earlier, SourceType.DOCUMENT)
          .or(
              () ->
                  nearest(EntityKind.ORGANISATION, gender, at, earlier)
                      .map(e -> e.asSource(SourceForm.PRONOUN)))
          .or(() -> lastSpoken(earlier, SourceType.ORGANISATION));
    }
    return lastSpoken(earlier, SourceType.COLLECTIVE)
        .or(() -> lastSpoken(earlier, SourceType.ORGANISATION));
  }

  private static Optional<Source> lastSpoken(List<Spoken> earlier, SourceType type) {
    Source last = null;
    for (Spoken spoken : earlier) {
      last = spoken.source().type() == type && spoken.source().resolved() ? spoken.source() : last;
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
    return name.contains(lemma)
        || Set.of("company", "firm", "startup", "business", "lab").contains(lemma);
  }
}
