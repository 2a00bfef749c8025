package org.opedometer.lab.train;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.opedometer.heads.TunedWeights;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.lab.optim.LayerTuning;
import org.opedometer.lab.optim.LinearTunable;
import org.opedometer.lab.optim.TunableNetwork;
import org.opedometer.lab.optim.TuningSettings;
import org.opedometer.syntax.TunedLayers;

/**
 * Tuning without an encoder: a linear map of the words' vectors.
 *
 * @param dimensions of the vectors
 */
public record PlainTuning(int dimensions) implements LayerTuning {
  @Override
  public TunedLayers open(TunedWeights weights) {
    return new TunedLayers() {
      @Override
      public float[][] numbers(float[][] vectors) {
        return Arrays.stream(vectors)
            .map(vector -> LinearTunable.numbers(weights, vector))
            .toArray(float[][]::new);
      }

      @Override
      public int base() {
        return weights.base();
      }
    };
  }

  @Override
  public TunedWeights read(ModelFile file, String name, int columns) {
    return TunedWeights.readFrom(file, name, Map.of("top.w", List.of(columns, dimensions)));
  }

  @Override
  public TunableNetwork untuned(int columns, TuningSettings settings) {
    return new LinearTunable(columns, dimensions);
  }
}
