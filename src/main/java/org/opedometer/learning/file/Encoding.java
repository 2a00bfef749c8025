package org.opedometer.learning.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

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
    void read(float[] row, DataInputStream in) throws IOException {
      for (int i = 0; i < row.length; i++) {
        row[i] = in.readFloat();
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
    void read(float[] row, DataInputStream in) throws IOException {
      for (int i = 0; i < row.length; i++) {
        row[i] = HalfFloat.toFloat(in.readShort());
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
    void read(float[] row, DataInputStream in) throws IOException {
      float step = in.readFloat();
      for (int i = 0; i < row.length; i++) {
        row[i] = in.readByte() * step;
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
    void read(float[] row, DataInputStream in) throws IOException {
      int count = in.readInt();
      int at = -1;
      for (int i = 0; i < count; i++) {
        at += Varint.read(in);
        if (at < 0 || at >= row.length) {
          throw new IOException("a place beyond the row");
        }
        row[at] = HalfFloat.toFloat(in.readShort());
      }
    }
  };

  private static boolean isStored(float value) {
    return (HalfFloat.from(value) & 0x7fff) != 0;
  }

  abstract void write(float[] row, DataOutputStream out) throws IOException;

  abstract void read(float[] row, DataInputStream in) throws IOException;
}
