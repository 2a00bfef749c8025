package org.opedometer.syntax;

import java.util.List;

/** Turns the words of a sentence into vectors. Implementations are safe for use by many threads. */
public interface TokenEncoder {
  /**
   * Encodes one sentence.
   *
   * @param words its tokens as written, in order
   * @return vectors for each of them; the same for the same words whatever else is encoded beside
   *     them
   */
  TokenVectors encode(List<String> words);
}
