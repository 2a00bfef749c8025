package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opedometer.model.EntityKind;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.Pronouns;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.text.WordSet;

/**
 * A value that a whole community is said to hold, as a reason: a noun for a value or birthright
 * that belongs to us, the nation, the people, a faith ({@code our founding principles}, {@code the
 * values of our country}), or the good of that community ({@code what is best for the nation}).
 */
public final class SharedValueRule implements RhetoricRule {
  private static final int LONGEST_PHRASE = 6;
  private static final Set<String> VALUES =
      WordSet.of(
          "value principle ideal tradition freedom liberty heritage democracy constitution "
              + "republic identity civilisation civilization forefather "
              + "fatherland motherland homeland anthem birthright honour honor dignity soul "
              + "conscience faith rights");
  private static final Set<String> COMMUNITIES =
      WordSet.of(
          "nation country republic people land society democracy civilisation civilization "
              + "homeland fatherland motherland america britain");
  private static final Set<String> GOODS =
      WordSet.of(
          "good interest sake future honour honor soul spirit greatness best promise welfare");
  private static final Set<String> MEMBERS =
      WordSet.of("citizen american patriot briton australian canadian european christian");
  private static final Set<String> DUTIES = WordSet.of("duty obligation responsibility right");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      List<TokenRange> found = new ArrayList<>();
      for (int i = 0; i < sentence.tokens().size(); i++) {
        owned(sentence, i).ifPresent(found::add);
        goodOf(sentence, i).ifPresent(found::add);
        dutyAs(sentence, i).ifPresent(found::add);
      }
      for (TokenRange range : TokenRange.longest(found)) {
        mentions.add(context.mention(sentence, range, Tag.VALUE_APPEAL, 0.7));
      }
    }
    return mentions;
  }

  /** {@code our best traditions}, {@code the nation's ideals}. */
  private static Optional<TokenRange> owned(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    Token owner = tokens.get(at);
    boolean ours = owner.is("PRP$") && Pronouns.WE.contains(owner.lower());
    boolean theirs =
        owner.is("POS")
            && at > 0
            && (COMMUNITIES.contains(tokens.get(at - 1).lemma().toLowerCase(java.util.Locale.ROOT))
                || tokens.get(at - 1).entity() == EntityKind.LOCATION);
    if (!ours && !theirs) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + LONGEST_PHRASE); i++) {
      Token token = tokens.get(i);
      if (token.is("NN") && VALUES.contains(token.lemma().toLowerCase(java.util.Locale.ROOT))) {
        return Optional.of(range(theirs ? at - 1 : at, i + 1));
      }
      if (!token.is("JJ")
          && !token.is("NN")
          && !token.is("VBG")
          && !token.is("VBN")
          && !token.word().equals("-")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code the values of our country}, {@code the best interests of the nation}. */
  private static Optional<TokenRange> goodOf(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    Token good = tokens.get(at);
    String lemma = good.lemma().toLowerCase(java.util.Locale.ROOT);
    boolean value = VALUES.contains(lemma) && good.is("NN");
    boolean fits = value || GOODS.contains(lemma) && (good.is("NN") || good.is("JJS"));
    if (!fits || at + 3 > tokens.size() - 1) {
      return Optional.empty();
    }
    String preposition = tokens.get(at + 1).lower();
    if (!preposition.equals("of") && !preposition.equals("for")) {
      return Optional.empty();
    }
    String owner = tokens.get(at + 2).lower();
    boolean determined = Set.of("the", "our", "this", "a").contains(owner);
    int noun = determined ? at + 3 : at + 2;
    for (int i = noun; i < Math.min(tokens.size(), noun + 2); i++) {
      Token token = tokens.get(i);
      boolean community = COMMUNITIES.contains(token.lemma().toLowerCase(java.util.Locale.ROOT));
      boolean named = !determined && value && isPlace(token);
      if (community && (determined || token.is("NNP")) || named) {
        return Optional.of(range(at, i + 1));
      }
    }
    return Optional.empty();
  }

  /** {@code my duty as a citizen}. */
  private static Optional<TokenRange> dutyAs(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    if (!DUTIES.contains(tokens.get(at).lemma()) || at + 3 >= tokens.size()) {
      return Optional.empty();
    }
    boolean as = tokens.get(at + 1).lower().equals("as") && tokens.get(at + 2).is("DT");
    for (int i = at + 3; as && i < Math.min(tokens.size(), at + 6); i++) {
      if (MEMBERS.contains(tokens.get(i).lemma().toLowerCase(java.util.Locale.ROOT))) {
        return Optional.of(range(at, i + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isPlace(Token token) {
    return token.entity() == EntityKind.LOCATION;
  }

  private static TokenRange range(int from, int to) {
    return new TokenRange(from, to, Strength.MILD, "value_appeal/shared");
  }
}
