package org.opedometer.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Writes a model in the ONNX format, version 8, of the operator set 17. */
public final class OnnxGraph {
  /** Types of numbers, from onnx.proto3. */
  public enum Elements {
    REAL(1),
    BYTE(3),
    LONG(7);

    private final int number;

    Elements(int number) {
      this.number = number;
    }
  }

  private static final int FORMAT = 8;
  private static final int OPERATORS = 17;

  private final WireWriter graph = new WireWriter(1 << 16);
  private int made;

  public OnnxGraph() {
    graph.text(OnnxField.GRAPH_NAME, "layers");
  }

  public void input(String name, Elements elements) {
    graph.bytes(OnnxField.GRAPH_INPUT, declared(name, elements));
  }

  public void output(String name) {
    graph.bytes(OnnxField.GRAPH_OUTPUT, declared(name, Elements.REAL));
  }

  private static byte[] declared(String name, Elements elements) {
    WireWriter tensor = new WireWriter(8);
    tensor.number(OnnxField.TENSOR_ELEMENTS, elements.number);
    WireWriter type = new WireWriter(8);
    type.bytes(OnnxField.TYPE_TENSOR, tensor.toBytes());
    WireWriter value = new WireWriter(32);
    value.text(OnnxField.VALUE_NAME, name);
    value.bytes(OnnxField.VALUE_TYPE, type.toBytes());
    return value.toBytes();
  }

  /** A computation; returns the name of the tensor it makes. */
  public String node(String operator, List<OnnxAttribute> attributes, String... inputs) {
    String name = "t" + made;
    made(operator, attributes, List.of(name), inputs);
    return name;
  }

  public String node(String operator, String... inputs) {
    return node(operator, List.of(), inputs);
  }

  /** A computation that makes tensors of the given names. */
  public void made(
      String operator, List<OnnxAttribute> attributes, List<String> outputs, String... inputs) {
    WireWriter node = new WireWriter(128);
    for (String input : inputs) {
      node.text(OnnxField.NODE_INPUT, input);
    }
    outputs.forEach(output -> node.text(OnnxField.NODE_OUTPUT, output));
    node.text(OnnxField.NODE_NAME, "n" + made++);
    node.text(OnnxField.NODE_OPERATOR, operator);
    attributes.forEach(a -> node.bytes(OnnxField.NODE_ATTRIBUTE, a.bytes()));
    graph.bytes(OnnxField.GRAPH_NODE, node.toBytes());
  }

  /** A single number that never changes. */
  public String constant(float value) {
    String name = "c" + made++;
    reals(name, new float[] {value});
    return name;
  }

  /** Whole numbers that never change, as shapes are. */
  public String numbers(long... values) {
    String name = "c" + made++;
    ByteBuffer bytes = little(values.length * Long.BYTES);
    for (long value : values) {
      bytes.putLong(value);
    }
    tensor(name, Elements.LONG, bytes.array(), values.length);
    return name;
  }

  /** Numbers that never change, of the given sizes or in one row. */
  void reals(String name, float[] values, long... sizes) {
    ByteBuffer bytes = little(values.length * Float.BYTES);
    for (float value : values) {
      bytes.putFloat(value);
    }
    long[] all = sizes.length == 0 ? new long[] {values.length} : sizes;
    tensor(name, Elements.REAL, bytes.array(), all);
  }

  /** Numbers of 8 bits with a sign. */
  void bytes(String name, byte[] values, long... sizes) {
    tensor(name, Elements.BYTE, values, sizes);
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void tensor(String name, Elements elements, byte[] values, long... sizes) {
    WireWriter tensor = new WireWriter(values.length + 64);
    for (long size : sizes) {
      tensor.number(OnnxField.TENSOR_SIZE, size);
    }
    tensor.number(OnnxField.TENSOR_TYPE, elements.number);
    tensor.text(OnnxField.INITIALIZER_NAME, name);
    tensor.bytes(OnnxField.TENSOR_BYTES, values);
    graph.bytes(OnnxField.GRAPH_INITIALIZER, tensor.toBytes());
  }

  public byte[] toBytes() {
    WireWriter operators = new WireWriter(8);
    operators.number(OnnxField.OPERATORS_VERSION, OPERATORS);
    byte[] body = graph.toBytes();
    WireWriter model = new WireWriter(body.length + 64);
    model.number(OnnxField.MODEL_VERSION, FORMAT);
    model.bytes(OnnxField.MODEL_OPERATORS, operators.toBytes());
    model.bytes(OnnxField.MODEL_GRAPH, body);
    return model.toBytes();
  }
}
