package org.opedometer.lab.figures;

import java.util.stream.IntStream;
import org.opedometer.heads.Order;

/** How well scores put the true examples before the others. */
public final class Ranking {
  private Ranking() {}

  /**
   * Area under the ROC curve: the chance that a true example scores above a false one, ties
   * counting half (Hanley and McNeil 1982). Not a number if either kind is missing.
   */
  public static double auc(double[] scores, boolean[] labels) {
    int[] order = Order.ascending(scores);
    double rankSum = 0;
    long yes = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      int yesHere = 0;
      while (to < order.length && scores[order[to]] == scores[order[from]]) {
        yesHere += labels[order[to++]] ? 1 : 0;
      }
      rankSum += yesHere * (from + 1 + to) / 2.0;
      yes += yesHere;
      from = to;
    }
    double pairs = (double) yes * (order.length - yes);
    return pairs == 0 ? Double.NaN : (rankSum - yes * (yes + 1) / 2.0) / pairs;
  }

  /** The score from which on to say yes for the greatest macro-F1 of yes and no. */
  public static double bestThreshold(double[] scores, boolean[] labels) {
    int[] order = Order.ascending(scores);
    int yes = (int) IntStream.range(0, labels.length).filter(i -> labels[i]).count();
    int no = labels.length - yes;
    double best = -1;
    double threshold = Double.NEGATIVE_INFINITY;
    int yesBelow = 0;
    int noBelow = 0;
    for (int i = 0; i < order.length; i++) {
      double score = scores[order[i]];
      if (i == 0 || score > scores[order[i - 1]]) {
        Counts ofYes = new Counts(yes - yesBelow, no - noBelow, yesBelow);
        Counts ofNo = new Counts(noBelow, yesBelow, no - noBelow);
        if (ofYes.f1() + ofNo.f1() > best) {
          best = ofYes.f1() + ofNo.f1();
          threshold = score;
        }
      }
      yesBelow += labels[order[i]] ? 1 : 0;
      noBelow += labels[order[i]] ? 0 : 1;
    }
    return threshold;
  }
}
