package org.opedometer.input.archives;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.input.document.PublicationDate;
import org.opedometer.model.EssayMetadata;

/**
 * A message in the Internet Message Format with MIME parts (RFC 5322, 2045 to 2047), as far as its
 * words need it.
 */
final class MailMessage {
  private static final int DEEPEST = 10;
  private static final Pattern ENCODED =
      Pattern.compile("=\\?([\\w-]+)(?:\\*\\w+)?\\?([bBqQ])\\?([^?]*)\\?=");
  private static final Pattern BETWEEN = Pattern.compile("(\\?=)\\s+(=\\?)");
  private static final Pattern PARAMETER =
      Pattern.compile("(?i);\\s*(charset|boundary)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))");
  private static final Pattern NAME = Pattern.compile("^\\s*\"?([^\"<]*?)\"?\\s*<([^>]*)>.*$");

  /** What stands before the words of another that a reply quotes. */
  private static final Pattern QUOTING =
      Pattern.compile(
          "(?m)^(?:On .{5,200} wrote:|-{3,} ?Original Message ?-{3,}).*", Pattern.DOTALL);

  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^>.*(?:\\R|\\z)");
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- \\R(?s:.*)");

  private final Map<String, String> headers;
  private String html = "";
  private String plain = "";

  private MailMessage(Map<String, String> headers) {
    this.headers = headers;
  }

  static MailMessage of(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    int head = head(all);
    MailMessage message = new MailMessage(headers(all.substring(0, head)));
    message.part(message.headers, all.substring(head), 0);
    return message;
  }

  /** {@code html} or {@code txt}. */
  String format() {
    return html.isBlank() ? "txt" : "html";
  }

  /** The words of whoever wrote it. */
  String text() {
    if (!html.isBlank()) {
      return html;
    }
    String own = QUOTED_LINE.matcher(QUOTING.matcher(plain).replaceFirst("")).replaceAll("");
    return SIGNATURE.matcher(own).replaceFirst("");
  }

  EssayMetadata metadata() {
    String from = words(headers.getOrDefault("from", ""));
    Matcher name = NAME.matcher(from);
    boolean named = name.matches() && !name.group(1).isBlank();
    TreeMap<String, String> own = new TreeMap<>();
    own.put(EssayMetadata.META + "list", words(headers.getOrDefault("list-id", "")));
    return new EssayMetadata(
        words(headers.getOrDefault("subject", "")),
        named ? name.group(1).strip() : from.replaceAll("[<>]", ""),
        PublicationDate.iso(headers.getOrDefault("date", "")),
        "",
        "",
        own);
  }

  private void part(Map<String, String> head, String body, int depth) {
    String type = head.getOrDefault("content-type", "text/plain");
    String kind = type.toLowerCase(Locale.ROOT);
    if (kind.startsWith("multipart/") && depth < DEEPEST) {
      for (String inner : parts(body, parameter(type, "boundary"))) {
        int end = head(inner);
        part(headers(inner.substring(0, end)), inner.substring(end), depth + 1);
      }
      return;
    }
    boolean attached =
        head.getOrDefault("content-disposition", "")
            .toLowerCase(Locale.ROOT)
            .startsWith("attachment");
    if (attached || !kind.startsWith("text/")) {
      return;
    }
    String words = decoded(head, type, body);
    if (kind.startsWith("text/html")) {
      html = html.isBlank() ? words : html;
    } else if (kind.startsWith("text/plain")) {
      plain = plain.isBlank() ? words : plain;
    }
  }

  private static String decoded(Map<String, String> head, String type, String body) {
    byte[] bytes =
        switch (head.getOrDefault("content-transfer-encoding", "")
            .strip()
            .toLowerCase(Locale.ROOT)) {
          case "base64" -> base64(body);
          case "quoted-printable" -> quotedPrintable(body, false);
          default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    return new String(bytes, charset(parameter(type, "charset"))).replace("\r\n", "\n");
  }

  private static List<String> parts(String body, String boundary) {
    List<String> parts = new ArrayList<>();
    if (boundary.isEmpty()) {
      return parts;
    }
    String[] pieces = ("\n" + body).split("\\R--" + Pattern.quote(boundary));
    for (int i = 1; i < pieces.length && !pieces[i].startsWith("--"); i++) {
      parts.add(pieces[i].replaceFirst("^[ \\t]*\\R", ""));
    }
    return parts;
  }

  /** Where the body begins. */
  private static int head(String all) {
    Matcher empty = Pattern.compile("(?:\\A|\\r?\\n)\\r?\\n").matcher(all);
    return empty.find() ? empty.end() : all.length();
  }

  private static Map<String, String> headers(String head) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : head.replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private static String parameter(String header, String name) {
    Matcher matcher = PARAMETER.matcher(header);
    while (matcher.find()) {
      if (matcher.group(1).equalsIgnoreCase(name)) {
        return matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      }
    }
    return "";
  }

  /** A header's words, of which some may be encoded by RFC 2047. */
  private static String words(String header) {
    Matcher matcher = ENCODED.matcher(BETWEEN.matcher(header).replaceAll("$1$2"));
    return matcher.replaceAll(
        found -> {
          boolean base64 = found.group(2).equalsIgnoreCase("b");
          byte[] bytes = base64 ? base64(found.group(3)) : quotedPrintable(found.group(3), true);
          return Matcher.quoteReplacement(new String(bytes, charset(found.group(1))));
        });
  }

  private static byte[] base64(String body) {
    try {
      return Base64.getMimeDecoder().decode(body.strip());
    } catch (IllegalArgumentException e) {
      return new byte[0]; // cut short: there are no words to be had
    }
  }

  private static byte[] quotedPrintable(String body, boolean header) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '=' && body.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (c == '=' && body.startsWith("\n", i + 1)) {
        i++;
      } else if (c == '=' && i + 2 < body.length() && isHex(body, i + 1)) {
        bytes.write(Integer.parseInt(body.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(header && c == '_' ? ' ' : c);
      }
    }
    return bytes.toByteArray();
  }

  private static boolean isHex(String body, int at) {
    return Character.digit(body.charAt(at), 16) >= 0
        && Character.digit(body.charAt(at + 1), 16) >= 0;
  }

  private static Charset charset(String name) {
    try {
      return name.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8; // a name nobody knows is no help
    }
  }
}
