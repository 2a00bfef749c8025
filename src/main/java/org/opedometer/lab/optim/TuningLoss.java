package org.opedometer.lab.optim;

import org.opedometer.heads.Softmax;

/**
 * Cross-entropy of the answers to a batch's questions, each the mean of its words' numbers.
 *
 * @param value the sum over the questions, weighted, divided by the number of sentences
 * @param slopes of it by each number of each row
 */
record TuningLoss(double value, float[][] slopes) {
  /**
   * @param numbers a row a word, the rows of each sentence filled up to the longest one's
   */
  static TuningLoss of(TuningBatch batch, float[][] numbers) {
    float[][] slopes = new float[numbers.length][numbers[0].length];
    double sum = 0;
    for (int i = 0; i < batch.size(); i++) {
      int row = i * batch.longest();
      for (TuningQuestion question : batch.examples().get(i).questions()) {
        sum += add(question, question.weight() / batch.size(), row, numbers, slopes);
      }
    }
    return new TuningLoss(sum, slopes);
  }

  private static double add(
      TuningQuestion question, double weight, int row, float[][] numbers, float[][] slopes) {
    double[] p = probabilities(question, row, numbers);
    double loss = 0;
    for (int c = 0; c < question.classes(); c++) {
      double wanted = question.classes() == 1 ? question.label() : (c == question.label() ? 1 : 0);
      loss -= wanted == 1 ? log(p[c]) : question.classes() == 1 ? log(1 - p[c]) : 0;
      double slope = weight * (p[c] - wanted) / (question.to() - question.from());
      for (int word = question.from(); word < question.to(); word++) {
        slopes[row + word][question.column() + c] += (float) slope;
      }
    }
    return weight * loss;
  }

  private static double log(double probability) {
    return StrictMath.log(Math.max(probability, 1e-12));
  }

  private static double[] probabilities(TuningQuestion question, int row, float[][] numbers) {
    double[] means = new double[question.classes()];
    for (int word = question.from(); word < question.to(); word++) {
      for (int c = 0; c < means.length; c++) {
        means[c] += numbers[row + word][question.column() + c];
      }
    }
    for (int c = 0; c < means.length; c++) {
      means[c] /= question.to() - question.from();
    }
    return means.length == 1
        ? new double[] {1 / (1 + StrictMath.exp(-means[0]))}
        : Softmax.of(means);
  }
}
