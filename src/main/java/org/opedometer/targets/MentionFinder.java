package org.opedometer.targets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.names.MissedName;
import org.opedometer.names.NameBook;
import org.opedometer.names.NamedMentions;
import org.opedometer.names.NamedMentions.Named;
import org.opedometer.names.SourceWords;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.text.WordSet;

/**
 * Finds who is mentioned: names that the entity model knows, capitalised names that it missed,
 * roles with {@code the}, groups of people, and pronouns of persons. A place where something
 * happens, a group and {@code I} are mentions that are led to no name. One essay's; belongs to one
 * thread.
 */
final class MentionFinder {
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "him", "his", "her", "hers", "himself", "herself");
  private static final Set<String> PLURAL =
      Set.of("they", "them", "their", "theirs", "themselves", "we", "us", "our", "ourselves");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> SELF = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  /** Prepositions of place; after others a place stands for its government. */
  private static final Set<String> PLACING =
      WordSet.of("in at near from into across around outside through throughout");

  /** Words for persons that mean things more often. */
  private static final Set<String> THINGS = Set.of("model", "source");

  private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,4}");
  private static final int ROLE_REACH = 4; // tokens between "the" and the noun

  private final NamedMentions named;
  private final SourceWords words;
  private final List<Named> names;
  private final String text;

  MentionFinder(AnnotatedEssay essay, NameBook names, SourceWords words) {
    this.named = new NamedMentions(essay, names, words);
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
          mentions.add(new TargetMention(sentence, from, tokens.length(), name.name(), meant));
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
    int n = sentence.tokens().size();
    for (int from = 0; from < n; from++) {
      int to = from;
      while (to < n && MissedName.isAt(sentence, to)) {
        to++;
      }
      if (to > from) {
        boolean partOfName = from > 0 && taken.get(from - 1) || taken.get(to);
        if (!partOfName && taken.get(from, to).isEmpty()) {
          taken.set(from, to);
          mentions.add(capitalised(sentence, from, to));
        }
        from = to;
      }
    }
  }

  /**
   * A name the entity model missed here: led to a known one, a person by the last word. An office
   * in capitals, such as {@code CEO}, names nobody.
   */
  private TargetMention capitalised(Sentence sentence, int from, int to) {
    String words = sentence.span(from, to).in(text).replaceAll("\\s+", " ");
    String last = words.substring(words.lastIndexOf(' ') + 1);
    String name =
        names.stream()
            .filter(
                known ->
                    known.name().equals(words)
                        || known.kind() == EntityKind.PERSON && known.name().endsWith(" " + last))
            .map(Named::name)
            .findFirst()
            .orElse(words);
    String plain = words.toLowerCase(Locale.ROOT);
    boolean office = named.isRole(plain) || named.isTitle(plain);
    return new TargetMention(sentence, from, to, name, !office && !SHORT.matcher(words).matches());
  }

  /** {@code the president}, {@code the company}, with what stands between. */
  private Optional<TargetMention> role(Sentence sentence, Token noun, BitSet taken) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean known = named.isRole(lemma) || named.isOrganisation(lemma);
    int the = the(sentence, noun.index());
    if (!known
        || THINGS.contains(lemma)
        || !noun.tag().equals("NN")
        || the < 0
        || !taken.get(the, noun.index()).isEmpty()) {
      return Optional.empty();
    }
    Span phrase = sentence.span(the, noun.index() + 1);
    Optional<String> bearer = named.ofNoun(lemma, phrase);
    return Optional.of(
        new TargetMention(
            sentence, the, noun.index() + 1, bearer.orElse("the " + lemma), bearer.isPresent()));
  }

  /** People named by what they are or do: {@code the lawmakers}, {@code young voters}. */
  private Optional<TargetMention> group(Sentence sentence, Token noun, BitSet taken) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean people = words.groups().contains(lemma) || words.roles().contains(lemma);
    if (!people || THINGS.contains(lemma) || !noun.tag().equals("NNS")) {
      return Optional.empty();
    }
    int the = the(sentence, noun.index());
    int from = the < 0 || !taken.get(the, noun.index()).isEmpty() ? noun.index() : the;
    String name = sentence.span(from, noun.index() + 1).in(text).replaceAll("\\s+", " ");
    return Optional.of(new TargetMention(sentence, from, noun.index() + 1, name, false));
  }

  private static int the(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - ROLE_REACH; i--) {
      if (DEFINITE.contains(sentence.token(i).lemma())) {
        return i;
      }
      if (!sentence.token(i).is("JJ")
          && !sentence.token(i).is("NN")
          && !sentence.token(i).is("V")) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<TargetMention> pronoun(Sentence sentence, Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    if (SELF.contains(word)) {
      return Optional.of(new TargetMention(sentence, token.index(), token.index() + 1, "I", false));
    }
    boolean neuter = NEUTER.contains(word);
    if (!PERSONAL.contains(word) && !PLURAL.contains(word) && !neuter) {
      return Optional.empty();
    }
    Optional<String> name =
        neuter && !isNearOrganisation(token)
            ? Optional.empty()
            : named.ofPronoun(sentence, token.index());
    if (neuter && name.isEmpty()) {
      return Optional.empty();
    }
    int at = token.index();
    return Optional.of(
        new TargetMention(sentence, at, at + 1, name.orElse(word), name.isPresent()));
  }

  /** Whether an organisation was named within some two lines before. */
  private boolean isNearOrganisation(Token token) {
    int at = token.span().start();
    return names.stream()
        .filter(name -> name.kind() == EntityKind.ORGANISATION)
        .anyMatch(name -> name.span().end() <= at && at - name.span().end() < 160);
  }
}
