package org.opedometer.batch;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.analysis.LayerTuning;
import org.opedometer.analysis.TunedLayers;
import org.opedometer.encoder.OnnxLayerTuning;
import org.opedometer.learning.TunedWeights;
import org.opedometer.learning.file.ModelFile;
import org.opedometer.learning.training.TunableNetwork;
import org.opedometer.learning.training.TuningSettings;

/** Keeps an account of what an analysis asks of tuned layers, in the order it was asked. */
final class CountedLayers implements LayerTuning {
  /** A sentence's vectors as they were given to layers. */
  record Run(TunedLayers layers, float[][] rows) {
    float[][] again() {
      return layers.numbers(rows);
    }
  }

  final List<Run> runs = new ArrayList<>();
  private final LayerTuning tuning = new OnnxLayerTuning();

  @Override
  public TunedLayers open(TunedWeights weights) {
    TunedLayers layers = tuning.open(weights);
    return new TunedLayers() {
      @Override
      public float[][] numbers(float[][] rows) {
        runs.add(new Run(layers, rows));
        return layers.numbers(rows);
      }

      @Override
      public int base() {
        return layers.base();
      }
    };
  }

  @Override
  public TunedWeights read(ModelFile file, String name, int columns) {
    return tuning.read(file, name, columns);
  }

  @Override
  public TunableNetwork untuned(int columns, TuningSettings settings) {
    return tuning.untuned(columns, settings);
  }
}
