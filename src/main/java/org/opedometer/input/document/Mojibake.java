package org.opedometer.input.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts right what was UTF-8 once, was read as Windows-1252 and saved again: {@code â€œ} for an
 * opening mark, {@code Ã©} for é. Only such runs change as are whole UTF-8 characters when they are
 * turned back, which no writing has by chance.
 */
final class Mojibake {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** What a byte from 80 to BF is read as, the five that Windows-1252 leaves open included. */
  private static final String FOLLOWING = "\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

  private static final Pattern RUN =
      Pattern.compile(
          "[\u00C2-\u00DF]["
              + FOLLOWING
              + "]|[\u00E0-\u00EF]["
              + FOLLOWING
              + "]{2}"
              + "|\u00F0["
              + FOLLOWING
              + "]{3}");

  /** A closing mark whose last byte, which Windows-1252 does not have, was lost on the way. */
  private static final Pattern CUT = Pattern.compile("â€(?:\uFFFD|(?=[\\s.,;:!?)]|$))");

  private Mojibake() {}

  static DecodedText mend(DecodedText decoded) {
    if (!RUN.matcher(decoded.text()).find()) {
      return decoded;
    }
    String whole = RUN.matcher(decoded.text()).replaceAll(m -> turnedBack(m.group()));
    String text = whole.equals(decoded.text()) ? whole : CUT.matcher(whole).replaceAll("”");
    boolean mended = !text.equals(decoded.text());
    boolean damaged = decoded.damaged() && text.indexOf('\uFFFD') >= 0;
    return new DecodedText(text, decoded.charset(), damaged, mended);
  }

  private static String turnedBack(String run) {
    byte[] bytes = new byte[run.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = run.charAt(i);
      bytes[i] = c <= 0xFF ? (byte) c : String.valueOf(c).getBytes(WINDOWS_1252)[0];
    }
    try {
      String back = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Matcher.quoteReplacement(back);
    } catch (CharacterCodingException e) {
      return Matcher.quoteReplacement(run); // it only looked so
    }
  }
}
