package org.opedometer.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks the fields of a protobuf message without knowing its schema.
 *
 * <p>Wire format as published at protobuf.dev/programming-guides/encoding; groups, which ONNX never
 * uses, are refused.
 */
public final class WireMessage {
  private final byte[] bytes;
  private final int end;
  private int at;

  private WireMessage(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  public static List<WireField> fields(byte[] bytes) {
    return new WireMessage(bytes, 0, bytes.length).read();
  }

  /** The fields of a message that is itself the value of {@code field}. */
  public static List<WireField> fields(WireField field) {
    return new WireMessage(field.bytes(), field.content(), field.end()).read();
  }

  private List<WireField> read() {
    List<WireField> fields = new ArrayList<>();
    while (at < end) {
      int start = at;
      long tag = varint();
      int content = skip((int) (tag & 7));
      fields.add(new WireField(bytes, (int) (tag >>> 3), start, content, at));
    }
    return fields;
  }

  /** Moves behind a value and returns where it began. */
  private int skip(int wireType) {
    int content = at;
    switch (wireType) {
      case 0 -> varint();
      case 1 -> forward(8);
      case 2 -> {
        long length = varint();
        content = at;
        forward(length);
      }
      case 5 -> forward(4);
      default ->
          throw new EncoderException("The model holds an unknown wire type " + wireType + ".");
    }
    return content;
  }

  private void forward(long by) {
    if (by < 0 || by > end - at) {
      throw new EncoderException("The model ends within a field.");
    }
    at += (int) by;
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (at >= end) {
        throw new EncoderException("The model ends within a number.");
      }
      byte next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new EncoderException("The model holds a number of more than 64 bits.");
  }
}
