package org.opedometer.input.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out how a text's bytes are to be read: byte order mark, UTF-16 by its zero bytes, UTF-8
 * where no byte speaks against it, the encoding the document claims, a guess by letter statistics,
 * and at last Windows-1252, which reads anything.
 */
public final class EncodingDetection {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private EncodingDetection() {}

  /**
   * Decodes a text file and puts right what was encoded twice.
   *
   * @param declared the encoding that the document itself names, or an empty string
   * @throws RejectedInputException.BinaryInput where the bytes are no text
   */
  public static DecodedText decode(byte[] bytes, String declared) throws RejectedInputException {
    return Mojibake.mend(plain(bytes, declared));
  }

  /**
   * Decodes a text whose offsets must stay those of the file: what was encoded twice is left as it
   * is, with a warning.
   *
   * @throws RejectedInputException.BinaryInput where the bytes are no text
   */
  public static DecodedText decodeAsWritten(byte[] bytes) throws RejectedInputException {
    DecodedText decoded = plain(bytes, "");
    boolean twice = Mojibake.mend(decoded).mended();
    return twice ? decoded.encodedTwice() : decoded;
  }

  private static DecodedText plain(byte[] bytes, String declared) throws RejectedInputException {
    Optional<DecodedText> marked = byMark(bytes).or(() -> byZeros(bytes));
    if (marked.isPresent()) {
      BinarySigns.checkText(marked.get().text());
      return marked.get();
    }
    BinarySigns.check(bytes);
    DecodedText decoded =
        strict(bytes, StandardCharsets.UTF_8)
            .or(() -> nearlyUtf8(bytes))
            .or(() -> charset(declared).flatMap(c -> strict(bytes, c)))
            .or(() -> guess(bytes))
            .orElseGet(() -> lenient(bytes, 0, WINDOWS_1252));
    BinarySigns.checkText(decoded.text());
    return decoded;
  }

  private static Optional<DecodedText> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(lenient(bytes, 4, Charset.forName("UTF-32LE")));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(lenient(bytes, 4, Charset.forName("UTF-32BE")));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE))
        : Optional.empty();
  }

  /** UTF-16 without a mark: English text then has a zero in every other byte. */
  private static Optional<DecodedText> byZeros(byte[] bytes) {
    int[] zeros = new int[2];
    int looked = Math.min(bytes.length, 4096) & ~1;
    for (int i = 0; i < looked; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int half = looked / 2;
    if (half == 0 || bytes.length % 2 == 1) {
      return Optional.empty();
    }
    boolean little = zeros[1] * 10 > half * 7 && zeros[0] * 20 <= half;
    boolean big = zeros[0] * 10 > half * 7 && zeros[1] * 20 <= half;
    return little || big
        ? strict(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** UTF-8 with a few broken bytes among at least three times as many good ones. */
  private static Optional<DecodedText> nearlyUtf8(byte[] bytes) {
    DecodedText decoded = lenient(bytes, 0, StandardCharsets.UTF_8);
    long broken = decoded.text().chars().filter(c -> c == '\uFFFD').count();
    long good = decoded.text().chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return good >= 3 * broken ? Optional.of(decoded) : Optional.empty();
  }

  /** A guess, taken only where the bytes fit and the letters are not such as English has. */
  private static Optional<DecodedText> guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return charset(name == null ? "" : name)
        .flatMap(c -> strict(bytes, c))
        .filter(d -> isForeign(d.text()) || d.charset().startsWith("ISO-8859-1"));
  }

  private static boolean isForeign(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long foreign = text.codePoints().filter(c -> Character.isLetter(c) && c > 0x24F).count();
    return foreign * 10 > letters * 3;
  }

  private static Optional<Charset> charset(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty(); // a name nobody knows is no help: go on without it
    }
  }

  private static Optional<DecodedText> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer chars =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(new DecodedText(chars.toString(), charset.name(), false, false));
    } catch (CharacterCodingException e) {
      return Optional.empty(); // not this encoding
    }
  }

  private static DecodedText lenient(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new DecodedText(text, charset.name(), text.indexOf('\uFFFD') >= 0, false);
  }

  private static boolean startsWith(byte[] bytes, int... signs) {
    if (bytes.length < signs.length) {
      return false;
    }
    for (int i = 0; i < signs.length; i++) {
      if ((bytes[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }
}
