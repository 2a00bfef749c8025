package org.opedometer.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.opedometer.model.Dependency;
import org.opedometer.model.DependencyGraph;
import org.opedometer.model.Phrase;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;

/**
 * One sentence's grammar, ready to be asked: heads, children, subjects, phrases. Token indexes
 * throughout; -1 is none.
 */
public final class Syntax {
  private final Sentence sentence;
  private final int[] head;
  private final String[] relation;
  private final List<List<Integer>> children = new ArrayList<>();

  public Syntax(Sentence sentence, DependencyGraph graph) {
    this.sentence = sentence;
    int n = sentence.tokens().size();
    head = new int[n];
    relation = new String[n];
    java.util.Arrays.fill(head, -1);
    java.util.Arrays.fill(relation, "dep");
    for (int i = 0; i < n; i++) {
      children.add(new ArrayList<>());
    }
    for (Dependency d : graph.dependencies()) {
      head[d.dependent()] = d.governor();
      relation[d.dependent()] = d.relation();
    }
    for (int i = 0; i < n; i++) {
      if (head[i] >= 0) {
        children.get(head[i]).add(i);
      }
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public Token token(int i) {
    return sentence.token(i);
  }

  public int size() {
    return head.length;
  }

  public int head(int token) {
    return head[token];
  }

  /** Relation to the head, {@code root} for the root. */
  public String relation(int token) {
    return relation[token];
  }

  public boolean is(int token, String... relations) {
    for (String r : relations) {
      if (relation[token].equals(r) || relation[token].startsWith(r + ":")) {
        return true;
      }
    }
    return false;
  }

  public List<Integer> children(int token) {
    return children.get(token);
  }

  /** First child with one of these relations. */
  public Optional<Integer> child(int token, String... relations) {
    return children.get(token).stream().filter(c -> is(c, relations)).findFirst();
  }

  /** The token and all below it. */
  public BitSet subtree(int token) {
    BitSet set = new BitSet();
    fill(token, set);
    return set;
  }

  private void fill(int token, BitSet set) {
    if (set.get(token)) {
      return;
    }
    set.set(token);
    for (int child : children.get(token)) {
      fill(child, set);
    }
  }

  /** Whether {@code token} stands below {@code ancestor} or is it. */
  public boolean isUnder(int token, int ancestor) {
    int steps = 0;
    for (int i = token; i >= 0 && steps <= head.length; i = head[i], steps++) {
      if (i == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The largest phrase with one of these labels that {@code token} heads, if there is one. */
  public Optional<Phrase> phraseOf(int token, String... labels) {
    return Optional.ofNullable(phrase(sentence.tree(), token, List.of(labels)));
  }

  private static Phrase phrase(Phrase phrase, int token, List<String> labels) {
    if (token < phrase.start() || token >= phrase.end()) {
      return null;
    }
    if (phrase.head() == token && labels.contains(phrase.label())) {
      return phrase;
    }
    for (Phrase child : phrase.children()) {
      Phrase found = phrase(child, token, labels);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * The subject of a verb: its own, else one shared through coordination, raised by a governing
   * verb, or inherited by a participle.
   */
  public Optional<Integer> subject(int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      Optional<Integer> own = child(at, "nsubj", "nsubjpass", "csubj");
      if (own.isPresent()) {
        return own;
      }
      boolean shares =
          is(at, "conj", "xcomp", "advcl", "cop", "aux", "auxpass", "dep", "parataxis");
      if (is(at, "acl")) {
        return Optional.of(head[at]);
      }
      if (!shares) {
        return Optional.empty();
      }
      at = head[at];
    }
    return Optional.empty();
  }
}
