package org.opedometer.lab.onnxtrain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.opedometer.encoder.ModelResource;
import org.opedometer.encoder.OnnxTunedLayers;
import org.opedometer.encoder.TunedTables;
import org.opedometer.heads.TunedWeights;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.lab.optim.LayerTuning;
import org.opedometer.lab.optim.TunableNetwork;
import org.opedometer.lab.optim.TuningSettings;
import org.opedometer.syntax.TunedLayers;

/** Tunes layers that begin as e5-small-v2's and stand on its sixth. */
public final class OnnxLayerTuning implements LayerTuning {
  private final OnnxTunedLayers tuned = new OnnxTunedLayers();

  @Override
  public TunedLayers open(TunedWeights weights) {
    return tuned.open(weights);
  }

  @Override
  public TunedWeights read(ModelFile file, String name, int columns) {
    return tuned.read(file, name, columns);
  }

  @Override
  public TunableNetwork untuned(int columns, TuningSettings settings) {
    PretrainedLayers own = new PretrainedLayers(ModelResource.NETWORK.bytes());
    SplittableRandom random = new SplittableRandom(settings.seed());
    Map<String, float[][]> tables = new LinkedHashMap<>();
    TunedTables.sizes(settings.layers(), columns)
        .forEach(
            (name, size) -> tables.put(name, start(own, random, name, size.get(0), size.get(1))));
    return new TunableSession(new TunedWeights(BASE, settings.layers(), tables), settings);
  }

  /** The encoder's weights; small random ones for what it does not have. */
  private static float[][] start(
      PretrainedLayers own, SplittableRandom random, String name, int rows, int columns) {
    if (!name.startsWith("l")) {
      return random(random, rows, columns, name.endsWith(".b") ? 0 : .02f);
    }
    String[] parts = name.substring(1).split("\\."); // layer, map, kind
    int layer = BASE + 1 + Integer.parseInt(parts[0]);
    if (!TunedTables.isVector(name)) {
      return own.weights(layer, parts[1], rows, columns);
    }
    return new float[][] {own.vector(layer, parts[1], parts[2].equals("w") ? "weight" : "bias")};
  }

  private static float[][] random(SplittableRandom random, int rows, int columns, float spread) {
    float[][] values = new float[rows][columns];
    for (float[] row : values) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) random.nextGaussian() * spread;
      }
    }
    return values;
  }
}
