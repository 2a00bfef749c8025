package org.opedometer.rhetoric;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconParser;
import org.opedometer.names.SideWords;

/** The word lists as the program ships them. */
final class ShippedLexicons {
  static final Map<String, Lexicon> ALL = read();

  private ShippedLexicons() {}

  static RhetoricLexicons rhetoric() {
    return RhetoricLexicons.join(ALL, List.of(), List.of());
  }

  private static Map<String, Lexicon> read() {
    Map<String, Lexicon> lexicons = new TreeMap<>();
    try (Stream<Path> files =
        Files.list(Path.of(ShippedLexicons.class.getResource("/lexicons").toURI()))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yml")).toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          Lexicon lexicon =
              LexiconParser.parse(
                  file.getFileName().toString(),
                  new String(in.readAllBytes(), StandardCharsets.UTF_8));
          lexicons.put(lexicon.name(), lexicon);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    SideWords sides = new SideWords(lexicons.get("sides"));
    lexicons.replaceAll((name, lexicon) -> sides.familyWide(lexicon));
    return lexicons;
  }
}
