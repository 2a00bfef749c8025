package org.opedometer.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Phrase;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Leads every {@code he, she, his, her} of an essay to a person, in the order of the text. The
 * weightiest mention decides, by how lately it was made and whether as the subject of a main
 * clause, as a speaker, as a possessor or in passing (Lappin and Leass 1994, over names and earlier
 * pronouns alike); how often somebody is mentioned counts little, so that who has just been named
 * beats whom the essay is mostly about.
 */
final class PersonTracker {
  private static final Set<String> CLAUSES = Set.of("ROOT", "S", "SINV", "SQ");
  private static final int REACH = 12; // sentences
  private static final double DECAY = .55; // a sentence
  private static final double SPEAKER = 2.5; // as all of these: times a mention merely made
  private static final double MAIN_SUBJECT = 2.5;
  private static final double SUBJECT = 1.8;
  private static final double FURTHER = .2; // of mentions beside the weightiest
  private static final double POSSESSOR = 1.3;
  private static final double QUOTED = .25;
  private static final double UNKNOWN_GENDER = .65;
  private static final double OTHER_PARAGRAPH = .6;
  private static final double SAME_SENTENCE_OBJECT = .6;
  private static final double UNNAMED = .75;
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
      boolean object,
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
    this.unnamed = new UnnamedPersons(names, essay.text());
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
      Gender gender = Pronouns.gender(token);
      boolean quoted = essay.isQuoted(span);
      if (person == null && !quoted && (verbs == 0 || speaks(sentence, token.index()))) {
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
        double weight = weight(sentence, token.index(), subject);
        seen.add(
            new Seen(
                person,
                end(person, span),
                sentence.number(),
                sentence.block().number(),
                weight,
                subject,
                isObject(sentence, token.index()),
                quoted));
      }
      boolean verb = token.is("V") && !token.is("VBN") && !token.is("VBG");
      verbs += verb && !quoted ? 1 : 0;
    }
  }

  private double weight(Sentence sentence, int index, boolean subject) {
    boolean main = isMainSubject(sentence, index);
    if (speaks(sentence, index)) {
      return main || !subject ? SPEAKER : SUBJECT;
    }
    return main ? MAIN_SUBJECT : subject ? SUBJECT : isPossessor(sentence, index) ? POSSESSOR : 1;
  }

  /** Whether an attribution's source begins at a token or at the article and words before it. */
  private boolean speaks(Sentence sentence, int index) {
    for (int i = index; i >= 0 && isOfOneNoun(sentence.token(i), i == index); i--) {
      if (sources.contains(sentence.token(i).span().start())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfOneNoun(Token token, boolean itself) {
    return itself
        || token.is("DT")
        || token.is("J")
        || token.is("N")
        || token.tag().equals("POS")
        || token.tag().equals("PRP$");
  }

  /** Whether a token heads the subject of the sentence or of a clause joined to it. */
  private static boolean isMainSubject(Sentence sentence, int index) {
    Phrase clause = sentence.tree();
    while (clause != null) {
      Phrase next = null;
      boolean verb = false;
      for (int i = clause.children().size() - 1; i >= 0; i--) {
        Phrase child = clause.children().get(i);
        boolean inside = child.start() <= index && index < child.end();
        if (inside && verb && child.label().equals("NP")) {
          return !isPossessor(sentence, index) && isHeadOf(child, index);
        }
        verb |= child.label().equals("VP");
        next = inside && CLAUSES.contains(child.label()) ? child : next;
      }
      clause = next;
    }
    return false;
  }

  /** Whether the noun phrase is about the person at {@code index}: its head, or apposed to it. */
  private static boolean isHeadOf(Phrase phrase, int index) {
    Phrase at = phrase;
    while (at.label().equals("NP") && at.head() != index) {
      Phrase next = null;
      for (Phrase child : at.children()) {
        next = child.start() <= index && index < child.end() ? child : next;
      }
      if (next == null) {
        return false;
      }
      if (!next.label().equals("NP")) {
        return next.isLeaf();
      }
      at = next;
    }
    return true;
  }

  /** Behind the whole name of which {@code first} is the first word. */
  private static int end(NamedEntity person, Span first) {
    return person.mentions().stream()
        .filter(m -> m.start() == first.start())
        .mapToInt(Span::end)
        .findFirst()
        .orElse(first.end());
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
  static boolean isSubject(Sentence sentence, int index, int verbsBefore) {
    return verbsBefore == 0
        ? sentence.tokens().stream().anyMatch(PersonTracker::isFinite) && !isObject(sentence, index)
        : isBeforeVerb(sentence, index);
  }

  private static boolean isFinite(Token token) {
    return token.tag().matches("VB[DZP]|MD");
  }

  private static boolean isObject(Sentence sentence, int index) {
    int i = index - 1;
    while (i >= 0 && sentence.token(i).tag().matches("NNPS?|DT|J.*|CD|PRP\\$")) {
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
    Map<NamedEntity, Double> most = new LinkedHashMap<>(); // the latest mentioned first
    Map<NamedEntity, Double> all = new HashMap<>();
    for (int k = seen.size() - 1;
        k >= 0 && seen.get(k).sentence() >= sentence.number() - REACH;
        k--) {
      Seen mention = seen.get(k);
      if (mention.person().gender().agrees(gender)) {
        double weight = weight(mention, sentence, at, quoted);
        most.merge(mention.person(), weight, Math::max);
        all.merge(mention.person(), weight, Double::sum);
      }
    }
    NamedEntity best = null;
    double highest = 0;
    for (Map.Entry<NamedEntity, Double> person : most.entrySet()) {
      double further = all.getOrDefault(person.getKey(), 0.) - person.getValue();
      double salience = person.getValue() + FURTHER * further;
      if (salience > highest) {
        best = person.getKey();
        highest = salience;
      }
    }
    if (best != null && most.size() == 1) {
      votes.computeIfAbsent(best, b -> new int[2])[gender == Gender.MALE ? 0 : 1]++;
    }
    return best;
  }

  private double weight(Seen mention, Sentence sentence, int at, boolean quoted) {
    double weight =
        mention.weight() * StrictMath.pow(DECAY, sentence.number() - mention.sentence());
    weight *= mention.block() == sentence.block().number() ? 1 : OTHER_PARAGRAPH;
    weight *= mention.quoted() == quoted ? 1 : QUOTED;
    weight *= mention.person().gender() == Gender.UNKNOWN ? UNKNOWN_GENDER : 1;
    weight *= unnamed.role(mention.person()).isPresent() ? UNNAMED : 1;
    weight *= !mention.object() && isAdjacent(mention.end(), at) ? ADJACENT : 1;
    boolean sameSentence = mention.sentence() == sentence.number();
    return weight * (sameSentence && !mention.subject() ? SAME_SENTENCE_OBJECT : 1);
  }
}
