package org.opedometer.encoder;

import org.opedometer.heads.TunedWeights;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.syntax.TunedLayerFactory;
import org.opedometer.syntax.TunedLayers;

/** Opens tuned layers that began as e5-small-v2's and stand on its sixth. */
public final class OnnxTunedLayers implements TunedLayerFactory {
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
}
