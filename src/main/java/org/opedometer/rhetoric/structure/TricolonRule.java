package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Phrase;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.Polarity;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.rhetoric.rule.WordPatterns;
import org.opedometer.text.WordSet;

/** Three coordinated like phrases; not lists of names, numbers, dates, colours or goods. */
public final class TricolonRule implements RhetoricRule {
  private static final WordPatterns REPEATED =
      WordPatterns.of(
          "tricolon",
          "(no|too|by|with|for|of|without|to|that|they|we|he|she|it|who|more|as|in|our|my|your|clean|wrong|unfair|first)"
              + " (?:[^ ,;.:]+ ){1,7}(?:, |and |, and |or )+\\1 (?:[^ ,;.:]+ ){1,7}(?:, |and |, and"
              + " |or )+\\1(?: [^ ,;.:]+){1,7}",
          "first (?:[^ ,;.:]+ ){2,7}, then (?:[^ ,;.:]+ ){2,7}, (?:and )?then(?: [^ ,;.:]+){2,7}");
  private static final String COORDINATION = "tricolon/coordination";
  static final Set<String> PLAIN =
      WordSet.of(
          "red white blue green yellow black grey gray brown north south east west small "
              + "medium large left right oral written");
  private static final Set<String> ABSTRACT =
      WordSet.of(
          "shame sense spine hope trust faith fear love hate peace war time rest respect "
              + "raise courage memory wit anger warmth wonder word risk right debt sweat skill "
              + "hunger pride voice dignity work honour honor truth light heat talk trade greed "
              + "power grief joy pain care will doubt blame praise mercy luck life death number "
              + "vision fact joke end sleep patience exhaustion resort nuisance fool");
  private static final String ABSTRACT_ENDING =
      ".*(?:ness|ity|ment|tion|sion|ance|ence|ism|ship|dom|hood|acy|sty|tude|ience)$";

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      List<TokenRange> found = new ArrayList<>();
      for (TokenRange range : REPEATED.find(context.line(sentence))) {
        if (named(sentence.tokens().subList(range.from(), range.to())) < 2) {
          found.add(range);
        }
      }
      collect(sentence, sentence.tree(), found);
      found.addAll(Triads.find(sentence));
      found.removeIf(range -> !isForEffect(context, sentence, range));
      for (TokenRange range : TokenRange.longest(found)) {
        mentions.add(context.mention(sentence, range, Tag.TRICOLON, 0.8));
      }
    }
    return mentions;
  }

  /**
   * Whether three members are more than a list: no conjunction, the same word in front of each, or
   * words that judge.
   */
  private static boolean isForEffect(RhetoricContext context, Sentence sentence, TokenRange range) {
    List<Token> tokens = sentence.tokens().subList(range.from(), range.to());
    boolean frame = !range.rule().equals(COORDINATION) && !range.rule().equals(Triads.RULE);
    boolean joined = tokens.stream().anyMatch(t -> t.is("CC"));
    boolean same = tokens.stream().filter(Token::isWord).map(Token::lemma).distinct().count() == 1;
    long first = tokens.stream().filter(t -> t.identity().equals(tokens.get(0).identity())).count();
    int charged =
        Polarity.bad(context, sentence, range.from(), range.to())
            + Polarity.good(context, sentence, range.from(), range.to());
    return !same && (frame || !joined && charged > 0 || first > 2 || charged > 1);
  }

  private static void collect(Sentence sentence, Phrase phrase, List<TokenRange> found) {
    List<Phrase> members = members(sentence, phrase);
    if (members.size() == 3 && isFigure(sentence, members)) {
      found.add(
          new TokenRange(
              members.get(0).start(), members.get(2).end(), Strength.MILD, COORDINATION));
    }
    phrase.children().forEach(child -> collect(sentence, child, found));
  }

  /** The members of a coordination, empty where the phrase is none. */
  private static List<Phrase> members(Sentence sentence, Phrase phrase) {
    List<Phrase> members = new ArrayList<>();
    boolean comma = false;
    boolean expected = true;
    for (Phrase child : phrase.children()) {
      String label = child.label();
      if (label.equals(",") || label.equals("CC") || label.equals(":")) {
        comma = comma || !label.equals("CC");
        expected = true;
      } else if (label.equals(".") || label.equals("``") || label.equals("''")) {
        continue;
      } else if (expected && (members.isEmpty() || isLike(members.get(0), child))) {
        members.add(child);
        expected = false;
      } else if (members.size() < 2) {
        members.clear();
        members.add(child);
        expected = false;
      } else {
        return members.size() == 3 ? members : List.of();
      }
    }
    return comma ? members : List.of();
  }

  private static boolean isLike(Phrase a, Phrase b) {
    return kind(a).equals(kind(b)) || kind(a).equals("predicate") && kind(b).equals("predicate");
  }

  private static String kind(Phrase phrase) {
    String label = phrase.label();
    if (label.startsWith("JJ")
        || label.equals("ADJP")
        || label.equals("VBN")
        || label.equals("UCP")
        || label.equals("RB")
        || label.equals("ADVP")) {
      return "predicate";
    }
    if (label.startsWith("N") || label.equals("PRP$") || label.equals("QP")) {
      return "noun";
    }
    return label.startsWith("V") ? "verb" : label.startsWith("S") ? "clause" : label;
  }

  private static boolean isFigure(Sentence sentence, List<Phrase> members) {
    List<Token> tokens = sentence.tokens().subList(members.get(0).start(), members.get(2).end());
    long plain = tokens.stream().filter(t -> PLAIN.contains(t.lemma()) || t.is("CD")).count();
    if (named(tokens) > 1 || plain > 1) {
      return false;
    }
    boolean noun = members.stream().allMatch(m -> kind(m).equals("noun"));
    if (!noun) {
      return true;
    }
    long abstracts = members.stream().filter(m -> isAbstract(sentence.token(m.head()))).count();
    String first = sentence.token(members.get(0).start()).lemma();
    boolean repeated =
        members.stream()
            .allMatch(m -> m.size() > 1 && sentence.token(m.start()).lemma().equals(first));
    return abstracts >= 2 || repeated && !Set.of("a", "an", "the", "at").contains(first);
  }

  static boolean isAbstract(Token token) {
    return ABSTRACT.contains(token.lemma())
        || token.lemma().matches(ABSTRACT_ENDING) && token.is("NN")
        || token.is("JJ");
  }

  static long named(List<Token> tokens) {
    return tokens.stream().filter(t -> t.is("NNP") || t.entity() != EntityKind.NONE).count();
  }
}
