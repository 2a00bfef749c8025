package org.opedometer.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.opedometer.io.YamlValue;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconBundle;
import org.opedometer.names.SideWords;
import org.opedometer.scores.Reference;

/** The word lists and the reference that ship with the program. */
final class AnalysisResources {
  private static final String COMPILED = "/compiled/lexicons.bin";

  private AnalysisResources() {}

  /**
   * The word lists by name, the phrases of a rule by its category; what they say of one nation,
   * party, faith or gender holds for all of its family.
   */
  static Map<String, Lexicon> lexicons() {
    Map<String, Lexicon> lexicons = compiled();
    SideWords sides = new SideWords(lexicons.get("sides"));
    lexicons.replaceAll((name, lexicon) -> sides.familyWide(lexicon));
    return lexicons;
  }

  /** The word lists as the build has compiled them. */
  static Map<String, Lexicon> compiled() {
    return LexiconBundle.read(bytes(COMPILED));
  }

  static Reference reference() {
    YamlValue root = YamlValue.parse("reference.yml", text("/reference.yml"));
    return new Reference(
        root.get("version").orElseThrow(() -> root.problem("'version' is missing")).asString(),
        root.get("density").orElseThrow(() -> root.problem("'density' is missing")).asDouble());
  }

  private static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String resource) {
    try (InputStream in = AnalysisResources.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the installation");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
