package org.opedometer.corenlp;

import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.parser.lexparser.TreeBinarizer;
import edu.stanford.nlp.sentiment.CollapseUnaryTransformer;
import edu.stanford.nlp.sentiment.SentimentCostAndGradient;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.SemanticHeadFinder;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.Trees;
import org.ejml.simple.SimpleMatrix;
import org.opedometer.model.SentimentDistribution;

/** Runs the recursive sentiment network over a parse (Socher et al. 2013). */
final class SentimentReader {
  private static final HeadFinder HEADS = new SemanticHeadFinder();

  private final TreeBinarizer binarizer =
      TreeBinarizer.simpleTreeBinarizer(HEADS, new PennTreebankLanguagePack());
  private final CollapseUnaryTransformer collapse = new CollapseUnaryTransformer();

  SentimentDistribution read(Tree tree, SentimentModel model) {
    Tree binary = collapse.transformTree(binarizer.transformTree(tree.deepCopy()));
    Trees.convertToCoreLabels(binary);
    new SentimentCostAndGradient(model, null).forwardPropagateTree(binary);
    SimpleMatrix p = RNNCoreAnnotations.getPredictions(binary);
    return new SentimentDistribution(p.get(0), p.get(1), p.get(2), p.get(3), p.get(4));
  }
}
