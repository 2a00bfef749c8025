package org.opedometer.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opedometer.encoder.OnnxGraph.Elements;
import org.opedometer.heads.TunedWeights;
import org.opedometer.syntax.Cancellation;
import org.opedometer.syntax.TunedLayers;

/** Tuned layers at 8 bits, run by ONNX Runtime. Loads at its first sentence. */
final class TunedSession implements TunedLayers {
  private final TunedWeights weights;
  private volatile @Nullable OrtSession session;
  private final OnnxRuntime runtime = new OnnxRuntime();

  TunedSession(TunedWeights weights) {
    this.weights = weights;
  }

  @Override
  public int base() {
    return weights.base();
  }

  @Override
  public float[][] numbers(float[][] vectors) {
    if (vectors.length == 0) {
      return new float[0][weights.columns()];
    }
    Cancellation.check();
    int width = LayerVectors.DIMENSIONS;
    FloatBuffer read = FloatBuffer.allocate(vectors.length * width);
    for (int word = 0; word < vectors.length; word++) {
      read.put(word * width, vectors[word]);
    }
    long[] heads = {1, vectors.length, 12, width / 12};
    try (OnnxTensor rows =
            OnnxTensor.createTensor(
                runtime.environment(), read, new long[] {vectors.length, width});
        OnnxTensor parted =
            OnnxTensor.createTensor(
                runtime.environment(), LongBuffer.wrap(heads), new long[] {heads.length});
        OrtSession.Result result =
            loaded().run(Map.of(LayerNames.VECTORS, rows, LayerNames.HEADS, parted))) {
      return (float[][]) result.get(0).getValue();
    } catch (OrtException e) {
      throw OnnxRuntime.failed(e);
    }
  }

  private OrtSession loaded() {
    OrtSession ready = session;
    return ready != null ? ready : loadOnce();
  }

  private synchronized OrtSession loadOnce() {
    OrtSession ready = session;
    if (ready == null) {
      ready = runtime.session(model(), 1);
      session = ready;
    }
    return ready;
  }

  private byte[] model() {
    OnnxGraph graph = new OnnxGraph();
    graph.input(LayerNames.VECTORS, Elements.REAL);
    graph.input(LayerNames.HEADS, Elements.LONG);
    QuantisedLinear linear = new QuantisedLinear(weights);
    String x = LayerNames.VECTORS;
    for (int layer = 0; layer < weights.layers(); layer++) {
      LayerNames names = new LayerNames(layer);
      for (String norm : LayerNames.NORMS) {
        vector(graph, names.weights(norm));
        vector(graph, names.bias(norm));
      }
      x = new LayerForward(graph, names, linear, false).write(x);
    }
    String numbers = linear.apply(graph, x, TunedTables.TOP);
    graph.made("Identity", List.of(), List.of(LayerNames.NUMBERS), numbers);
    graph.output(LayerNames.NUMBERS);
    return graph.toBytes();
  }

  private void vector(OnnxGraph graph, String name) {
    graph.reals(name, weights.table(name)[0]);
  }
}
