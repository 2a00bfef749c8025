package org.opedometer.lab.onnxtrain;

import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.opedometer.encoder.LayerNames;
import org.opedometer.encoder.LayerVectors;
import org.opedometer.lab.optim.TuningBatch;
import org.opedometer.lab.optim.TuningExample;
import org.opedometer.lab.optim.TuningSettings;

/** Turns a batch of sentences into the tensors that a {@link TunableGraph} reads. */
final class BatchTensors {
  private static final float HIDDEN = -1e9f;

  private final TuningSettings settings;
  private final List<String> masks;
  private final SplittableRandom random;

  /**
   * @param masks names of the masks within the layers
   */
  BatchTensors(TuningSettings settings, List<String> masks) {
    this.settings = settings;
    this.masks = masks;
    this.random = new SplittableRandom(settings.seed());
  }

  Map<String, NativeReals> of(TuningBatch batch) {
    int rows = batch.rows();
    Map<String, NativeReals> tensors = new LinkedHashMap<>();
    NativeReals vectors = NativeReals.of(rows, LayerVectors.DIMENSIONS);
    NativeReals padding = NativeReals.of(batch.size(), 1, 1, batch.longest());
    for (int i = 0; i < batch.size(); i++) {
      TuningExample example = batch.examples().get(i);
      int row = i * batch.longest();
      for (int word = 0; word < example.words(); word++) {
        vectors.values().put((row + word) * LayerVectors.DIMENSIONS, example.vectors()[word]);
      }
      for (int word = example.words(); word < batch.longest(); word++) {
        padding.values().put(row + word, HIDDEN);
      }
    }
    tensors.put(LayerNames.VECTORS, vectors);
    tensors.put(LayerNames.PADDING, padding);
    tensors.put(TunableGraph.TOP_MASK, mask(rows, settings.topDropout()));
    masks.forEach(name -> tensors.put(name, mask(rows, settings.dropout())));
    return tensors;
  }

  /** 0 with the given probability, else what keeps the mean at 1. */
  private NativeReals mask(int rows, double dropout) {
    NativeReals mask = NativeReals.of(rows, LayerVectors.DIMENSIONS);
    FloatBuffer values = mask.values();
    float kept = (float) (1 / (1 - dropout));
    int limit = (int) Math.round(dropout * 0x10000);
    for (int i = 0; i < values.capacity(); i += 4) { // four draws of 16 bits from each of 64
      long draw = random.nextLong();
      for (int j = 0; j < 4; j++) {
        values.put(i + j, (draw >>> 16 * j & 0xffff) < limit ? 0 : kept);
      }
    }
    return mask;
  }
}
