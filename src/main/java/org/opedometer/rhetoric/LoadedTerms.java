package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.opedometer.lexicon.Dictionary;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.names.ProperNames;
import org.opedometer.rhetoric.loaded.LoadedReading;
import org.opedometer.rhetoric.loaded.LoadedSpan;
import org.opedometer.rhetoric.rule.Pronouns;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.text.WordSet;

/**
 * The loaded terms of a sentence: what the word lists know joined with what the learned reader
 * finds. The reader decides whether a word is loaded, a list that knows the term its extent,
 * category and strength. Whatever the reader says, a word that no dictionary knows is not loaded by
 * the reader alone, a hyphenated word is whole, and what is denied is not said.
 */
final class LoadedTerms {
  /** How the rule ends of what the learned reader alone found. */
  static final String MODEL = "/model";

  /** Categories that are an attack where they are aimed at somebody. */
  static final Set<String> AIMED =
      Set.of("motive_attack", "competence_attack", "label", "ridicule");

  private static final Set<String> LAYERS = Set.of("loaded", "attack");
  private static final int TARGET_REACH = 12;
  private static final double SURE_OF_PHRASE = 0.8;
  private static final double SURE_OF_WORD = 0.65;

  /** Probability of a word from which a term counts that no list knows. */
  private static final double SURE_ALONE = 0.25;

  /** Probability of its sentence from which a term counts that no list knows. */
  private static final double LOADED_SENTENCE = 0.2;

  /** Probability of its most loaded word from which a listed phrase counts by itself. */
  private static final double ENOUGH_FOR_PHRASE = 0.2;

  private static final int NEGATION_REACH = 4;
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "hardly");
  private static final Set<String> FOCUS = Set.of("only", "just", "merely", "simply", "even");

  /** Tags between a negation and what it denies: {@code not a very brave man}. */
  private static final Set<String> DENIED_THROUGH = WordSet.of("DT JJ JJR RB PRP$ VBN VBG HYPH");

  private LoadedTerms() {}

  /**
   * Some loaded tokens of a sentence before it is known whom they are aimed at.
   *
   * @param category one of the ten of loaded language
   * @param confidence 0..1
   */
  record Term(TokenRange range, String category, double confidence) {
    boolean isUsers() {
      return range.rule().startsWith(RhetoricContext.USERS);
    }
  }

  /** The terms in text order; no two overlap. */
  static List<Term> of(RhetoricContext context, Sentence sentence) {
    List<Term> listed = listed(context, sentence);
    List<Term> terms =
        context
            .reading(sentence)
            .map(reading -> joined(context, sentence, reading, listed))
            .orElse(listed);
    return terms.stream()
        .filter(t -> t.isUsers() || !isDenied(sentence, t.range()))
        .sorted(Comparator.comparingInt(t -> t.range().from()))
        .toList();
  }

  /** What the lists know, the longest first of terms that overlap. */
  private static List<Term> listed(RhetoricContext context, Sentence sentence) {
    List<Term> terms = new ArrayList<>();
    int covered = -1;
    for (LexiconHit hit : context.hits(sentence)) {
      boolean loaded = LAYERS.contains(hit.lexicon().layer());
      if (!loaded || hit.from() < covered || isName(sentence, hit.from(), hit.to())) {
        continue;
      }
      String asked = hit.entry().attribute("target");
      boolean phrase = hit.to() - hit.from() > 1;
      if (asked.isEmpty() || phrase || hasAnimate(context, sentence, hit, asked)) {
        TokenRange range =
            new TokenRange(hit.from(), hit.to(), hit.entry().strength(), context.ruleOf(hit));
        terms.add(
            new Term(
                whole(sentence, range),
                hit.lexicon().category(),
                phrase ? SURE_OF_PHRASE : SURE_OF_WORD));
        covered = hit.to();
      }
    }
    return terms;
  }

  private static List<Term> joined(
      RhetoricContext context, Sentence sentence, LoadedReading reading, List<Term> listed) {
    List<Term> left = new ArrayList<>(listed);
    List<Term> terms = new ArrayList<>();
    for (LoadedSpan span : reading.spans()) {
      TokenRange range =
          whole(
              sentence,
              new TokenRange(
                  span.from(), span.to(), span.strength(), span.category().orElse("") + MODEL));
      if (context.isAllowed(sentence, span.from(), span.to())
          || isName(sentence, span.from(), span.to())) {
        continue;
      }
      List<Term> known = left.stream().filter(t -> t.range().overlaps(range)).toList();
      left.removeAll(known);
      if (!known.isEmpty()) {
        terms.add(joined(range, known, span));
      } else if (span.category().isPresent() && standsAlone(sentence, reading, range)) {
        String category = span.category().get();
        terms.add(new Term(withModifier(sentence, range), category, span.confidence()));
      }
    }
    left.stream().filter(t -> stands(t, reading)).forEach(terms::add);
    return terms;
  }

  /** One term of the reader's range and the lists'; what the reader leaves open a list gives. */
  private static Term joined(TokenRange range, List<Term> known, LoadedSpan span) {
    Term best =
        known.stream()
            .max(
                Comparator.comparing((Term t) -> AIMED.contains(t.category()))
                    .thenComparingInt(t -> t.range().size()))
            .orElseThrow();
    // a user's list is believed; the rule that is named is that of whoever gives the category
    String category =
        best.isUsers() ? best.category() : span.category().orElse(best.category());
    int from = known.stream().mapToInt(t -> t.range().from()).min().orElseThrow();
    int to = known.stream().mapToInt(t -> t.range().to()).max().orElseThrow();
    TokenRange wide =
        new TokenRange(
            Math.min(from, range.from()),
            Math.max(to, range.to()),
            range.strength(),
            category.equals(best.category()) ? best.range().rule() : range.rule());
    return new Term(wide, category, span.confidence());
  }

  /** Whether the reader may be believed without a list: a word that it means is known. */
  private static boolean standsAlone(Sentence sentence, LoadedReading reading, TokenRange range) {
    if (reading.probability() < LOADED_SENTENCE) {
      return false;
    }
    boolean hyphenated = false;
    for (int i = range.from(); i < range.to(); i++) {
      hyphenated |= sentence.token(i).word().equals("-");
    }
    for (int i = range.from(); i < range.to(); i++) {
      Token token = sentence.token(i);
      if (reading.words()[i] >= SURE_ALONE
          && token.isWord()
          && !isTrade(token)
          && Dictionary.english().knows(token.word())) {
        return !hyphenated || isLoadedThroughout(sentence, reading, range);
      }
    }
    return false;
  }

  /** What somebody does for a living brands nobody. */
  private static boolean isTrade(Token token) {
    return token.is("NN") && token.lower().matches(".+(?:man|men|woman|women|person)");
  }

  /** A hyphenated word is loaded as a whole, not by what one half means elsewhere. */
  private static boolean isLoadedThroughout(
      Sentence sentence, LoadedReading reading, TokenRange range) {
    double sum = 0;
    int words = 0;
    for (int i = range.from(); i < range.to(); i++) {
      if (sentence.token(i).isWord()) {
        sum += reading.words()[i];
        words++;
      }
    }
    return sum / words >= SURE_ALONE / 2;
  }

  /**
   * Whether a listed term counts that the reader passed over: a user's, a strong term for people, a
   * fixed phrase.
   */
  private static boolean stands(Term term, LoadedReading reading) {
    TokenRange range = term.range();
    boolean strong = range.strength() == Strength.STRONG;
    return term.isUsers()
        || strong && AIMED.contains(term.category())
        || range.size() > 1 && reading.greatest(range.from(), range.to()) >= ENOUGH_FOR_PHRASE;
  }

  /** A single noun with what is joined to it: {@code black hole}. */
  private static TokenRange withModifier(Sentence sentence, TokenRange range) {
    int before = range.from() - 1;
    boolean joined =
        range.size() == 1
            && before >= 0
            && sentence.token(range.from()).is("NN")
            && (sentence.token(before).is("JJ") || sentence.token(before).is("NN"))
            && sentence.token(before).entity() == EntityKind.NONE
            && !ProperNames.isNamed(sentence, before, range.from());
    return joined ? new TokenRange(before, range.to(), range.strength(), range.rule()) : range;
  }

  /** The range with the other parts of hyphenated words at its edges. */
  private static TokenRange whole(Sentence sentence, TokenRange range) {
    int from = range.from();
    int to = range.to();
    while (from > 1 && isHyphen(sentence, from - 1)) {
      from -= 2;
    }
    while (to + 1 < sentence.tokens().size() && isHyphen(sentence, to)) {
      to += 2;
    }
    return new TokenRange(from, to, range.strength(), range.rule());
  }

  /** Whether a token is a hyphen within a word, as the tokeniser leaves it. */
  private static boolean isHyphen(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.word().equals("-")
        && sentence.token(i - 1).span().end() == token.span().start()
        && token.span().end() == sentence.token(i + 1).span().start();
  }

  /** "Is not a coward", "was never cruel", "no crook": but not "not only a coward". */
  private static boolean isDenied(Sentence sentence, TokenRange range) {
    for (int i = range.from() - 1; i >= Math.max(0, range.from() - NEGATION_REACH); i--) {
      Token token = sentence.token(i);
      if (NEGATIONS.contains(token.lower())) {
        boolean focus = FOCUS.contains(sentence.token(i + 1).lower());
        boolean question = i > 1 && sentence.token(i - 1).index() == 0;
        return !focus && !question;
      }
      if (!DENIED_THROUGH.contains(token.tag())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isName(Sentence sentence, int from, int to) {
    return ProperNames.isNamed(sentence, from, to)
        || sentence.tokens().subList(from, to).stream()
            .allMatch(t -> t.entity() != EntityKind.NONE);
  }

  /**
   * Whether someone who can be blamed stands near: a pronoun, a name, a role; for {@code person} no
   * organisation.
   */
  private static boolean hasAnimate(
      RhetoricContext context, Sentence sentence, LexiconHit hit, String asked) {
    List<Token> tokens = sentence.tokens();
    int end = Math.min(tokens.size(), hit.to() + TARGET_REACH);
    for (int i = Math.max(0, hit.from() - TARGET_REACH); i < end; i++) {
      Token token = tokens.get(i);
      boolean inside = i >= hit.from() && i < hit.to();
      boolean someone =
          Pronouns.ANYBODY.contains(token.lower())
              || token.entity() == EntityKind.PERSON
              || Targets.isGroupOrRole(context, token)
              || !asked.equals("person") && token.entity() == EntityKind.ORGANISATION;
      if (!inside && someone) {
        return true;
      }
    }
    return false;
  }
}
