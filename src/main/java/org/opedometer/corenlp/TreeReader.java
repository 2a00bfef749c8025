package org.opedometer.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.Label;
import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.LabeledScoredTreeFactory;
import edu.stanford.nlp.trees.SemanticHeadFinder;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeFactory;
import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.Phrase;
import org.opedometer.model.Token;

/** Turns CoreNLP's trees into phrases and back. */
final class TreeReader {
  private static final HeadFinder HEADS = new SemanticHeadFinder(); // costs as much as a sentence

  private final TreeFactory factory = new LabeledScoredTreeFactory(CoreLabel.factory());

  /** The phrase of {@code tree}, whose first leaf is token {@code start}. */
  Phrase read(Tree tree, int start) {
    if (tree.isPreTerminal()) {
      return new Phrase(tree.value(), start, start + 1, start, List.of());
    }
    List<Phrase> children = new ArrayList<>();
    int end = start;
    Tree headChild = tree.numChildren() == 1 ? tree.firstChild() : HEADS.determineHead(tree);
    int head = start;
    for (Tree child : tree.children()) {
      Phrase read = read(child, end);
      if (child == headChild) {
        head = read.head();
      }
      end = read.end();
      children.add(read);
    }
    return new Phrase(label(tree.label()), start, end, head, children);
  }

  private static String label(Label label) {
    String value = label.value() == null ? "X" : label.value();
    int function = value.indexOf('-', 1);
    return function > 0 ? value.substring(0, function) : value;
  }

  /** The tree of {@code phrase}, with words, lemmas and tags on its leaves. */
  Tree write(Phrase phrase, List<Token> tokens) {
    List<Tree> children = new ArrayList<>();
    if (phrase.isLeaf()) {
      children.add(factory.newLeaf(label(tokens.get(phrase.start()))));
    } else {
      phrase.children().forEach(child -> children.add(write(child, tokens)));
    }
    CoreLabel label = new CoreLabel();
    label.setValue(phrase.label());
    return factory.newTreeNode(label, children);
  }

  private static CoreLabel label(Token token) {
    CoreLabel label = new CoreLabel();
    label.setWord(token.word());
    label.setValue(token.word());
    label.setLemma(token.lemma());
    label.setTag(token.tag());
    label.setIndex(token.index() + 1);
    return label;
  }
}
