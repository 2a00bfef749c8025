package org.opedometer.model;

import java.util.List;

/**
 * A constituent of a sentence. A leaf is a part-of-speech node over one token.
 *
 * @param label Penn Treebank category without function tags
 * @param start first token
 * @param end behind the last token
 * @param head token that heads it (Collins' rules)
 */
public record Phrase(String label, int start, int end, int head, List<Phrase> children) {
  public Phrase {
    children = List.copyOf(children);
  }

  public boolean isLeaf() {
    return children.isEmpty();
  }

  public int size() {
    return end - start;
  }
}
