package org.opedometer.lab.optim;

/**
 * What tuned layers shall answer of some words: one of several classes, or yes or no.
 *
 * @param from first word
 * @param to behind the last word; the answer is the mean over them
 * @param column first of the numbers that answer it
 * @param classes how many numbers answer it; with 1 it is a question of yes or no
 * @param label the class, from 0; with one number 1 for yes and 0 for no
 * @param weight of this question's loss
 */
public record TuningQuestion(int from, int to, int column, int classes, int label, double weight) {
  /** The same question of words that stand {@code rows} further on. */
  public TuningQuestion movedBy(int rows) {
    return new TuningQuestion(from + rows, to + rows, column, classes, label, weight);
  }
}
