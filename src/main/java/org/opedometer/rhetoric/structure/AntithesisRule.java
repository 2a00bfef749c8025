package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.Pronouns;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.text.WordSet;

/**
 * One thing denied and another put in its place, in like words: {@code not X but Y}; {@code X, not
 * Y}; {@code it is not X, it is Y}; {@code they do not want X, they want Y}; {@code all X, no Y}.
 * Plain denials, additions and concessions have no such second half.
 */
public final class AntithesisRule implements RhetoricRule {
  private static final int LONGEST_HALF = 14;
  private static final int LONGEST_TAIL = 10;
  private static final int TAIL_REACH = 9;
  private static final Set<String> STOPS = WordSet.of(", ; : -- — – - ( ) ...");
  private static final Set<String> ENDS = WordSet.of("; : -- — – . ! ? ...");
  private static final Set<String> FOCUS = WordSet.of("only just merely simply even");

  /** What stands behind a "not" that sets nothing against anything. */
  private static final Set<String> NO_DENIAL =
      WordSet.of(
          "until all yet every long least necessarily that including counting once quite always "
              + "everyone everything surprisingly far");

  private static final Set<String> TIMES = WordSet.of("yet today tomorrow now anymore tonight");

  /** What opens a clause whose denial belongs to another thought. */
  private static final Set<String> SUBORDINATE =
      WordSet.of("if when because since although though unless while as whether");

  private static final Set<String> DEMONSTRATIVES = WordSet.of("this that these those there");
  private static final Set<String> AUXILIARIES =
      WordSet.of("do can will should must need would could may");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    List<Sentence> sentences = context.sentences();
    Span last = null;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Sentence next =
          i + 1 < sentences.size() && sentences.get(i + 1).block().equals(sentence.block())
              ? sentences.get(i + 1)
              : null;
      Span found = find(sentence, next).orElse(null);
      if (found != null && (last == null || !last.overlaps(found))) {
        mentions.add(
            context.mention(
                found, sentence, Tag.ANTITHESIS, Strength.MILD, "antithesis/denied", 0.85));
        last = found;
      }
    }
    return mentions;
  }

  private static Optional<Span> find(Sentence sentence, @Nullable Sentence next) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size() - 1; i++) {
      Optional<Span> found = Optional.empty();
      if (isNot(tokens, i)) {
        found = notBut(sentence, i);
        if (found.isEmpty() && i > 1 && STOPS.contains(tokens.get(i - 1).word())) {
          found = tail(sentence, i);
        }
        if (found.isEmpty()) {
          found = correction(sentence, i, next);
        }
      } else if (tokens.get(i).lower().equals("no")) {
        int no = i;
        found = noOnly(sentence, i).or(() -> noBut(sentence, no));
      } else if (tokens.get(i).lower().equals("all")) {
        found = allNo(sentence, i);
      } else if (tokens.get(i).lower().equals("nothing")) {
        found = nothingEverything(sentence, i);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isNot(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    return word.equals("not")
        || word.equals("n't")
        || word.equals("n’t")
        || word.equals("never")
        || word.equals("no") && tokens.get(i + 1).lower().equals("longer");
  }

  /** {@code not a plan but a prayer}; additions ({@code not only ... but also}) are none. */
  private static Optional<Span> notBut(Sentence sentence, int not) {
    List<Token> tokens = sentence.tokens();
    int first = afterFocus(tokens, not + 1);
    boolean added = tokens.get(not + 1).lower().equals("only");
    if (added || first >= tokens.size() || NO_DENIAL.contains(tokens.get(first).lower())) {
      return Optional.empty();
    }
    int but = -1;
    for (int i = first + 1; i < Math.min(tokens.size() - 1, not + LONGEST_HALF); i++) {
      String word = tokens.get(i).lower();
      if (ENDS.contains(word)) {
        return Optional.empty();
      }
      if (word.equals("but")) {
        but = i;
        break;
      }
    }
    if (but < 0) {
      return Optional.empty();
    }
    int second = afterFocus(tokens, but + 1);
    while (second < tokens.size() - 1
        && Set.of("rather", "instead").contains(tokens.get(second).lower())) {
      second++;
    }
    if (second >= tokens.size()
        || Set.of("also", "not").contains(tokens.get(second).lower())
        || !areHalves(tokens, first, but, second)) {
      return Optional.empty();
    }
    int end = endOfClause(tokens, second);
    boolean clause =
        kind(tokens.get(second)).equals("clause") || kind(tokens.get(second)).startsWith("verb");
    if (!clause && hasFiniteVerb(tokens, second, end)) {
      return Optional.empty();
    }
    return Optional.of(sentence.span(not, end));
  }

  /** {@code serve, not rule}; {@code on the spade, not on the gold}. */
  private static Optional<Span> tail(Sentence sentence, int not) {
    List<Token> tokens = sentence.tokens();
    int first = not + 1;
    String word = tokens.get(first).lower();
    int end = endOfClause(tokens, first);
    if (NO_DENIAL.contains(word)
        || FOCUS.contains(word)
        || end - first > LONGEST_TAIL
        || !tokens.get(first).isWord()
        || hasFiniteVerb(tokens, first, end)) {
      return Optional.empty();
    }
    String kind = kind(tokens.get(first));
    int stop = not - 1;
    Token before = tokens.get(stop - 1);
    if (kind.equals("name")) {
      boolean nouns =
          (before.is("NN") || before.is("PRP") || before.is("CD"))
              && isNominal(tokens.get(end - 1));
      boolean adjectives = before.is("JJ") && tokens.get(end - 1).is("JJ");
      int from = startOfPhrase(tokens, stop - 1);
      return nouns || adjectives ? Optional.of(sentence.span(from, end)) : Optional.empty();
    }
    for (int i = stop - 1; i >= Math.max(0, stop - TAIL_REACH); i--) {
      if (ENDS.contains(tokens.get(i).word())) {
        break;
      }
      boolean same =
          kind.startsWith("place") ? kind.equals(kind(tokens.get(i))) : sameTag(tokens, i, first);
      if (same) {
        return Optional.of(sentence.span(i, end));
      }
    }
    return Optional.empty();
  }

  private static boolean isNominal(Token token) {
    return token.is("NN") || token.is("PRP") || token.is("CD");
  }

  private static boolean sameTag(List<Token> tokens, int a, int b) {
    String first = tokens.get(a).tag();
    String second = tokens.get(b).tag();
    boolean verbs = Set.of("VB", "VBP").contains(first) && Set.of("VB", "VBP").contains(second);
    return first.equals(second) || verbs;
  }

  /**
   * {@code It is not X, it is Y}, in one sentence or two; {@code they do not want X, they want Y}.
   */
  private static Optional<Span> correction(Sentence sentence, int not, @Nullable Sentence next) {
    List<Token> tokens = sentence.tokens();
    boolean inverted = not == 0; // "Not only is it slow, it is ugly"
    int start = startOfClause(tokens, not);
    int denied = afterFocus(tokens, not + 1);
    boolean focus = denied > not + 1;
    boolean unfit =
        not == 0 && !focus
            || denied >= tokens.size()
            || !tokens.get(denied).isWord() && !focus
            || NO_DENIAL.contains(tokens.get(denied).lower())
            || SUBORDINATE.contains(tokens.get(start).lower())
            || not > 1 && tokens.get(not - 2).is("W") && not - 2 > start;
    if (unfit) {
      return Optional.empty();
    }
    for (int i = denied + 1; i < tokens.size() - 2; i++) {
      if (STOPS.contains(tokens.get(i).word())
          && answers(tokens, start, not, denied, tokens, i + 1, focus || inverted)) {
        return Optional.of(new Span(tokens.get(start).span().start(), endOfWords(sentence)));
      }
    }
    if (next != null && !inverted && answers(tokens, start, not, denied, next.tokens(), 0, focus)) {
      return Optional.of(new Span(tokens.get(start).span().start(), endOfWords(next)));
    }
    return Optional.empty();
  }

  /**
   * Whether the clause of {@code second} that begins at {@code at} gives the other half to the
   * denial at {@code not}.
   */
  private static boolean answers(
      List<Token> first,
      int start,
      int not,
      int denied,
      List<Token> second,
      int at,
      boolean focus) {
    int verb = verbOfClause(second, at);
    if (verb < 0
        || isDenied(second, verb)
        || not > 0
            && !isElliptical(second, verb)
            && !isSameSubject(first, start, not, second, at, verb)) {
      return false;
    }
    if (focus) {
      return true;
    }
    if (isBe(first.get(not - 1))) {
      return isBe(second.get(verb)) && isSameKind(first, denied, second, verb + 1);
    }
    Token deniedVerb = first.get(denied);
    return AUXILIARIES.contains(first.get(not - 1).lemma())
        && deniedVerb.is("VB")
        && deniedVerb.lemma().equals(second.get(verb).lemma())
        && !deniedVerb.lemma().equals("be");
  }

  /** {@code The data are not wrong. The question is.} */
  private static boolean isElliptical(List<Token> tokens, int verb) {
    return tokens.size() <= 5
        && isBe(tokens.get(verb))
        && (verb + 1 >= tokens.size() || !tokens.get(verb + 1).isWord());
  }

  private static boolean isDenied(List<Token> tokens, int verb) {
    return verb + 1 < tokens.size()
        && Set.of("not", "n't", "n’t", "never").contains(tokens.get(verb + 1).lower());
  }

  /** Whether the subject of the second clause can be that of the first. */
  private static boolean isSameSubject(
      List<Token> first, int start, int not, List<Token> second, int at, int verb) {
    Token one = first.get(start);
    Token two = second.get(at);
    if (!two.is("PRP") && !DEMONSTRATIVES.contains(two.lower())) {
      String noun = second.get(verb - 1).lemma();
      return first.subList(start, not).stream().anyMatch(t -> t.is("NN") && t.lemma().equals(noun));
    }
    boolean pronoun = one.is("PRP") || DEMONSTRATIVES.contains(one.lower());
    if (pronoun && start + 2 >= not) {
      return one.lower().equals(two.lower())
          || isNeuter(one.lower()) && isNeuter(two.lower())
          || isSeveral(one.lower()) && isSeveral(two.lower());
    }
    boolean several =
        first.subList(start, not).stream().anyMatch(t -> t.tag().matches("NNP?S"))
            || not > 0
                && Set.of("are", "were", "do", "'re", "’re").contains(first.get(not - 1).lower());
    String word = two.lower();
    return several
        ? isSeveral(word) || isNeuter(word)
        : Pronouns.ONE.contains(word) || isNeuter(word);
  }

  private static boolean isNeuter(String word) {
    return word.equals("it") || word.equals("this") || word.equals("that");
  }

  private static boolean isSeveral(String word) {
    return word.equals("they") || word.equals("these") || word.equals("those");
  }

  private static boolean isBe(Token token) {
    return token.lemma().equals("be")
        || Set.of("'s", "’s", "'re", "’re", "'m", "’m").contains(token.word()) && token.is("VB");
  }

  /**
   * The first verb of a clause whose subject is a pronoun or a short noun phrase, -1 where there is
   * none.
   */
  private static int verbOfClause(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return -1;
    }
    Token subject = tokens.get(at);
    boolean pronoun = subject.is("PRP") || DEMONSTRATIVES.contains(subject.lower());
    int verb = at + 1;
    if (!pronoun) {
      while (verb < Math.min(tokens.size(), at + 5)
          && (tokens.get(verb).is("NN") || tokens.get(verb).is("JJ"))) {
        verb++;
      }
    }
    boolean fits = pronoun || subject.is("DT") || subject.is("NN") || subject.is("PRP$");
    return fits && verb < tokens.size() && (tokens.get(verb).is("VB") || tokens.get(verb).is("MD"))
        ? verb
        : -1;
  }

  private static boolean isSameKind(List<Token> first, int a, List<Token> second, int b) {
    if (b >= second.size() || !second.get(b).isWord()) {
      return second.size() <= 5; // "The question is."
    }
    for (int i = a; i < first.size(); i++) {
      if (TIMES.contains(first.get(i).lower())) {
        return false;
      }
    }
    return isLike(first, a, afterAdverb(second, b));
  }

  private static int afterAdverb(List<Token> tokens, int at) {
    return tokens.get(at).is("RB") && at + 1 < tokens.size() && tokens.get(at + 1).isWord()
        ? at + 1
        : at;
  }

  /** {@code no compromise but a capitulation}. */
  private static Optional<Span> noBut(Sentence sentence, int no) {
    List<Token> tokens = sentence.tokens();
    boolean fits =
        no > 0
            && isBe(tokens.get(no - 1))
            && no + 4 < tokens.size()
            && tokens.get(no + 1).is("NN")
            && tokens.get(no + 2).lower().equals("but")
            && tokens.get(no + 3).is("DT");
    return fits ? Optional.of(sentence.span(no, endOfClause(tokens, no + 3))) : Optional.empty();
  }

  /** {@code no debate, only orders}. */
  private static Optional<Span> noOnly(Sentence sentence, int no) {
    List<Token> tokens = sentence.tokens();
    for (int i = no + 2; i < Math.min(tokens.size() - 2, no + 7); i++) {
      if (STOPS.contains(tokens.get(i).word())) {
        boolean only = FOCUS.contains(tokens.get(i + 1).lower());
        int end = endOfClause(tokens, i + 2);
        return only && tokens.get(i - 1).is("NN") && !hasFiniteVerb(tokens, i + 2, end)
            ? Optional.of(sentence.span(no, end))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code all hat and no cattle}. */
  private static Optional<Span> allNo(Sentence sentence, int all) {
    List<Token> tokens = sentence.tokens();
    boolean fits =
        all + 4 <= tokens.size()
            && tokens.get(all + 1).is("NN")
            && (tokens.get(all + 2).word().equals(",") || tokens.get(all + 2).lower().equals("and"))
            && tokens.get(all + 3).lower().equals("no");
    return fits ? Optional.of(sentence.span(all, endOfClause(tokens, all + 4))) : Optional.empty();
  }

  /** {@code nothing to do with X and everything to do with Y}, with the same word behind both. */
  private static Optional<Span> nothingEverything(Sentence sentence, int nothing) {
    List<Token> tokens = sentence.tokens();
    for (int i = nothing + 2; i < Math.min(tokens.size() - 1, nothing + LONGEST_HALF); i++) {
      if (tokens.get(i).lower().equals("everything")
          && tokens.get(i + 1).lower().equals(tokens.get(nothing + 1).lower())) {
        return Optional.of(sentence.span(nothing, endOfClause(tokens, i + 1)));
      }
    }
    return Optional.empty();
  }

  private static int afterFocus(List<Token> tokens, int at) {
    return at < tokens.size() && FOCUS.contains(tokens.get(at).lower()) ? at + 1 : at;
  }

  private static boolean isLike(List<Token> first, int a, List<Token> second, int b) {
    return kind(first.get(a)).equals(kind(second.get(b)));
  }

  private static boolean isLike(List<Token> tokens, int a, int b) {
    return isLike(tokens, a, tokens, b);
  }

  /** Whether what follows "but" is built as what was denied, or takes up a word of it. */
  private static boolean areHalves(List<Token> tokens, int first, int but, int second) {
    String word = tokens.get(second).lower();
    boolean takenUp =
        (tokens.get(second).is("IN") || tokens.get(second).is("TO"))
            && tokens.subList(first, but).stream().anyMatch(t -> t.lower().equals(word));
    return takenUp || isLike(tokens, first, second) || arePlaces(tokens, first, second);
  }

  private static boolean arePlaces(List<Token> tokens, int a, int b) {
    return kind(tokens.get(a)).startsWith("place") && kind(tokens.get(b)).startsWith("place");
  }

  private static String kind(Token token) {
    if (token.is("IN") || token.is("TO")) {
      return Set.of("whether", "if", "that").contains(token.lower())
          ? "clause"
          : "place:" + token.lower();
    }
    if (token.is("W")) {
      return "clause";
    }
    if (token.is("VBG") || token.is("VBN")) {
      return "name"; // "not late but abandoned", "not dying; it is being killed"
    }
    return token.is("VB") ? "verb" : "name";
  }

  private static boolean hasFiniteVerb(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.is("W") || Set.of("that", "because").contains(token.lower())) {
        return false;
      }
      if (token.is("VBZ") || token.is("VBD") || token.is("VBP") || token.is("MD")) {
        return true;
      }
    }
    return false;
  }

  /** Behind the last word before the next stop. */
  private static int endOfClause(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && !isStop(tokens, i)) {
      i++;
    }
    return Math.max(i, Math.min(from + 1, tokens.size()));
  }

  private static boolean isStop(List<Token> tokens, int i) {
    String word = tokens.get(i).word();
    boolean hyphen =
        word.equals("-") && i > 0 && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    return !tokens.get(i).isWord() && !hyphen && (STOPS.contains(word) || ENDS.contains(word));
  }

  private static int startOfClause(List<Token> tokens, int at) {
    int start = 0;
    for (int i = 0; i < at - 1; i++) {
      boolean joined = tokens.get(i).is("CC") || tokens.get(i).lower().equals("that");
      if (isStop(tokens, i) || joined && i > 0) {
        start = i + 1;
      }
    }
    return start < tokens.size() && tokens.get(start).is("CC") && start + 1 < at
        ? start + 1
        : start;
  }

  private static int startOfPhrase(List<Token> tokens, int at) {
    int from = at;
    while (from > 0
        && (tokens.get(from - 1).is("NN")
            || tokens.get(from - 1).is("JJ")
            || tokens.get(from - 1).is("DT")
            || tokens.get(from - 1).is("PRP$"))) {
      from--;
    }
    return from;
  }

  private static int endOfWords(Sentence sentence) {
    int end = sentence.tokens().size();
    while (end > 1 && !sentence.token(end - 1).isWord()) {
      end--;
    }
    return sentence.token(end - 1).span().end();
  }
}
