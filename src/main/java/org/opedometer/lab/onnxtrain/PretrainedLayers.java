package org.opedometer.lab.onnxtrain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opedometer.encoder.EncoderException;
import org.opedometer.encoder.OnnxField;
import org.opedometer.encoder.WireField;
import org.opedometer.encoder.WireMessage;

/** The weights of the encoder's own layers, brought back from 8 bits. */
public final class PretrainedLayers {
  private static final Map<String, String> PLACES =
      Map.of(
          "q", "attention.self.query",
          "k", "attention.self.key",
          "v", "attention.self.value",
          "o", "attention.output.dense",
          "i", "intermediate.dense",
          "u", "output.dense",
          "n1", "attention.output.LayerNorm",
          "n2", "output.LayerNorm");

  private final Map<String, List<WireField>> tensors = new HashMap<>();
  private final Map<String, String> weightsOf = new HashMap<>(); // by the node that multiplies

  public PretrainedLayers(byte[] model) {
    for (WireField field : WireMessage.fields(model)) {
      if (field.number() == OnnxField.MODEL_GRAPH) {
        WireMessage.fields(field).forEach(this::take);
      }
    }
  }

  private void take(WireField field) {
    List<WireField> fields =
        field.number() == OnnxField.GRAPH_NODE || field.number() == OnnxField.GRAPH_INITIALIZER
            ? WireMessage.fields(field)
            : List.of();
    if (field.number() == OnnxField.GRAPH_INITIALIZER) {
      tensors.put(String.join("", OnnxField.texts(fields, OnnxField.INITIALIZER_NAME)), fields);
    } else if (OnnxField.texts(fields, OnnxField.NODE_OPERATOR).equals(List.of("MatMulInteger"))) {
      weightsOf.put(
          String.join("", OnnxField.texts(fields, OnnxField.NODE_NAME)),
          OnnxField.texts(fields, OnnxField.NODE_INPUT).get(1));
    }
  }

  /**
   * A linear map's weights, a row an output.
   *
   * @param layer from 1
   */
  public float[][] weights(int layer, String map, int rows, int columns) {
    String node = "/encoder/" + place(layer, map).replace('.', '/') + "/MatMul_quant";
    String name = weightsOf.getOrDefault(node.replace("layer/", "layer."), "");
    byte[] values = bytes(name);
    float[] steps = reals(name.replace("_quantized", "_scale"));
    float[][] weights = new float[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        weights[row][column] = values[column * rows + row] * steps[row];
      }
    }
    return weights;
  }

  /** A linear map's bias, or a normalisation's bias or {@code weight}. */
  public float[] vector(int layer, String map, String kind) {
    return reals("encoder." + place(layer, map) + "." + kind);
  }

  private static String place(int layer, String map) {
    return "layer." + (layer - 1) + "." + PLACES.get(map);
  }

  private byte[] bytes(String name) {
    WireField field = only(name, OnnxField.TENSOR_BYTES);
    byte[] bytes = new byte[field.end() - field.content()];
    System.arraycopy(field.bytes(), field.content(), bytes, 0, bytes.length);
    return bytes;
  }

  private float[] reals(String name) {
    boolean packed = has(name, OnnxField.TENSOR_REALS);
    WireField field = only(name, packed ? OnnxField.TENSOR_REALS : OnnxField.TENSOR_BYTES);
    FloatBuffer buffer =
        ByteBuffer.wrap(field.bytes(), field.content(), field.end() - field.content())
            .order(ByteOrder.LITTLE_ENDIAN)
            .asFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  private boolean has(String name, int number) {
    return tensors.getOrDefault(name, List.of()).stream().anyMatch(f -> f.number() == number);
  }

  private WireField only(String name, int number) {
    return tensors.getOrDefault(name, List.of()).stream()
        .filter(f -> f.number() == number)
        .findFirst()
        .orElseThrow(() -> new EncoderException("The model has no weights named " + name + "."));
  }
}
