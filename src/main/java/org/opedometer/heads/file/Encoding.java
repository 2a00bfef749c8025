package org.opedometer.heads.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** How the numbers of a section are stored. */
public enum Encoding {
  /** As they are. */
  FLOAT32 {
    @Override
    void write(float[] row, DataOutputStream out) throws IOException {
      for (float value : row) {
        out.writeFloat(value);
      }
    }

    @Override
    void read(float[] row, ByteBuffer in) {
      for (int i = 0; i < row.length; i++) {
        row[i] = in.getFloat();
      }
    }
  },

  /** As {@link HalfFloat}. */
  FLOAT16 {
    @Override
    void write(float[] row, DataOutputStream out) throws IOException {
      for (float value : row) {
        out.writeShort(HalfFloat.from(value));
      }
    }

    @Override
    void read(float[] row, ByteBuffer in) {
      for (int i = 0; i < row.length; i++) {
        row[i] = HalfFloat.toFloat(in.getShort());
      }
    }
  },

  /** As 255 equal steps between plus and minus each row's greatest magnitude. */
  INT8 {
    @Override
    void write(float[] row, DataOutputStream out) throws IOException {
      float greatest = 0;
      for (float value : row) {
        greatest = Math.max(greatest, Math.abs(value));
      }
      float step = greatest / 127;
      out.writeFloat(step);
      for (float value : row) {
        out.writeByte(step == 0 ? 0 : Math.round(value / step));
      }
    }

    @Override
    void read(float[] row, ByteBuffer in) {
      float step = in.getFloat();
      for (int i = 0; i < row.length; i++) {
        row[i] = in.get() * step;
      }
    }
  },

  /** Only what is not zero, as its distance from the last such place and a {@link HalfFloat}. */
  SPARSE16 {
    @Override
    void write(float[] row, DataOutputStream out) throws IOException {
      int count = 0;
      for (float value : row) {
        count += isStored(value) ? 1 : 0;
      }
      out.writeInt(count);
      int last = -1;
      for (int i = 0; i < row.length; i++) {
        if (isStored(row[i])) {
          Varint.write(i - last, out);
          out.writeShort(HalfFloat.from(row[i]));
          last = i;
        }
      }
    }

    @Override
    void read(float[] row, ByteBuffer in) {
      int count = in.getInt();
      int at = -1;
      for (int i = 0; i < count; i++) {
        at += Varint.read(in);
        if (at < 0 || at >= row.length) {
          throw new IllegalStateException("a place beyond the row");
        }
        row[at] = HalfFloat.toFloat(in.getShort());
      }
    }
  };

  private static boolean isStored(float value) {
    return (HalfFloat.from(value) & 0x7fff) != 0;
  }

  abstract void write(float[] row, DataOutputStream out) throws IOException;

  /**
   * @throws java.nio.BufferUnderflowException or IllegalStateException if the bytes are no such row
   */
  abstract void read(float[] row, ByteBuffer in);
}
