package org.opedometer.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The one style sheet and the one script of a page, with the policy that lets these run and nothing
 * else: no network, no inline handler, no style attribute.
 *
 * @param stamp names the form of the page: pages with the same stamp and the same tables are equal
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
record PageAssets(String style, String script, String policy, String stamp) {
  private static final List<String> TEMPLATES =
      List.of("page", "measures", "course", "claims", "pair", "essay", "foot");

  static PageAssets load() {
    String style = resource("report.css");
    String script = resource("report.js");
    String policy =
        "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
            .formatted(hash(style), hash(script));
    StringBuilder all = new StringBuilder(style).append(script);
    TEMPLATES.forEach(t -> all.append(resource(t + ".mustache")));
    return new PageAssets(style, script, policy, HexFormat.of().formatHex(sha256(all.toString())));
  }

  /** The same for a page that shows pages beside it in frames; these have policies of their own. */
  PageAssets framing() {
    return new PageAssets(style, script, policy + "; frame-src 'self' file:", stamp);
  }

  static String resource(String name) {
    try (InputStream in = PageAssets.class.getResourceAsStream("/templates/" + name)) {
      if (in == null) {
        throw new IllegalStateException("templates/" + name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String content) {
    return "sha256-" + Base64.getEncoder().encodeToString(sha256(content));
  }

  private static byte[] sha256(String content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
