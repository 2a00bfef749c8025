package org.opedometer.input.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells binary data that bears the name of a text. */
final class BinarySigns {
  private static final int LOOKED_AT = 65_536;
  private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

  static {
    SIGNATURES.put("%PDF-", "a PDF document");
    SIGNATURES.put("PK\u0003\u0004", "a zip archive or Office document");
    SIGNATURES.put("\u0089PNG", "a PNG image");
    SIGNATURES.put("\u00ff\u00d8\u00ff", "a JPEG image");
    SIGNATURES.put("GIF8", "a GIF image");
    SIGNATURES.put("\u007fELF", "a program");
    SIGNATURES.put("MZ\u0090", "a program");
    SIGNATURES.put("\u001f\u008b", "a gzip archive");
    SIGNATURES.put("\u00d0\u00cf\u0011\u00e0", "an old Office document");
    SIGNATURES.put("{\\rtf", "an RTF document");
    SIGNATURES.put("SQLite format 3", "a database");
  }

  private BinarySigns() {}

  /** Turns away known formats and bytes with zeros among them. */
  static void check(byte[] bytes) throws RejectedInputException.BinaryInput {
    int length = Math.min(bytes.length, LOOKED_AT);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (head.startsWith(signature.getKey())) {
        throw new RejectedInputException.BinaryInput(signature.getValue());
      }
    }
    if (head.indexOf('\0') >= 0) {
      throw new RejectedInputException.BinaryInput("binary data");
    }
  }

  /** Turns away a text with more control or broken characters than any writing has. */
  static void checkText(String text) throws RejectedInputException.BinaryInput {
    int length = Math.min(text.length(), LOOKED_AT);
    int odd = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && "\t\n\r\f\u000b\u001a\u001b".indexOf(c) < 0;
      odd += control || c == '\uFFFD' || Character.getType(c) == Character.UNASSIGNED ? 1 : 0;
    }
    if (odd * 20L > length) {
      throw new RejectedInputException.BinaryInput("binary data");
    }
  }
}
