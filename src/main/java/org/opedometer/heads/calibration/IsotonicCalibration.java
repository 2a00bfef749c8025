package org.opedometer.heads.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.opedometer.heads.Order;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

/**
 * Calibrates a yes-or-no head by the rising curve that fits best (Zadrozny and Elkan 2002), with
 * straight lines between its steps. Wants a thousand examples or more.
 *
 * @param scores ascending
 * @param probabilities at the scores, never falling
 */
public record IsotonicCalibration(double[] scores, double[] probabilities) {
  /** Neighbouring examples that share a probability. */
  private record Block(double scoreSum, double yes, double count) {
    Block join(Block next) {
      return new Block(scoreSum + next.scoreSum, yes + next.yes, count + next.count);
    }

    double score() {
      return scoreSum / count;
    }

    double share() {
      return yes / count;
    }
  }

  /**
   * Fits by pooling neighbours that are out of order (Ayer et al. 1955).
   *
   * @param scores of at least one example the head was not fitted to
   */
  public static IsotonicCalibration fit(double[] scores, boolean[] labels) {
    List<Block> blocks = new ArrayList<>();
    for (Block next : byScore(scores, labels)) {
      Block block = next;
      while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).share() >= block.share()) {
        block = blocks.remove(blocks.size() - 1).join(block);
      }
      blocks.add(block);
    }
    return new IsotonicCalibration(
        blocks.stream().mapToDouble(Block::score).toArray(),
        blocks.stream().mapToDouble(Block::share).toArray());
  }

  /** One block for each distinct score, ascending. */
  private static List<Block> byScore(double[] scores, boolean[] labels) {
    List<Block> blocks = new ArrayList<>();
    double last = Double.NaN;
    for (int i : Order.ascending(scores)) {
      Block one = new Block(scores[i], labels[i] ? 1 : 0, 1);
      if (scores[i] == last) {
        blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1).join(one));
      } else {
        blocks.add(one);
      }
      last = scores[i];
    }
    return blocks;
  }

  /** Of yes, 0 to 1. */
  public double probability(double score) {
    int found = Arrays.binarySearch(scores, score);
    if (found >= 0) {
      return probabilities[found];
    }
    int above = -found - 1;
    if (above == 0 || above == scores.length) {
      return probabilities[above == 0 ? 0 : above - 1];
    }
    double share = (score - scores[above - 1]) / (scores[above] - scores[above - 1]);
    return probabilities[above - 1] + share * (probabilities[above] - probabilities[above - 1]);
  }

  public void writeTo(ModelFileBuilder file, String name) {
    file.vector(name + ".scores", floats(scores));
    file.vector(name + ".probabilities", floats(probabilities));
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  public static IsotonicCalibration readFrom(ModelFile file, String name) {
    float[] scores = file.vector(name + ".scores");
    float[] probabilities = file.vector(name + ".probabilities", scores.length);
    if (scores.length == 0) {
      throw file.broken("has no curve in " + name);
    }
    return new IsotonicCalibration(doubles(scores), doubles(probabilities));
  }

  private static double[] doubles(float[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
  }
}
