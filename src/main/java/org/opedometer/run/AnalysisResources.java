package org.opedometer.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opedometer.io.YamlValue;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconBundle;
import org.opedometer.lexicon.LexiconParser;
import org.opedometer.names.SideWords;
import org.opedometer.scores.Reference;

/** The word lists and the reference that ship with the program. */
final class AnalysisResources {
  /** Every word list in {@code lexicons/}, without its extension. */
  static final List<String> LEXICONS =
      List.of(
          "absolutes",
          "acts",
          "authority-appeals",
          "bandwagon",
          "boosters",
          "collectives",
          "comparisons",
          "cues",
          "documents",
          "evidence-appeals",
          "false-dilemma",
          "given-names",
          "groups",
          "hedges",
          "history",
          "kinship",
          "loaded-competence-attack",
          "loaded-emotive-negative",
          "loaded-exaggeration",
          "loaded-fear-threat",
          "loaded-insinuation",
          "loaded-label",
          "loaded-motive-attack",
          "loaded-ridicule",
          "loaded-virtue",
          "loaded-war-violence",
          "opinion-markers",
          "organisations",
          "quantities",
          "roles",
          "sides",
          "slogans",
          "stances",
          "superlatives",
          "titles",
          "vague-references",
          "valence-negative",
          "valence-positive",
          "value-appeals",
          "weasels");

  private static final String COMPILED = "/compiled/lexicons.bin";

  private AnalysisResources() {}

  /**
   * The word lists by name; what they say of one nation, party, faith or gender holds for all of
   * its family.
   */
  static Map<String, Lexicon> lexicons() {
    Map<String, Lexicon> lexicons =
        AnalysisResources.class.getResource(COMPILED) == null ? parsed() : compiled();
    SideWords sides = new SideWords(lexicons.get("sides"));
    lexicons.replaceAll((name, lexicon) -> sides.familyWide(lexicon));
    return lexicons;
  }

  /** The word lists as the build has compiled them. */
  static Map<String, Lexicon> compiled() {
    return LexiconBundle.read(bytes(COMPILED));
  }

  /** The word lists from their YAML. */
  static Map<String, Lexicon> parsed() {
    Map<String, Lexicon> lexicons = new TreeMap<>();
    for (String name : LEXICONS) {
      Lexicon lexicon = LexiconParser.parse(name + ".yml", text("/lexicons/" + name + ".yml"));
      lexicons.put(name, lexicon);
    }
    return lexicons;
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
