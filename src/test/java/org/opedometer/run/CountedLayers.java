package org.opedometer.run;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.encoder.OnnxTunedLayers;
import org.opedometer.heads.TunedWeights;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.syntax.TunedLayerFactory;
import org.opedometer.syntax.TunedLayers;

/** Keeps an account of what an analysis asks of tuned layers, in the order it was asked. */
final class CountedLayers implements TunedLayerFactory {
  /** A sentence's vectors as they were given to layers. */
  record Run(TunedLayers layers, float[][] rows) {
    float[][] again() {
      return layers.numbers(rows);
    }
  }

  final List<Run> runs = new ArrayList<>();
  private final TunedLayerFactory tuning = new OnnxTunedLayers();

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
}
