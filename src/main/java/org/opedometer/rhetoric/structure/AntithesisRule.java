package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.WordPatterns;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;

/** Not X but Y; X is not A, it is B; they do not want A, they want B; A, not B. */
public final class AntithesisRule implements RhetoricRule {
  private static final WordPatterns NOT_BUT =
      WordPatterns.of(
          "antithesis",
          "not (?!only |just |merely |until |all |yet |simply )(?:[^ ,;.:]+ ){1,9}(?:, )?but (?!not"
              + " |also |it |they |he |she |we |i |the \\S+ (?:was|is|went|were|did) )(?:[^ ,;.:]+"
              + " ){0,7}[^ ,;.:]+",
          "(?:is|was|are|were) no [a-z]+ but an? (?:[^ ,;.:]+ ){0,4}[^ ,;.:]+");
  private static final Set<String> BOUNDARIES = Set.of(",", ";", ":", "--", "—", "–");
  private static final Set<String> TIMES =
      Set.of("yet", "today", "tomorrow", "now", "anymore", "tonight");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    List<Sentence> sentences = context.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Sentence next =
          i + 1 < sentences.size() && sentences.get(i + 1).block().equals(sentence.block())
              ? sentences.get(i + 1)
              : null;
      find(context, sentence, next)
          .ifPresent(
              span ->
                  mentions.add(
                      context.mention(
                          span,
                          sentence,
                          Tag.ANTITHESIS,
                          Strength.MILD,
                          "antithesis/not-but",
                          0.85)));
    }
    return mentions;
  }

  private static Optional<Span> find(
      RhetoricContext context,
      Sentence sentence,
      @org.jspecify.annotations.Nullable Sentence next) {
    List<TokenRange> framed = TokenRange.longest(NOT_BUT.find(context.line(sentence)));
    if (!framed.isEmpty()) {
      return Optional.of(sentence.span(framed.get(0).from(), framed.get(0).to()));
    }
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size() - 1; i++) {
      if (!isNot(tokens.get(i))) {
        continue;
      }
      if (BOUNDARIES.contains(tokens.get(i - 1).word())) {
        Optional<Span> tail = tail(sentence, i);
        if (tail.isPresent()) {
          return tail;
        }
        continue;
      }
      int boundary = boundary(tokens, i);
      if (boundary > 0 && answers(tokens, i, tokens, boundary + 1)) {
        return Optional.of(new Span(sentence.span().start(), endOfWords(sentence)));
      }
      if (boundary < 0 && next != null && answers(tokens, i, next.tokens(), 0)) {
        return Optional.of(new Span(sentence.span().start(), endOfWords(next)));
      }
    }
    return Optional.empty();
  }

  private static boolean isNot(Token token) {
    String word = token.lower();
    return word.equals("not") || word.equals("n't") || word.equals("n’t");
  }

  private static int boundary(List<Token> tokens, int from) {
    for (int i = from + 2; i < tokens.size() - 2; i++) {
      if (BOUNDARIES.contains(tokens.get(i).word())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether the clause that begins at {@code at} gives the other half to the negation at {@code
   * not}.
   */
  private static boolean answers(List<Token> first, int not, List<Token> second, int at) {
    if (at + 1 >= second.size() || not < 1) {
      return false;
    }
    int verb = verbOfClause(second, at);
    if (verb < 0) {
      return false;
    }
    String auxiliary = first.get(not - 1).lemma();
    if (isBe(first.get(not - 1))) {
      return isBe(second.get(verb)) && sameKind(first, not + 1, second, verb + 1);
    }
    Token denied = first.get(not + 1);
    return Set.of("do", "can", "will", "should", "must").contains(auxiliary)
        && denied.is("VB")
        && denied.lemma().equals(second.get(verb).lemma())
        && !denied.lemma().equals("be");
  }

  private static boolean isBe(Token token) {
    return token.lemma().equals("be")
        || Set.of("'s", "’s", "'re", "’re").contains(token.word()) && token.is("VB");
  }

  /**
   * The first verb of a clause whose subject is a pronoun or a short noun phrase, -1 where there is
   * none.
   */
  private static int verbOfClause(List<Token> tokens, int at) {
    Token subject = tokens.get(at);
    boolean pronoun =
        subject.is("PRP") || subject.lower().equals("this") || subject.lower().equals("that");
    int verb = pronoun ? at + 1 : subject.is("DT") && at + 2 < tokens.size() ? at + 2 : -1;
    return verb > 0 && verb < tokens.size() && tokens.get(verb).is("VB") ? verb : -1;
  }

  private static boolean sameKind(List<Token> first, int a, List<Token> second, int b) {
    if (b >= second.size() || !second.get(b).isWord()) {
      return second.size() <= 5; // "The question is."
    }
    for (int i = a; i < first.size(); i++) {
      if (TIMES.contains(first.get(i).lower())) {
        return false;
      }
    }
    return kind(first.get(a)).equals(kind(second.get(b)));
  }

  private static String kind(Token token) {
    if (token.is("IN") || token.is("TO")) {
      return token.lower().equals("whether") ? "clause" : "place:" + token.lower();
    }
    if (token.is("VBG") || token.is("VBN")) {
      return "verb";
    }
    return token.is("W") ? "clause" : "name";
  }

  /** {@code serve, not rule}; {@code on the spade, not on the gold}. */
  private static Optional<Span> tail(Sentence sentence, int not) {
    List<Token> tokens = sentence.tokens();
    Token after = tokens.get(not + 1);
    for (int i = not - 2; i >= Math.max(0, not - 6); i--) {
      boolean preposition = after.is("IN") && tokens.get(i).lower().equals(after.lower());
      boolean word =
          i == not - 2
              && coarse(tokens.get(i)).equals(coarse(after))
              && not + 2 >= tokens.size() - 1
              && !after.is("IN");
      if (preposition || word) {
        return Optional.of(new Span(tokens.get(i).span().start(), endOfWords(sentence)));
      }
    }
    return Optional.empty();
  }

  private static String coarse(Token token) {
    return token.tag().substring(0, Math.min(2, token.tag().length()));
  }

  private static int endOfWords(Sentence sentence) {
    int end = sentence.tokens().size();
    while (end > 1 && !sentence.token(end - 1).isWord()) {
      end--;
    }
    return sentence.token(end - 1).span().end();
  }
}
