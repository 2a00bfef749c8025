package org.opedometer.rhetoric.loaded;

import java.util.List;
import java.util.Set;
import org.opedometer.model.Token;
import org.opedometer.reader.NamelessSentence;

/** Which words can be loaded at all. */
public final class LoadedWords {
  private static final List<String> OPEN = List.of("NN", "VB", "JJ", "RB", "UH", "FW");
  private static final Set<String> EMPTY =
      Set.of("be", "have", "do", "n't", "not", "say", "also", "then", "there", "here");

  private LoadedWords() {}

  /** Whether the token is a word of an open class and no name. */
  public static boolean canCarry(NamelessSentence words, int index) {
    Token token = words.sentence().token(index);
    return token.isWord()
        && !words.names()[index]
        && OPEN.stream().anyMatch(token::is)
        && !EMPTY.contains(words.lemma(index));
  }

  /** Whether the token is any word that is no name: such may stand within a loaded stretch. */
  public static boolean canJoin(NamelessSentence words, int index) {
    return words.sentence().token(index).isWord() && !words.names()[index];
  }
}
