package org.opedometer.lab.optim;

import java.nio.FloatBuffer;
import java.util.List;
import org.opedometer.heads.TunedWeights;

/** Layers whose weights are being fitted. Not for use by several threads. */
public interface TunableNetwork extends AutoCloseable {
  /**
   * Weights and the slopes of the loss by them after the last {@link #backward}.
   *
   * @param top whether they belong to the numbers on top of the layers
   * @param values changes to them take effect at the next {@link #forward}
   * @param slopes as many
   */
  record Parameter(boolean top, FloatBuffer values, FloatBuffer slopes) {}

  List<Parameter> parameters();

  /** The numbers for each word, row by row, with some of the layers' numbers left out at random. */
  float[][] forward(TuningBatch batch);

  /**
   * Fills the parameters' slopes.
   *
   * @param slopes of the loss by the numbers of the last {@link #forward}
   */
  void backward(float[][] slopes);

  /** A copy of the weights as they are. */
  TunedWeights weights();

  @Override
  void close();
}
