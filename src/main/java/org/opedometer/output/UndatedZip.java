package org.opedometer.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A zip file of files that are packed already. Its bytes depend on these alone: all bear the first
 * time that a zip file can tell, 1 January 1980.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE, 4.3</a>
 */
final class UndatedZip {
  private static final short VERSION = 20;
  private static final short FLAGS = 0x0808; // sizes behind the bytes, names in UTF-8
  private static final short DEFLATED = 8;
  private static final int DATE = 0x210000;
  private static final byte[] EXTRA = {'U', 'T', 5, 0, 1, 0, (byte) 0xA6, (byte) 0xCE, 0x12};

  /** How many bytes stand behind those of a file. */
  static final int TAIL_LENGTH = 16;

  private static final int LONGEST_HEAD = 64;

  private final OutputStream out;
  private long written;

  private UndatedZip(OutputStream out) {
    this.out = out;
  }

  /** The zip file with these in it, in their order. */
  static Content of(List<PackedFile> files) {
    return out -> {
      UndatedZip zip = new UndatedZip(out);
      long[] places = new long[files.size()];
      for (int i = 0; i < places.length; i++) {
        places[i] = zip.written;
        zip.file(files.get(i));
      }
      long directory = zip.written;
      for (int i = 0; i < places.length; i++) {
        zip.entry(files.get(i), places[i]);
      }
      zip.end(places.length, directory);
    };
  }

  /** How many bytes stand before those of a file. */
  static int headLength(PackedFile file) {
    return 30 + name(file).length + EXTRA.length;
  }

  private void file(PackedFile file) throws IOException {
    byte[] name = name(file);
    write(
        head(0x04034b50)
            .putShort(VERSION)
            .putShort(FLAGS)
            .putShort(DEFLATED)
            .putInt(DATE)
            .putInt(0)
            .putInt(0)
            .putInt(0)
            .putShort((short) name.length)
            .putShort((short) EXTRA.length));
    write(name);
    write(EXTRA);
    write(file.packed());
    write(sizes(head(0x08074b50), file));
  }

  private void entry(PackedFile file, long place) throws IOException {
    byte[] name = name(file);
    ByteBuffer head = head(0x02014b50).putShort(VERSION).putShort(VERSION).putShort(FLAGS);
    sizes(head.putShort(DEFLATED).putInt(DATE), file)
        .putShort((short) name.length)
        .putShort((short) EXTRA.length)
        .putShort((short) 0) // no comment
        .putShort((short) 0) // one disk
        .putShort((short) 0)
        .putInt(0)
        .putInt((int) place);
    write(head);
    write(name);
    write(EXTRA);
  }

  private void end(int files, long directory) throws IOException {
    write(
        head(0x06054b50)
            .putInt(0) // one disk
            .putShort((short) files)
            .putShort((short) files)
            .putInt((int) (written - directory))
            .putInt((int) directory)
            .putShort((short) 0)); // no comment
  }

  private static ByteBuffer head(int signature) {
    return ByteBuffer.allocate(LONGEST_HEAD).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
  }

  private static ByteBuffer sizes(ByteBuffer head, PackedFile file) {
    return head.putInt((int) file.crc()).putInt(file.packed().length).putInt((int) file.size());
  }

  private static byte[] name(PackedFile file) {
    return file.name().getBytes(StandardCharsets.UTF_8);
  }

  private void write(ByteBuffer head) throws IOException {
    out.write(head.array(), 0, head.position());
    written += head.position();
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }
}
