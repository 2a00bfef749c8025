package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.text.WordSet;

/**
 * Phrases with three or more content lemmas that come back in another paragraph; only the longest
 * count. Names, figures and terms of nouns and adjectives alone are what a text is about, and no
 * figure of speech.
 */
public final class RepetitionRule implements RhetoricRule {
  private static final int LEAST_CONTENT = 3;
  private static final int LONGEST = 14;
  private static final Set<String> LIGHT =
      WordSet.of("be have do not n't more so very then there as go get other only also such");

  /** A stretch of tokens that begins and ends with a content word. */
  private record Place(Sentence sentence, int from, int to) {}

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    Map<String, List<Place>> places = new HashMap<>();
    for (Sentence sentence : context.sentences()) {
      collect(context, sentence, places);
    }
    Map<Integer, List<TokenRange>> found = new HashMap<>();
    for (List<Place> same : places.values()) {
      boolean elsewhere = same.stream().map(p -> p.sentence().paragraph()).distinct().count() > 1;
      if (elsewhere) {
        for (Place p : same) {
          found
              .computeIfAbsent(p.sentence().number(), n -> new ArrayList<>())
              .add(new TokenRange(p.from(), p.to(), Strength.MILD, "repetition/phrase"));
        }
      }
    }
    List<RhetoricMention> mentions = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      for (TokenRange range :
          TokenRange.longest(found.getOrDefault(sentence.number(), List.of()))) {
        mentions.add(context.mention(sentence, range, Tag.REPETITION, 0.85));
      }
    }
    return mentions;
  }

  private static void collect(
      RhetoricContext context, Sentence sentence, Map<String, List<Place>> places) {
    List<Token> tokens = sentence.tokens();
    for (int from = 0; from < tokens.size(); from++) {
      if (!isContent(tokens.get(from)) || !context.isAuthor(tokens.get(from).span())) {
        continue;
      }
      StringBuilder key = new StringBuilder();
      int content = 0;
      boolean term = true; // nouns and adjectives alone
      for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
        Token token = tokens.get(i);
        boolean hyphen = token.word().equals("-");
        if (!token.isWord() && !hyphen && !token.is("POS") || hasDigit(token)) {
          break;
        }
        key.append(token.identity()).append(' ');
        term &= hyphen || token.is("N") || token.is("J") || token.is("CD");
        if (isContent(token)) {
          boolean joined = i > from && tokens.get(i - 1).word().equals("-");
          content += joined || token.is("NNP") ? 0 : 1;
          if (content >= LEAST_CONTENT && !term) {
            places
                .computeIfAbsent(key.toString(), k -> new ArrayList<>())
                .add(new Place(sentence, from, i + 1));
          }
        }
      }
    }
  }

  /** Figures come back in any report. */
  private static boolean hasDigit(Token token) {
    return token.word().chars().anyMatch(Character::isDigit);
  }

  private static boolean isContent(Token token) {
    boolean open =
        token.is("NN") || token.is("VB") || token.is("JJ") || token.is("RB") || token.is("CD");
    return open && token.isWord() && !LIGHT.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
