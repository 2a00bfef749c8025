package org.opedometer.corenlp;

import edu.stanford.nlp.parser.lexparser.TreeBinarizer;
import edu.stanford.nlp.sentiment.CollapseUnaryTransformer;
import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.SemanticHeadFinder;
import edu.stanford.nlp.trees.Tree;
import org.opedometer.corenlp.fast.SentimentNetwork;
import org.opedometer.model.SentimentDistribution;

/** Runs the recursive sentiment network over a parse (Socher et al. 2013). */
final class SentimentReader {
  private static final HeadFinder HEADS = new SemanticHeadFinder();

  private final TreeBinarizer binarizer =
      TreeBinarizer.simpleTreeBinarizer(HEADS, new PennTreebankLanguagePack());
  private final CollapseUnaryTransformer collapse = new CollapseUnaryTransformer();

  SentimentDistribution read(Tree tree, SentimentNetwork network) {
    Tree binary = collapse.transformTree(binarizer.transformTree(tree.deepCopy()));
    double[] p = network.classes(binary);
    return new SentimentDistribution(p[0], p[1], p[2], p[3], p[4]);
  }
}
