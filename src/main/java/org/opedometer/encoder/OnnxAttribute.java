package org.opedometer.encoder;

/**
 * A setting of a node.
 *
 * @param bytes the attribute as a protobuf message
 */
public record OnnxAttribute(byte[] bytes) {
  private static final int REAL = 1;
  private static final int NUMBER = 2;
  private static final int NUMBERS = 7;

  static OnnxAttribute real(String name, float value) {
    WireWriter attribute = named(name, REAL);
    attribute.real(OnnxField.ATTRIBUTE_REAL, value);
    return new OnnxAttribute(attribute.toBytes());
  }

  public static OnnxAttribute number(String name, long value) {
    WireWriter attribute = named(name, NUMBER);
    attribute.number(OnnxField.ATTRIBUTE_NUMBER, value);
    return new OnnxAttribute(attribute.toBytes());
  }

  public static OnnxAttribute numbers(String name, long... values) {
    WireWriter attribute = named(name, NUMBERS);
    for (long value : values) {
      attribute.number(OnnxField.ATTRIBUTE_NUMBERS, value);
    }
    return new OnnxAttribute(attribute.toBytes());
  }

  private static WireWriter named(String name, int type) {
    WireWriter attribute = new WireWriter(32);
    attribute.text(OnnxField.ATTRIBUTE_NAME, name);
    attribute.number(OnnxField.ATTRIBUTE_TYPE, type);
    return attribute;
  }
}
