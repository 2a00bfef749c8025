package org.opedometer.corenlp;

import edu.stanford.nlp.neural.SimpleTensor;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.Tree;
import java.util.Arrays;
import org.ejml.simple.SimpleMatrix;

/**
 * The way forth through the recursive neural tensor network (Socher et al. 2013): a node's vector is
 * tanh(W[a;b;1] + [a;b]'V[a;b]) of its two parts' vectors. It adds in the same order as CoreNLP's
 * own way forth, so that no bit differs, but on plain arrays, and it classifies only the root.
 */
final class SentimentNetwork {
  private final SentimentModel model;

  SentimentNetwork(SentimentModel model) {
    this.model = model;
  }

  /**
   * Probabilities of the five classes, very negative first.
   *
   * @param root of a tree in which each node has two children, or is a word's tag
   */
  double[] classes(Tree root) {
    SimpleMatrix classification =
        root.isPreTerminal()
            ? model.getUnaryClassification(root.value())
            : model.getBinaryClassification(root.getChild(0).value(), root.getChild(1).value());
    return softmax(product(classification, withBias(vector(root))));
  }

  private double[] vector(Tree node) {
    if (node.isPreTerminal()) {
      double[] word = array(model.getWordVector(node.getChild(0).value()));
      return tanh(Arrays.copyOf(word, model.numHid));
    }
    double[] left = vector(node.getChild(0));
    double[] right = vector(node.getChild(1));
    String leftLabel = node.getChild(0).value();
    String rightLabel = node.getChild(1).value();
    double[] both = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, both, left.length, right.length);
    double[] sum = product(model.getBinaryTransform(leftLabel, rightLabel), withBias(both));
    if (model.op.useTensors) {
      SimpleTensor tensor = model.getBinaryTensor(leftLabel, rightLabel);
      for (int slice = 0; slice < sum.length; slice++) {
        sum[slice] += bilinear(both, array(tensor.getSlice(slice)));
      }
    }
    return tanh(sum);
  }

  private static double[] withBias(double[] vector) {
    double[] longer = Arrays.copyOf(vector, vector.length + 1);
    longer[vector.length] = 1;
    return longer;
  }

  private static double[] array(SimpleMatrix matrix) {
    return matrix.getDDRM().data; // row by row
  }

  private static double[] product(SimpleMatrix matrix, double[] vector) {
    double[] rows = array(matrix);
    double[] product = new double[matrix.numRows()];
    for (int row = 0; row < product.length; row++) {
      product[row] = dot(rows, row * vector.length, vector);
    }
    return product;
  }

  private static double dot(double[] rows, int from, double[] vector) {
    double sum = 0;
    for (int i = 0; i < vector.length; i++) {
      sum += rows[from + i] * vector[i];
    }
    return sum;
  }

  /** x'Mx. */
  private static double bilinear(double[] x, double[] matrix) {
    double[] product = new double[x.length];
    for (int row = 0; row < x.length; row++) {
      add(x[row], matrix, row * x.length, product);
    }
    return dot(product, 0, x);
  }

  private static void add(double factor, double[] rows, int from, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] += factor * rows[from + i];
    }
  }

  private static double[] tanh(double[] vector) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Math.tanh(vector[i]);
    }
    return vector;
  }

  private static double[] softmax(double[] vector) {
    double sum = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Math.exp(vector[i]);
      sum += vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= 1 / sum;
    }
    return vector;
  }
}
