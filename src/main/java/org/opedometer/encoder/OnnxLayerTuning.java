package org.opedometer.encoder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.opedometer.analysis.LayerTuning;
import org.opedometer.analysis.TunedLayers;
import org.opedometer.learning.TunedWeights;
import org.opedometer.learning.file.ModelFile;
import org.opedometer.learning.training.TunableNetwork;
import org.opedometer.learning.training.TuningSettings;

/** Tunes layers that begin as e5-small-v2's and stand on its sixth. */
public final class OnnxLayerTuning implements LayerTuning {
  /** Greatest number of tuned layers: as many as the encoder has above its sixth. */
  private static final int MOST = EncoderSettings.TOP_LAYER - BASE;

  @Override
  public TunedLayers open(TunedWeights weights) {
    return new TunedSession(weights);
  }

  @Override
  public TunedWeights read(ModelFile file, String name, int columns) {
    float[] shape = file.vector(name + ".shape", 2);
    if (shape[0] != BASE || shape[1] < 1 || shape[1] > MOST) {
      throw file.broken("has layers that do not fit the encoder");
    }
    return TunedWeights.readFrom(file, name, TunedTables.sizes((int) shape[1], columns));
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
