package org.opedometer.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Texts out of tables and archives, kept in one temporary file so that a corpus of any size takes
 * little memory. The file goes when the process ends, however it ends. Safe for many threads.
 */
public final class TextSpool {
  private final OutputFolder folder;
  private @Nullable FileChannel file;
  private long end;

  /**
   * @param folder whose disk is used where it is there, else the system's temporary folder
   */
  public TextSpool(OutputFolder folder) {
    this.folder = folder;
  }

  /**
   * Keeps a text.
   *
   * @return gives its bytes back, as often as asked
   * @throws OutputException where the disk takes no more
   */
  public synchronized Supplier<byte[]> keep(byte[] bytes) {
    try {
      if (file == null) {
        file = open();
      }
      long start = end;
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        end += file.write(left, end);
      }
      FileChannel kept = file;
      int length = bytes.length;
      return () -> read(kept, start, length);
    } catch (IOException e) {
      throw OutputException.writing(place(), e);
    }
  }

  private FileChannel open() throws IOException {
    Path path = Files.createTempFile(place(), "texts-", ".spool");
    // where the system allows it the name is gone at once, so that a kill leaves no file
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  private Path place() {
    return Files.isDirectory(folder.temporary())
        ? folder.temporary()
        : Path.of(System.getProperty("java.io.tmpdir"));
  }

  private static byte[] read(FileChannel file, long start, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    try {
      while (bytes.hasRemaining()) {
        if (file.read(bytes, start + bytes.position()) < 0) {
          throw new OutputException("a text that was put aside is gone");
        }
      }
      return bytes.array();
    } catch (IOException e) {
      throw new OutputException("a text that was put aside cannot be read: " + e.getMessage());
    }
  }
}
