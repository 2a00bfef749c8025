package org.opedometer.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/** The network, cut at the highest layer asked for and loaded into ONNX Runtime. Thread-safe. */
final class Network implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final List<String> outputs;

  private Network(OrtEnvironment environment, OrtSession session, List<String> outputs) {
    this.environment = environment;
    this.session = session;
    this.outputs = outputs;
  }

  /**
   * @param model the full model's bytes
   * @throws EncoderException if ONNX Runtime refuses them or has no library for this system
   */
  static Network load(byte[] model, EncoderSettings settings) {
    byte[] cut = new LayerCutter(model).cut(settings.layers());
    List<String> outputs = settings.layers().stream().map(LayerCutter::outputOf).toList();
    OnnxRuntime runtime = new OnnxRuntime();
    return new Network(runtime.environment(), runtime.session(cut, settings.threads()), outputs);
  }

  /**
   * @param numbers subwords with their markers, at most 512
   * @return for each layer their vectors, one behind the other
   */
  FloatBuffer[] run(long[] numbers) {
    long[] shape = {1, numbers.length};
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[numbers.length]), shape);
        OrtSession.Result result = session.run(Map.of("input_ids", ids, "token_type_ids", types))) {
      FloatBuffer[] layers = new FloatBuffer[outputs.size()];
      for (int i = 0; i < layers.length; i++) {
        layers[i] = ((OnnxTensor) result.get(outputs.get(i)).orElseThrow()).getFloatBuffer();
      }
      return layers;
    } catch (OrtException e) {
      throw OnnxRuntime.failed(e);
    }
  }

  @Override
  public void close() {
    OnnxRuntime.close(session);
  }
}
