package org.opedometer.corenlp.fast;

import edu.stanford.nlp.neural.SimpleTensor;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.Tree;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * The way forth through the recursive neural tensor network (Socher et al. 2013): a node's vector
 * is tanh(W[a;b;1] + [a;b]'V[a;b]) of its two parts' vectors. It adds in the same order as
 * CoreNLP's own way forth, so that no bit differs, but on plain arrays, and it classifies only the
 * root. Safe for use by many threads.
 */
public final class SentimentNetwork {
  private final SentimentModel model;
  private final Map<SimpleTensor, double[]> tensors = new IdentityHashMap<>();

  public SentimentNetwork(SentimentModel model) {
    this.model = model;
    for (var tensor : model.binaryTensors) {
      tensors.put(tensor.getValue(), byRows(tensor.getValue()));
    }
  }

  private static double[] byRows(SimpleTensor tensor) {
    int width = tensor.numCols();
    double[] rows = new double[tensor.numRows() * tensor.numSlices() * width];
    for (int slice = 0; slice < tensor.numSlices(); slice++) {
      double[] values = array(tensor.getSlice(slice));
      for (int row = 0; row < tensor.numRows(); row++) {
        System.arraycopy(
            values, row * width, rows, (row * tensor.numSlices() + slice) * width, width);
      }
    }
    return rows;
  }

  /**
   * Probabilities of the five classes, very negative first.
   *
   * @param root of a tree in which each node has two children, or is a word's tag
   */
  public double[] classes(Tree root) {
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
      addBilinear(both, tensors.get(model.getBinaryTensor(leftLabel, rightLabel)), sum);
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

  /**
   * Adds x'Mx for each of the tensor's slices M. All slices' sums of a row are made in one go.
   *
   * @param tensor the first row of all slices, one behind the other, then their second, and so on
   */
  private static void addBilinear(double[] x, double[] tensor, double[] into) {
    double[] sums = new double[into.length * x.length];
    for (int row = 0; row < x.length; row += 2) { // two vectors: their length is even
      addTwo(x, row, tensor, sums);
    }
    for (int slice = 0; slice < into.length; slice++) {
      into[slice] += dot(sums, slice * x.length, x);
    }
  }

  /** One row and the next, so that the sums are fetched and put away half as often. */
  private static void addTwo(double[] x, int row, double[] tensor, double[] sums) {
    double first = x[row];
    double second = x[row + 1];
    int from = row * sums.length;
    int next = from + sums.length;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sums[i] + first * tensor[from + i] + second * tensor[next + i];
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
