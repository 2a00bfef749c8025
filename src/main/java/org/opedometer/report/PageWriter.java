package org.opedometer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Encodes a page in UTF-8 as the template writes it, in many small pieces: a writer that locks and
 * copies for each takes twice as long. For one thread.
 */
final class PageWriter extends Writer {
  private static final int LONGEST = 4; // bytes of a character

  private final OutputStream out;
  private final byte[] bytes = new byte[1 << 15];
  private int filled;
  private char high; // first half of a pair whose second is to come, or 0

  PageWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(String words, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      put(words.charAt(i));
    }
  }

  @Override
  public void write(char[] words, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      put(words[i]);
    }
  }

  @Override
  public void write(int c) throws IOException {
    put((char) c);
  }

  /** Hands on what is encoded; the stream is the caller's to close. */
  @Override
  public void flush() throws IOException {
    out.write(bytes, 0, filled);
    filled = 0;
  }

  @Override
  public void close() throws IOException {
    flush();
  }

  private void put(char c) throws IOException {
    if (filled > bytes.length - LONGEST) {
      flush();
    }
    if (c < 0x80) {
      bytes[filled++] = (byte) c;
    } else {
      putWide(c);
    }
  }

  private void putWide(char c) {
    if (c < 0x800) {
      bytes[filled++] = (byte) (0xC0 | c >> 6);
      last(c);
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      int codePoint = high == 0 ? '\uFFFD' : Character.toCodePoint(high, c);
      high = 0;
      bytes[filled++] = (byte) (0xF0 | codePoint >> 18);
      bytes[filled++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
      bytes[filled++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
      last(codePoint);
    } else {
      bytes[filled++] = (byte) (0xE0 | c >> 12);
      bytes[filled++] = (byte) (0x80 | c >> 6 & 0x3F);
      last(c);
    }
  }

  private void last(int c) {
    bytes[filled++] = (byte) (0x80 | c & 0x3F);
  }
}
