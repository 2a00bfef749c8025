package org.opedometer.encoder;

import java.util.List;

/**
 * One computation of an ONNX graph.
 *
 * @param field where it stands in the model's bytes
 * @param inputs names of the tensors it reads
 * @param outputs names of the tensors it makes
 */
record GraphNode(WireField field, List<String> inputs, List<String> outputs) {
  static GraphNode of(WireField field) {
    List<WireField> fields = WireMessage.fields(field);
    return new GraphNode(
        field,
        OnnxField.texts(fields, OnnxField.NODE_INPUT),
        OnnxField.texts(fields, OnnxField.NODE_OUTPUT));
  }
}
