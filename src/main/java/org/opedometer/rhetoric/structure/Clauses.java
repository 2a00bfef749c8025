package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;

/** Cuts an essay's scored sentences into the units that figures of repetition compare. */
final class Clauses {
  private static final Set<String> CUTS = Set.of(",", ";", ":", "--", "—", "–");

  private Clauses() {}

  /**
   * A sentence, or a part of one between commas.
   *
   * @param from first token
   * @param to behind the last token, closing marks left out
   */
  record Clause(Sentence sentence, int from, int to) {
    List<Token> tokens() {
      return sentence.tokens().subList(from, to);
    }

    int size() {
      return to - from;
    }

    /** What tells its {@code i}-th token from others, empty beyond its end. */
    String identity(int i) {
      return i < size() ? sentence.token(from + i).identity() : "";
    }

    /** The lemma of its {@code i}-th token, empty beyond its end. */
    String lemma(int i) {
      return i < size() ? sentence.token(from + i).lemma().toLowerCase(java.util.Locale.ROOT) : "";
    }

    String tag(int i) {
      return i < size() ? sentence.token(from + i).tag() : "";
    }
  }

  /** The whole sentence without its end marks. */
  static Clause whole(Sentence sentence) {
    int to = sentence.tokens().size();
    while (to > 1 && !sentence.token(to - 1).isWord()) {
      to--;
    }
    return new Clause(sentence, 0, to);
  }

  /** The parts of a sentence between commas and the like, "and" at their start left out. */
  static List<Clause> parts(Sentence sentence) {
    List<Clause> parts = new ArrayList<>();
    Clause whole = whole(sentence);
    int from = 0;
    for (int i = 0; i <= whole.to(); i++) {
      boolean and = i < whole.to() && i > from + 2 && sentence.token(i).is("CC");
      if (i == whole.to() || and || CUTS.contains(sentence.token(i).word())) {
        if (i > from) {
          parts.add(new Clause(sentence, from, i));
        }
        from = i + 1;
        if (from < whole.to() && sentence.token(from).is("CC")) {
          from++;
        }
      }
    }
    return parts;
  }

  /** Sentences of one block, in order. */
  static List<List<Sentence>> byBlock(List<Sentence> sentences) {
    List<List<Sentence>> blocks = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (blocks.isEmpty()
          || !blocks.get(blocks.size() - 1).get(0).block().equals(sentence.block())) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(sentence);
    }
    return blocks;
  }
}
