package org.opedometer.lab.onnxtrain;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opedometer.encoder.LayerNames;
import org.opedometer.encoder.LayerVectors;
import org.opedometer.encoder.OnnxRuntime;
import org.opedometer.encoder.TunedTables;
import org.opedometer.heads.TunedWeights;
import org.opedometer.lab.optim.TunableNetwork;
import org.opedometer.lab.optim.TuningBatch;
import org.opedometer.lab.optim.TuningSettings;

/** Layers that are being tuned, run by ONNX Runtime on all processors. */
public final class TunableSession implements TunableNetwork {
  private final int base;
  private final int layers;
  private final TunableGraph graph;
  private final BatchTensors tensors;
  private final OnnxRuntime runtime = new OnnxRuntime();
  private final OrtSession forward;
  private final OrtSession backward;
  private final Map<String, NativeReals> weights = new LinkedHashMap<>();
  private final Map<String, NativeReals> slopes = new LinkedHashMap<>();
  private final Map<String, List<Integer>> sizes;

  // of the last way forth
  private final Map<String, OnnxTensor> read = new HashMap<>();
  private OrtSession.@Nullable Result made;

  /**
   * @param start the weights to begin with
   */
  public TunableSession(TunedWeights start, TuningSettings settings) {
    base = start.base();
    layers = start.layers();
    graph = new TunableGraph(layers, start.columns());
    sizes = TunedTables.sizes(layers, start.columns());
    tensors = new BatchTensors(settings, graph.masks());
    int threads = Runtime.getRuntime().availableProcessors();
    forward = runtime.session(graph.forward(), threads);
    backward = runtime.session(graph.backward(), threads);
    sizes.forEach(
        (name, size) -> {
          long[] shape = TunedTables.shape(name, size.get(0), size.get(1));
          NativeReals values = NativeReals.of(shape);
          for (int row = 0; row < size.get(0); row++) {
            values.values().put(row * size.get(1), start.table(name)[row]);
          }
          weights.put(name, values);
          slopes.put(name, NativeReals.of(shape));
        });
  }

  @Override
  public List<Parameter> parameters() {
    return graph.parameters().stream()
        .map(
            name ->
                new Parameter(
                    !name.startsWith("l"), weights.get(name).values(), slopes.get(name).values()))
        .toList();
  }

  @Override
  public float[][] forward(TuningBatch batch) {
    release();
    try {
      for (var entry : tensors.of(batch).entrySet()) {
        read.put(entry.getKey(), entry.getValue().tensor(runtime.environment()));
      }
      for (var entry : weights.entrySet()) {
        read.put(entry.getKey(), entry.getValue().tensor(runtime.environment()));
      }
      long[] heads = {batch.size(), batch.longest(), 12, LayerVectors.DIMENSIONS / 12};
      read.put(
          LayerNames.HEADS,
          OnnxTensor.createTensor(
              runtime.environment(), LongBuffer.wrap(heads), new long[] {heads.length}));
      OrtSession.Result result = forward.run(among(read, forward.getInputNames()));
      made = result;
      return (float[][]) result.get(LayerNames.NUMBERS).orElseThrow().getValue();
    } catch (OrtException e) {
      throw OnnxRuntime.failed(e);
    }
  }

  private static Map<String, OnnxTensor> among(Map<String, OnnxTensor> all, Set<String> names) {
    Map<String, OnnxTensor> some = new HashMap<>(all);
    some.keySet().retainAll(names);
    return some;
  }

  @Override
  public void backward(float[][] byNumbers) {
    OrtSession.Result last = Objects.requireNonNull(made, "no way forth before");
    try (OnnxTensor start = OnnxTensor.createTensor(runtime.environment(), byNumbers)) {
      Map<String, OnnxTensor> inputs = new HashMap<>(read);
      for (String name : graph.kept()) {
        inputs.put(name, (OnnxTensor) last.get(name).orElseThrow());
      }
      inputs.put(LayerNames.NUMBERS, start);
      try (OrtSession.Result result = backward.run(among(inputs, backward.getInputNames()))) {
        for (Map.Entry<String, OnnxValue> slope : result) {
          String name = slope.getKey().replace("'", "");
          slopes
              .get(name)
              .values()
              .duplicate()
              .rewind()
              .put(((OnnxTensor) slope.getValue()).getFloatBuffer());
        }
      }
    } catch (OrtException e) {
      throw OnnxRuntime.failed(e);
    }
  }

  @Override
  public TunedWeights weights() {
    Map<String, float[][]> tables = new LinkedHashMap<>();
    sizes.forEach(
        (name, size) -> {
          List<float[]> rows = new ArrayList<>();
          for (int row = 0; row < size.get(0); row++) {
            float[] values = new float[size.get(1)];
            weights.get(name).values().get(row * size.get(1), values);
            rows.add(values);
          }
          tables.put(name, rows.toArray(float[][]::new));
        });
    return new TunedWeights(base, layers, tables);
  }

  private void release() {
    read.values().forEach(OnnxTensor::close);
    read.clear();
    OrtSession.Result last = made;
    made = null;
    if (last != null) {
      last.close();
    }
  }

  @Override
  public void close() {
    release();
    OnnxRuntime.close(forward);
    OnnxRuntime.close(backward);
  }
}
