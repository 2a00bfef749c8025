package org.opedometer.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.opedometer.io.Sha256;

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
    return new PageAssets(style, script, policy, Sha256.hex(all.toString()));
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
    return "sha256-"
        + Base64.getEncoder().encodeToString(Sha256.of(content.getBytes(StandardCharsets.UTF_8)));
  }
}
