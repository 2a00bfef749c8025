package org.opedometer.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The one style sheet and the one script of a page, with the policy that lets these run and nothing
 * else: no network, no inline handler, no style attribute.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
record PageAssets(String style, String script, String policy) {
  static PageAssets load() {
    String style = resource("report.css");
    String script = resource("report.js");
    String policy =
        "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
            .formatted(hash(style), hash(script));
    return new PageAssets(style, script, policy);
  }

  /** The same for a page that shows pages beside it in frames; these have policies of their own. */
  PageAssets framing() {
    return new PageAssets(style, script, policy + "; frame-src 'self' file:");
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
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
