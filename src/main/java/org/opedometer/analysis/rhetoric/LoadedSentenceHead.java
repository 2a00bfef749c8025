package org.opedometer.analysis.rhetoric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opedometer.analysis.SentenceFeatures;
import org.opedometer.analysis.SentenceHead;
import org.opedometer.analysis.TokenEncoder;
import org.opedometer.learning.FeatureVector;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;

/**
 * Whether a sentence is in loaded language, by a logistic regression over vectors of its words with
 * all names left out, so that who is spoken of does not matter. Safe for use by many threads.
 */
public final class LoadedSentenceHead {
  /** The name in model files. */
  public static final String NAME = "loaded";

  private static final List<Integer> LAYERS = List.of(6, 9);
  private static final String SOMEONE = "X";

  private final TokenEncoder encoder;
  private final SentenceFeatures features;
  private final SentenceHead head;

  /**
   * @param lexicons all word lists by name
   */
  public LoadedSentenceHead(
      TokenEncoder encoder, SentenceHead head, Map<String, Lexicon> lexicons) {
    this.encoder = encoder;
    this.features = features(lexicons);
    this.head = head;
  }

  /** What the head reads: the lists of loaded and of evaluative words among it. */
  public static SentenceFeatures features(Map<String, Lexicon> lexicons) {
    return new SentenceFeatures(
        LAYERS,
        new LexiconMatcher(
            lexicons.values().stream()
                .filter(l -> l.name().startsWith("loaded-") || l.name().startsWith("valence-"))
                .toList()));
  }

  public static FeatureVector read(
      SentenceFeatures features, TokenEncoder encoder, String text, Sentence sentence) {
    return features.of(sentence, encoder.encode(words(text, sentence)));
  }

  /** Of loaded language, 0..1. */
  public double probability(String text, Sentence sentence) {
    return head.probability(read(features, encoder, text, sentence));
  }

  /** The words with every name of a person, group, organisation or place called the same. */
  static List<String> words(String text, Sentence sentence) {
    List<String> words = new ArrayList<>();
    boolean inName = false;
    for (Token token : sentence.tokens()) {
      boolean name = isName(token);
      String word = token.span().in(text);
      words.add(name ? (inName ? "" : SOMEONE) : word);
      inName = name;
    }
    return words;
  }

  /** Capitalised within the sentence, or tagged as a name at its beginning. */
  private static boolean isName(Token token) {
    boolean capital = !token.word().isEmpty() && Character.isUpperCase(token.word().codePointAt(0));
    boolean tagged = token.is("NNP") || token.entity() != EntityKind.NONE;
    boolean adjective = token.index() > 0 && (token.is("JJ") || token.is("NN"));
    return capital && (tagged || adjective) && !token.tag().equals("POS");
  }
}
