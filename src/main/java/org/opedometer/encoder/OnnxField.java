package org.opedometer.encoder;

import java.util.List;

/** Numbers of the fields this package reads and writes, from onnx.proto3 (IR versions 6 to 8). */
public final class OnnxField {
  static final int MODEL_VERSION = 1;
  public static final int MODEL_GRAPH = 7;
  static final int MODEL_OPERATORS = 8;

  static final int OPERATORS_VERSION = 2;

  public static final int GRAPH_NODE = 1;
  static final int GRAPH_NAME = 2;
  public static final int GRAPH_INITIALIZER = 5;
  static final int GRAPH_INPUT = 11;
  static final int GRAPH_OUTPUT = 12;
  static final int GRAPH_VALUE_INFO = 13;

  public static final int NODE_INPUT = 1;
  static final int NODE_OUTPUT = 2;
  public static final int NODE_NAME = 3;
  public static final int NODE_OPERATOR = 4;
  static final int NODE_ATTRIBUTE = 5;

  static final int ATTRIBUTE_NAME = 1;
  static final int ATTRIBUTE_REAL = 2;
  static final int ATTRIBUTE_NUMBER = 3;
  static final int ATTRIBUTE_NUMBERS = 8;
  static final int ATTRIBUTE_TYPE = 20;

  static final int TENSOR_SIZE = 1;
  static final int TENSOR_TYPE = 2;
  public static final int TENSOR_REALS = 4;
  public static final int INITIALIZER_NAME = 8;
  public static final int TENSOR_BYTES = 9;

  static final int VALUE_NAME = 1;
  static final int VALUE_TYPE = 2;
  static final int TYPE_TENSOR = 1;
  static final int TENSOR_ELEMENTS = 1;

  private OnnxField() {}

  public static List<String> texts(List<WireField> fields, int number) {
    return fields.stream().filter(f -> f.number() == number).map(WireField::text).toList();
  }

  /** The name of an initialiser or a value declaration. */
  static String name(WireField field, int number) {
    return String.join("", texts(WireMessage.fields(field), number));
  }
}
