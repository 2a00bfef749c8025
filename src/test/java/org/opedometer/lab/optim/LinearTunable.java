package org.opedometer.lab.optim;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import org.opedometer.heads.TunedWeights;

/** No layers at all: numbers are linear in the words' vectors, and marks are not seen. */
public final class LinearTunable implements TunableNetwork {
  private final int columns;
  private final FloatBuffer weights;
  private final FloatBuffer slopes;
  private TuningBatch last;

  public LinearTunable(int columns, int dimensions) {
    this.columns = columns;
    this.weights = FloatBuffer.allocate(columns * dimensions);
    this.slopes = FloatBuffer.allocate(columns * dimensions);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(true, weights, slopes));
  }

  @Override
  public float[][] forward(TuningBatch batch) {
    last = batch;
    float[][] numbers = new float[batch.rows()][columns];
    for (int i = 0; i < batch.size(); i++) {
      float[][] vectors = batch.examples().get(i).vectors();
      for (int word = 0; word < vectors.length; word++) {
        numbers[i * batch.longest() + word] = numbers(weights(), vectors[word]);
      }
    }
    return numbers;
  }

  /** The numbers of one word. */
  public static float[] numbers(TunedWeights weights, float[] vector) {
    float[][] rows = weights.table("top.w");
    float[] numbers = new float[rows.length];
    for (int c = 0; c < numbers.length; c++) {
      for (int d = 0; d < vector.length; d++) {
        numbers[c] += rows[c][d] * vector[d];
      }
    }
    return numbers;
  }

  @Override
  public void backward(float[][] byNumbers) {
    int dimensions = slopes.capacity() / columns;
    for (int at = 0; at < slopes.capacity(); at++) {
      slopes.put(at, 0);
    }
    for (int i = 0; i < last.size(); i++) {
      float[][] vectors = last.examples().get(i).vectors();
      for (int word = 0; word < vectors.length; word++) {
        float[] by = byNumbers[i * last.longest() + word];
        for (int at = 0; at < slopes.capacity(); at++) {
          float slope = by[at / dimensions] * vectors[word][at % dimensions];
          slopes.put(at, slopes.get(at) + slope);
        }
      }
    }
  }

  @Override
  public TunedWeights weights() {
    int dimensions = weights.capacity() / columns;
    float[][] rows = new float[columns][dimensions];
    for (int c = 0; c < columns; c++) {
      weights.get(c * dimensions, rows[c]);
    }
    return new TunedWeights(6, 1, Map.of("top.w", rows));
  }

  @Override
  public void close() {
    // holds nothing
  }
}
