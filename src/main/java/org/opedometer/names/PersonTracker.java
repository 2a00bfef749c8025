package org.opedometer.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Leads every {@code he, she, his, her} of an essay to a person, in the order of the text: who was
 * mentioned lately, often, as a subject and outside quotation marks is the likeliest (the salience
 * of Lappin and Leass 1994, over names and earlier pronouns alike).
 */
public final class PersonTracker {
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final int REACH = 12; // sentences
  private static final double DECAY = .55; // a sentence
  private static final double SPEAKER = 2.6;
  private static final double SUBJECT = 2.2;
  private static final double POSSESSOR = 1.3;
  private static final double QUOTED = .25;
  private static final double UNKNOWN_GENDER = .3;
  private static final double OTHER_PARAGRAPH = .6;
  private static final double SAME_SENTENCE_OBJECT = .6;
  private static final double ADJACENT = 6; // taken up again: "the head of X, Y Z, he has said"
  private static final int GAP = 8; // characters

  private final AnnotatedEssay essay;
  private final Map<Integer, NamedEntity> found = new HashMap<>(); // by the pronoun's offset
  private final Map<NamedEntity, int[]> votes = new HashMap<>(); // male, female
  private final Set<Integer> sources;
  private final UnnamedPersons unnamed;
  private final List<Seen> seen = new ArrayList<>();

  /** A name or pronoun that stands for a person. */
  private record Seen(
      NamedEntity person,
      int end,
      int sentence,
      int block,
      double weight,
      boolean subject,
      boolean quoted) {}

  /**
   * Reads an essay twice: first to learn the gender of persons from pronouns that can mean nobody
   * else.
   *
   * @param sources where the sources of attributions begin: who speaks is salient
   */
  PersonTracker(AnnotatedEssay essay, NameBook names, Set<Integer> sources) {
    this.essay = essay;
    this.sources = sources;
    this.unnamed = new UnnamedPersons(names);
    Map<Integer, NamedEntity> byStart = new HashMap<>();
    for (NamedEntity entity : names.entities()) {
      if (entity.kind() == EntityKind.PERSON) {
        entity.mentions().forEach(m -> byStart.put(m.start(), entity));
      }
    }
    essay.sentences().forEach(s -> read(s, byStart));
    votes.forEach(PersonTracker::settle);
    seen.clear();
    found.clear();
    essay.sentences().forEach(s -> read(s, byStart));
  }

  private static void settle(NamedEntity person, int[] votes) {
    if (Math.abs(votes[0] - votes[1]) >= 2) {
      person.setGender(votes[0] > votes[1] ? Gender.MALE : Gender.FEMALE);
    }
  }

  /** The named person that the pronoun at {@code offset} stands for. */
  Optional<NamedEntity> at(int offset) {
    return Optional.ofNullable(found.get(offset)).filter(e -> unnamed.role(e).isEmpty());
  }

  /** The role of the unnamed person that the pronoun at {@code offset} stands for. */
  Optional<UnnamedPersons.Role> roleAt(int offset) {
    return Optional.ofNullable(found.get(offset)).flatMap(unnamed::role);
  }

  private void read(Sentence sentence, Map<Integer, NamedEntity> names) {
    int verbs = 0;
    for (Token token : sentence.tokens()) {
      Span span = token.span();
      NamedEntity person = names.get(span.start());
      Gender gender = gender(token);
      boolean quoted = essay.isQuoted(span);
      if (person == null && !quoted && verbs == 0) {
        person = unnamed.at(sentence, token.index()).orElse(null);
      }
      if (person == null && gender != Gender.UNKNOWN) {
        person = likeliest(gender, sentence, span.start(), quoted);
        if (person != null) {
          found.put(span.start(), person);
        }
      }
      if (person != null) {
        boolean subject = isSubject(sentence, token.index(), verbs);
        double weight =
            sources.contains(span.start())
                ? SPEAKER
                : subject ? SUBJECT : isPossessor(sentence, token.index()) ? POSSESSOR : 1;
        seen.add(
            new Seen(
                person,
                end(person, span),
                sentence.number(),
                sentence.block().number(),
                weight,
                subject,
                quoted));
      }
      verbs += token.is("V") && !token.is("VBN") && !token.is("VBG") ? 1 : 0;
    }
  }

  /** Behind the whole name of which {@code first} is the first word. */
  private static int end(NamedEntity person, Span first) {
    return person.mentions().stream()
        .filter(m -> m.start() == first.start())
        .mapToInt(Span::end)
        .findFirst()
        .orElse(first.end());
  }

  public static Gender gender(Token token) {
    String word = token.written().toLowerCase(Locale.ROOT);
    return !token.is("PRP")
        ? Gender.UNKNOWN
        : MALE.contains(word)
            ? Gender.MALE
            : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  private boolean isAdjacent(int end, int at) {
    return at > end && at - end <= GAP && essay.text().charAt(end) == ',';
  }

  private static boolean isPossessor(Sentence sentence, int i) {
    boolean genitive =
        i + 1 < sentence.tokens().size() && sentence.token(i + 1).tag().equals("POS");
    return genitive || sentence.token(i).tag().equals("PRP$");
  }

  /**
   * Before the first verb and behind no preposition, or right before a later one. In a sentence
   * without a finite verb, such as the line below a picture, nobody is.
   */
  private static boolean isSubject(Sentence sentence, int index, int verbsBefore) {
    return verbsBefore == 0
        ? sentence.tokens().stream().anyMatch(PersonTracker::isFinite) && !isObject(sentence, index)
        : isBeforeVerb(sentence, index);
  }

  private static boolean isFinite(Token token) {
    return token.tag().matches("VB[DZP]|MD");
  }

  private static boolean isObject(Sentence sentence, int index) {
    int i = index - 1;
    while (i >= 0 && (sentence.token(i).is("NNP") || sentence.token(i).is("DT"))) {
      i--;
    }
    return i >= 0 && (sentence.token(i).is("IN") || sentence.token(i).is("TO"));
  }

  /** Directly before a finite verb, the rest of the name and an adverb aside. */
  private static boolean isBeforeVerb(Sentence sentence, int index) {
    int i = index + 1;
    while (i < sentence.tokens().size()
        && (sentence.token(i).is("NNP") || sentence.token(i).is("RB"))) {
      i++;
    }
    return i < sentence.tokens().size()
        && (sentence.token(i).is("VB") || sentence.token(i).is("MD"));
  }

  private @Nullable NamedEntity likeliest(
      Gender gender, Sentence sentence, int at, boolean quoted) {
    Map<NamedEntity, Double> salience = new HashMap<>();
    NamedEntity best = null;
    for (int k = seen.size() - 1;
        k >= 0 && seen.get(k).sentence() >= sentence.number() - REACH;
        k--) {
      Seen mention = seen.get(k);
      if (mention.person().gender().agrees(gender)) {
        double weight =
            mention.weight() * StrictMath.pow(DECAY, sentence.number() - mention.sentence());
        weight *= mention.block() == sentence.block().number() ? 1 : OTHER_PARAGRAPH;
        weight *= mention.quoted() == quoted ? 1 : QUOTED;
        weight *= mention.person().gender() == Gender.UNKNOWN ? UNKNOWN_GENDER : 1;
        weight *= isAdjacent(mention.end(), at) ? ADJACENT : 1;
        weight *=
            mention.sentence() == sentence.number() && !mention.subject()
                ? SAME_SENTENCE_OBJECT
                : 1;
        double sum = salience.merge(mention.person(), weight, Double::sum);
        best = best == null || sum > salience.get(best) ? mention.person() : best;
      }
    }
    if (best != null && salience.size() == 1) {
      votes.computeIfAbsent(best, b -> new int[2])[gender == Gender.MALE ? 0 : 1]++;
    }
    return best;
  }
}
