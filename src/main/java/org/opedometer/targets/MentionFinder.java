package org.opedometer.targets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opedometer.model.Attribution;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.names.Description;
import org.opedometer.names.NameBook;
import org.opedometer.names.NamedMentions;
import org.opedometer.names.NamedMentions.Named;
import org.opedometer.names.Pronouns;
import org.opedometer.names.ProperNames;
import org.opedometer.names.SourceWords;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.text.WordSet;

/**
 * Finds who is mentioned: names that the entity model knows, capitalised names that it missed,
 * roles with {@code the}, groups of people, and pronouns of persons. A group and {@code I} are
 * mentions that are led to no name; a place where something happens is no mention. One essay's;
 * belongs to one thread.
 */
final class MentionFinder {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  /** Prepositions of place; after others a place stands for its government. */
  private static final Set<String> PLACING =
      WordSet.of("in at near from into across around outside through throughout");

  /** With these {@code it} mostly stands for nothing: {@code it is a shame, it seems}. */
  private static final Set<String> EMPTY =
      WordSet.of("be 's seem appear become sound look feel get take turn happen make");

  private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,4}");
  private static final int ROLE_REACH = 4; // tokens between "the" and the noun

  private final NamedMentions named;
  private final SourceWords words;
  private final List<Named> names;
  private final String text;

  /**
   * @param attributions of the essay: a pronoun that is a source means here whom it means there
   */
  MentionFinder(
      AnnotatedEssay essay, NameBook names, SourceWords words, List<Attribution> attributions) {
    this.named = new NamedMentions(essay, names, words, attributions);
    this.words = words;
    this.names = named.all();
    this.text = essay.text();
  }

  /** All mentions of a sentence, by place; none overlaps another. */
  List<TargetMention> find(Sentence sentence) {
    BitSet taken = new BitSet();
    List<TargetMention> mentions = new ArrayList<>();
    addNames(sentence, taken, mentions);
    addCapitalised(sentence, taken, mentions);
    for (Token token : sentence.tokens()) {
      if (!taken.get(token.index())) {
        role(sentence, token, taken)
            .or(() -> group(sentence, token, taken))
            .or(() -> pronoun(sentence, token))
            .ifPresent(mentions::add);
      }
    }
    mentions.sort(Comparator.comparingInt(TargetMention::from));
    return mentions;
  }

  private void addNames(Sentence sentence, BitSet taken, List<TargetMention> mentions) {
    for (Named name : names) {
      if (sentence.span().contains(name.span())) {
        BitSet tokens = tokens(sentence, name.span());
        int from = tokens.nextSetBit(0);
        if (from >= 0 && !taken.intersects(tokens)) {
          boolean meant =
              name.kind() != EntityKind.LOCATION || acts(sentence, from, tokens.length());
          taken.or(tokens);
          if (meant) {
            mentions.add(new TargetMention(sentence, from, tokens.length(), name.name(), true));
          }
        }
      }
    }
  }

  private static BitSet tokens(Sentence sentence, Span span) {
    BitSet tokens = new BitSet();
    sentence.tokens().stream()
        .filter(t -> t.span().overlaps(span))
        .forEach(t -> tokens.set(t.index()));
    return tokens;
  }

  /** A place that does something or is done to, rather than the place where something happens. */
  private static boolean acts(Sentence sentence, int from, int to) {
    int before = from - 1;
    while (before >= 0 && sentence.token(before).is("DT")) {
      before--;
    }
    boolean listed =
        before >= 0
            && sentence.token(before).word().equals(",")
            && to < sentence.tokens().size()
            && sentence.token(to).word().equals(",");
    return !listed && (before < 0 || !PLACING.contains(sentence.token(before).lemma()));
  }

  private void addCapitalised(Sentence sentence, BitSet taken, List<TargetMention> mentions) {
    boolean headline = ProperNames.isHeadline(sentence);
    int n = sentence.tokens().size();
    for (int from = 0; from < n; from++) {
      int to = from;
      while (to < n && ProperNames.isMissed(sentence, to)) {
        to++;
      }
      if (to > from) {
        boolean partOfName = from > 0 && taken.get(from - 1) || taken.get(to);
        if (!partOfName && taken.get(from, to).isEmpty()) {
          taken.set(from, to);
          capitalised(sentence, from, to, headline).ifPresent(mentions::add);
        }
        from = to;
      }
    }
  }

  /**
   * A name the entity model missed here: led to a known one, a person by the last word. An office
   * in capitals, such as {@code CEO}, names nobody.
   */
  private Optional<TargetMention> capitalised(
      Sentence sentence, int from, int to, boolean headline) {
    String written = sentence.span(from, to).in(text).replaceAll("\\s+", " ");
    String last = written.substring(written.lastIndexOf(' ') + 1);
    Optional<String> known =
        names.stream()
            .filter(
                name ->
                    name.name().equals(written)
                        || name.kind() == EntityKind.PERSON && name.name().endsWith(" " + last))
            .map(Named::name)
            .findFirst();
    String plain = written.toLowerCase(Locale.ROOT);
    if (known.isEmpty() && (words.isRole(plain) || words.isTitle(plain))) {
      return Optional.of(new TargetMention(sentence, from, to, written, false));
    }
    return known.isPresent() || isSomebody(sentence, from, to, headline)
        ? Optional.of(new TargetMention(sentence, from, to, known.orElse(written), true))
        : Optional.empty();
  }

  /**
   * Whether a capitalised word that no model knows is a person or body: it does or owns something,
   * has a title before it, or ends in what bodies are called. A capital alone tells nothing: {@code
   * the Nation, CO2, Economics}.
   */
  private boolean isSomebody(Sentence sentence, int from, int to, boolean headline) {
    Token last = sentence.token(to - 1);
    boolean plain =
        sentence.tokens().subList(from, to).stream()
            .allMatch(t -> t.written().matches("\\p{L}[\\p{L}.'’&-]*"));
    if (!plain || headline || SHORT.matcher(last.written()).matches()) {
      return false;
    }
    if (to - from > 1 && (words.isOrganisation(last) || words.isRole(last))) {
      return true;
    }
    if (from > 0 && words.isTitle(sentence.token(from - 1).written())) {
      return true;
    }
    boolean article = from > 0 && sentence.token(from - 1).is("DT");
    int next = to;
    while (next < sentence.tokens().size() && sentence.token(next).is("RB")) {
      next++;
    }
    boolean acts =
        next < sentence.tokens().size()
            && (sentence.token(next).tag().matches("VB[DZ]") || sentence.token(to).is("POS"));
    return acts
        && !article
        && !"be".equals(sentence.token(Math.min(next, sentence.tokens().size() - 1)).lemma());
  }

  /** {@code the president}, {@code the company}, with what stands between. */
  private Optional<TargetMention> role(Sentence sentence, Token noun, BitSet taken) {
    boolean known = words.isRole(noun) || words.isOrganisation(noun);
    int the = the(sentence, noun.index());
    if (!known
        || words.isThing(noun)
        || !noun.tag().equals("NN")
        || the < 0
        || !taken.get(the, noun.index()).isEmpty()) {
      return Optional.empty();
    }
    Span phrase = sentence.span(the, noun.index() + 1);
    Optional<String> bearer = named.ofNoun(noun, phrase);
    return Optional.of(
        new TargetMention(
            sentence,
            the,
            noun.index() + 1,
            bearer.orElseGet(() -> Description.of(text, sentence, noun.index())),
            bearer.isPresent()));
  }

  /** People named by what they are or do: {@code the lawmakers}, {@code young voters}. */
  private Optional<TargetMention> group(Sentence sentence, Token noun, BitSet taken) {
    if (!noun.tag().equals("NNS") || !words.isPeople(noun) || words.isThing(noun)) {
      return Optional.empty();
    }
    int the = the(sentence, noun.index());
    int from = the < 0 || !taken.get(the, noun.index()).isEmpty() ? noun.index() : the;
    String name = Description.of(text, sentence, noun.index());
    return Optional.of(new TargetMention(sentence, from, noun.index() + 1, name, false));
  }

  private static int the(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - ROLE_REACH; i--) {
      if (DEFINITE.contains(sentence.token(i).lemma())) {
        return i;
      }
      Token token = sentence.token(i);
      if (!token.is("JJ") && !token.is("NN") && !token.tag().matches("VB[NG]")) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<TargetMention> pronoun(Sentence sentence, Token token) {
    int at = token.index();
    if (Pronouns.isSelf(token)) {
      return Optional.of(new TargetMention(sentence, at, at + 1, "I", false));
    }
    boolean neuter = Pronouns.isNeuter(token);
    if (!Pronouns.isThirdPerson(token) && !Pronouns.isAuthor(token)
        || neuter && (isEmpty(sentence, at) || !isNearOrganisation(token))) {
      return Optional.empty();
    }
    Optional<NamedMentions.Meant> meant = named.ofPronoun(sentence, at);
    if (neuter && meant.isEmpty()) {
      return Optional.empty();
    }
    String word = token.written().toLowerCase(Locale.ROOT);
    return Optional.of(
        new TargetMention(
            sentence,
            at,
            at + 1,
            meant.map(NamedMentions.Meant::name).orElse(word),
            meant.map(NamedMentions.Meant::named).orElse(false)));
  }

  /** {@code it is outrageous, it seems}: a subject that stands for nothing. */
  private static boolean isEmpty(Sentence sentence, int it) {
    int verb = it + 1;
    while (verb < sentence.tokens().size()
        && (sentence.token(verb).is("MD") || sentence.token(verb).is("RB"))) {
      verb++;
    }
    return verb < sentence.tokens().size()
        && sentence.token(verb).is("V")
        && EMPTY.contains(sentence.token(verb).lemma());
  }

  /** Whether an organisation was named within some two lines before. */
  private boolean isNearOrganisation(Token token) {
    int at = token.span().start();
    return names.stream()
        .filter(name -> name.kind() == EntityKind.ORGANISATION)
        .anyMatch(name -> name.span().end() <= at && at - name.span().end() < 160);
  }
}
