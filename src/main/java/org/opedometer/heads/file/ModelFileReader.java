package org.opedometer.heads.file;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link ModelFileWriter} wrote and refuses everything else. */
public final class ModelFileReader {
  private final String source;
  private final byte[] bytes;

  private ModelFileReader(String source, byte[] bytes) {
    this.source = source;
    this.bytes = bytes;
  }

  /**
   * @param source the file's name, for errors
   * @throws BrokenModelException naming the file, if it is foreign, of another format version,
   *     truncated or altered
   */
  public static ModelFile read(String source, byte[] bytes) {
    return new ModelFileReader(source, bytes).read();
  }

  private ModelFile read() {
    byte[] magic = ModelFileWriter.MAGIC;
    if (bytes.length < magic.length || !Arrays.equals(magic, Arrays.copyOf(bytes, magic.length))) {
      throw broken("is no model file of this program");
    }
    int content = bytes.length - ModelFileWriter.HASH_BYTES;
    if (content < magic.length + Short.BYTES) {
      throw broken("is truncated");
    }
    requireFormat((bytes[magic.length] & 0xff) << 8 | bytes[magic.length + 1] & 0xff);
    byte[] hash = Arrays.copyOfRange(bytes, content, bytes.length);
    if (!Arrays.equals(hash, ModelFileWriter.sha256(bytes, content))) {
      throw broken("is damaged or truncated: its hash is not that of its content");
    }
    int start = magic.length + Short.BYTES;
    return body(new DataInputStream(new ByteArrayInputStream(bytes, start, content - start)));
  }

  private void requireFormat(int format) {
    if (format != ModelFileWriter.FORMAT) {
      throw broken(
          "has format version " + format + ", but this program reads " + ModelFileWriter.FORMAT);
    }
  }

  private ModelFile body(DataInputStream in) {
    try {
      String head = in.readUTF();
      int featureVersion = in.readInt();
      List<Integer> layers = new ArrayList<>();
      for (int left = in.readUnsignedByte(); left > 0; left--) {
        layers.add(in.readUnsignedByte());
      }
      Map<String, Section> sections = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        Section section = section(in);
        sections.put(section.name(), section);
      }
      if (in.available() > 0) {
        throw broken("holds more than its sections");
      }
      return new ModelFile(source, head, featureVersion, layers, sections);
    } catch (EOFException e) {
      throw broken("is truncated");
    } catch (IOException e) {
      throw broken("is damaged: " + e.getMessage());
    }
  }

  private static Section section(DataInputStream in) throws IOException {
    String name = in.readUTF();
    int encoding = in.readUnsignedByte();
    int rows = in.readInt();
    int columns = in.readInt();
    int length = in.readInt();
    if (encoding >= Encoding.values().length || rows < 0 || columns < 0 || length < 0) {
      throw new IOException("section " + name + " has an impossible header");
    }
    byte[] payload = in.readNBytes(length);
    if (payload.length < length) {
      throw new EOFException();
    }
    return new Section(name, Encoding.values()[encoding], rows, columns, payload);
  }

  private BrokenModelException broken(String problem) {
    return new BrokenModelException(source, problem);
  }
}
