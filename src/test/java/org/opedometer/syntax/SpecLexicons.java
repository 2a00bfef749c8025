package org.opedometer.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconParser;
import org.opedometer.names.SideWords;

/** The project's own word lists and the phrases of its rules, by name. */
public final class SpecLexicons {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Map<String, Lexicon> ALL = load();

  private SpecLexicons() {}

  /** As the analysis reads them: what is said of one side holds for all of its family. */
  public static Map<String, Lexicon> all() {
    return ALL;
  }

  /** As their files have them. */
  public static Map<String, Lexicon> written() {
    Map<String, Lexicon> lexicons = new TreeMap<>();
    read("lexicons", LexiconParser::parse).forEach(l -> lexicons.put(l.name(), l));
    read("rules", LexiconParser::phrases).forEach(l -> lexicons.put(l.name(), l));
    return lexicons;
  }

  private static List<Lexicon> read(String folder, BiFunction<String, String, Lexicon> parse) {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      return files
          .filter(f -> f.toString().endsWith(".yml"))
          .sorted()
          .map(f -> parse.apply(f.toString(), text(f)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Lexicon> load() {
    Map<String, Lexicon> lexicons = written();
    SideWords sides = new SideWords(lexicons.get("sides"));
    lexicons.replaceAll((name, lexicon) -> sides.familyWide(lexicon));
    return lexicons;
  }
}
