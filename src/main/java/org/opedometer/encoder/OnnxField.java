package org.opedometer.encoder;

import java.util.List;

/** Numbers of the fields this package reads, from onnx.proto3 (IR version 6). */
final class OnnxField {
  static final int MODEL_GRAPH = 7;

  static final int GRAPH_NODE = 1;
  static final int GRAPH_INITIALIZER = 5;
  static final int GRAPH_OUTPUT = 12;
  static final int GRAPH_VALUE_INFO = 13;

  static final int NODE_INPUT = 1;
  static final int NODE_OUTPUT = 2;

  static final int INITIALIZER_NAME = 8;
  static final int VALUE_NAME = 1;

  private OnnxField() {}

  static List<String> texts(List<WireField> fields, int number) {
    return fields.stream().filter(f -> f.number() == number).map(WireField::text).toList();
  }

  /** The name of an initialiser or a value declaration. */
  static String name(WireField field, int number) {
    return String.join("", texts(WireMessage.fields(field), number));
  }
}
