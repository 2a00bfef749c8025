package org.opedometer.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconParser;
import org.opedometer.names.SideWords;

/** The project's own word lists by name. */
public final class SpecLexicons {
  private static final Map<String, Lexicon> ALL = load();

  private SpecLexicons() {}

  public static Map<String, Lexicon> all() {
    return ALL;
  }

  private static Map<String, Lexicon> load() {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/lexicons"))) {
      Map<String, Lexicon> lexicons = new TreeMap<>();
      List<Path> lists = files.filter(f -> f.toString().endsWith(".yml")).sorted().toList();
      for (Path file : lists) {
        Lexicon lexicon = LexiconParser.parse(file.toString(), Files.readString(file));
        lexicons.put(lexicon.name(), lexicon);
      }
      SideWords sides = new SideWords(lexicons.get("sides"));
      lexicons.replaceAll((name, lexicon) -> sides.familyWide(lexicon));
      return lexicons;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
