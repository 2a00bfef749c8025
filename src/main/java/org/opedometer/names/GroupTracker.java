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
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Leads every {@code they, them, their} of an essay to the group, organisation or couple of persons
 * that was mentioned last, where subjects and speakers weigh more. A plural thing that stands
 * nearer leaves the pronoun open.
 */
final class GroupTracker {
  private static final int REACH = 3; // sentences
  private static final double DECAY = .5; // a sentence
  private static final double SPEAKER = 2.4;
  private static final double SUBJECT = 2;
  private static final double OTHER_PARAGRAPH = .7;
  private static final double QUOTED = .25;
  private static final double BODY = .75; // an organisation takes "it" as often
  private static final double BODY_IN_PASSING = .3;
  private static final double THING = .5;

  /** Persons of whom nobody in particular is meant, who may be {@code they} as well. */
  private static final Set<String> INDEFINITE =
      Set.of(
          "everyone", "everybody", "someone", "somebody", "anyone", "anybody", "nobody", "person");

  /**
   * Whom a plural pronoun stands for: an organisation, two persons, or what a noun describes.
   *
   * @param key tells it from others
   * @param entity the organisation, null for others
   * @param name of two persons, empty for others
   * @param head of the noun, in its sentence
   * @param animate whether it can speak
   */
  record Group(
      String key,
      @Nullable NamedEntity entity,
      String name,
      Sentence sentence,
      int head,
      boolean animate) {}

  private record Seen(Group group, double weight, int sentence, int block, boolean quoted) {}

  private final AnnotatedEssay essay;
  private final NameBook names;
  private final Set<Integer> sources;
  private final Map<Integer, NamedEntity> byStart = new HashMap<>();
  private final Map<Integer, Group> found = new HashMap<>(); // by the pronoun's offset
  private final List<Seen> seen = new ArrayList<>();

  GroupTracker(AnnotatedEssay essay, NameBook names, Set<Integer> sources) {
    this.essay = essay;
    this.names = names;
    this.sources = sources;
    names.entities().forEach(e -> e.mentions().forEach(m -> byStart.put(m.start(), e)));
    essay.sentences().forEach(this::read);
  }

  /** Whom the pronoun at {@code offset} stands for. */
  Optional<Group> at(int offset) {
    return Optional.ofNullable(found.get(offset)).filter(Group::animate);
  }

  private void read(Sentence sentence) {
    int verbs = 0;
    for (Token token : sentence.tokens()) {
      boolean quoted = essay.isQuoted(token.span());
      Group group =
          Pronouns.isPlural(token)
              ? likeliest(sentence, quoted, sources.contains(token.span().start()))
              : group(sentence, token);
      if (group != null) {
        if (Pronouns.isPlural(token)) {
          found.put(token.span().start(), group);
        }
        seen.add(
            new Seen(
                group,
                weight(sentence, token, group, verbs),
                sentence.number(),
                sentence.block().number(),
                quoted));
      }
      verbs += token.is("V") && !token.is("VBN") && !token.is("VBG") ? 1 : 0;
    }
  }

  private double weight(Sentence sentence, Token token, Group group, int verbs) {
    boolean speaks =
        sources.stream()
            .anyMatch(
                s ->
                    s <= token.span().start()
                        && token.span().start() - s < 30
                        && isOneNoun(sentence, s, token));
    boolean subject = PersonTracker.isSubject(sentence, token.index(), verbs);
    double weight = speaks ? SPEAKER : subject ? SUBJECT : 1;
    boolean body = group.entity() != null || token.tag().equals("NN");
    double kind = !group.animate() ? THING : !body ? 1 : weight > 1 ? BODY : BODY_IN_PASSING;
    return weight * kind;
  }

  /** Whether nothing but a noun's own modifiers stand between {@code from} and {@code noun}. */
  private static boolean isOneNoun(Sentence sentence, int from, Token noun) {
    return sentence.tokens().stream()
        .filter(t -> t.span().start() >= from && t.index() < noun.index())
        .allMatch(t -> t.is("N") || t.is("J") || t.is("DT") || t.is("CD") || t.is("PRP$"));
  }

  private @Nullable Group group(Sentence sentence, Token token) {
    NamedEntity entity = byStart.get(token.span().start());
    if (entity != null && entity.kind() == EntityKind.PERSON) {
      return couple(sentence, token, entity);
    }
    if (entity != null && entity.kind() == EntityKind.ORGANISATION) {
      return new Group(entity.name(), entity, "", sentence, token.index(), true);
    }
    boolean last =
        token.index() + 1 >= sentence.tokens().size()
            || !sentence.token(token.index() + 1).is("N")
                && !sentence.token(token.index() + 1).tag().equals("POS");
    String word = token.written().toLowerCase(Locale.ROOT);
    if (INDEFINITE.contains(word)) {
      return new Group(word, null, "", sentence, token.index(), false);
    }
    boolean people = names.words().isPeople(token) && !names.words().isBodyOrDocument(token);
    if (!last || !token.tag().matches("NNP?S") && !(people && names.words().isGroup(token))) {
      return null;
    }
    return new Group(word, null, "", sentence, token.index(), people);
  }

  /** {@code X and Y}: two persons named together. */
  private @Nullable Group couple(Sentence sentence, Token token, NamedEntity first) {
    int i = token.index() + 1;
    while (i < sentence.tokens().size() && first.covers(sentence.token(i).span())) {
      i++;
    }
    if (i + 1 >= sentence.tokens().size() || !sentence.token(i).written().equals("and")) {
      return null;
    }
    NamedEntity second = byStart.get(sentence.token(i + 1).span().start());
    if (second == null || second.kind() != EntityKind.PERSON || second == first) {
      return null;
    }
    String name = first.name() + " and " + second.name();
    return new Group(name, null, name, sentence, token.index(), true);
  }

  private @Nullable Group likeliest(Sentence sentence, boolean quoted, boolean speaks) {
    Map<String, Double> salience = new HashMap<>();
    Group best = null;
    for (int k = seen.size() - 1;
        k >= 0 && seen.get(k).sentence() >= sentence.number() - REACH;
        k--) {
      Seen mention = seen.get(k);
      Group group = mention.group();
      if (!speaks || group.animate()) {
        double weight =
            mention.weight()
                * StrictMath.pow(DECAY, sentence.number() - mention.sentence())
                * (mention.block() == sentence.block().number() ? 1 : OTHER_PARAGRAPH)
                * (mention.quoted() == quoted ? 1 : QUOTED);
        double sum = salience.merge(group.key(), weight, Double::sum);
        best = best == null || sum > salience.getOrDefault(best.key(), 0.) ? group : best;
      }
    }
    return best;
  }
}
