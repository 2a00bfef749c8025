package org.opedometer.rhetoric.loaded;

import java.util.List;
import java.util.Set;
import org.opedometer.model.Token;

/** Which words can be loaded at all. */
public final class LoadedWords {
  private static final List<String> OPEN = List.of("NN", "VB", "JJ", "RB", "UH", "FW");
  private static final Set<String> EMPTY =
      Set.of("be", "have", "do", "n't", "not", "say", "also", "then", "there", "here");

  private LoadedWords() {}

  /** Whether the token is a word of an open class and no name. */
  public static boolean canCarry(LoadedInput input, int index) {
    Token token = input.sentence().token(index);
    return token.isWord()
        && !input.names()[index]
        && OPEN.stream().anyMatch(token::is)
        && !EMPTY.contains(input.lemma(index));
  }
}
