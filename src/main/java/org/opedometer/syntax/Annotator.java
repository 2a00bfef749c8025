package org.opedometer.syntax;

import java.util.List;
import org.opedometer.model.Block;
import org.opedometer.model.DependencyGraph;
import org.opedometer.model.Sentence;

/**
 * Linguistic annotation of one block at a time. Implementations are safe for use by many threads.
 */
public interface Annotator {
  /**
   * An annotator for the blocks of one essay, which takes a name for the same in all of them.
   *
   * @param texts the blocks' normalised texts
   * @param workers read the blocks beforehand
   */
  default Annotator reading(List<String> texts, Workers workers) {
    return this;
  }

  /**
   * Splits a block into sentences and tokens, tags, parses and judges their sentiment.
   *
   * @param block the block the sentences will name
   * @param text the block's normalised text
   * @return sentences numbered from 1, with offsets into {@code text}; every non-blank character is
   *     in a token
   */
  List<Sentence> annotate(Block block, String text);

  /**
   * Grammatical relations of one sentence. Costs several times its parse: ask only where needed.
   */
  DependencyGraph dependencies(Sentence sentence);
}
