import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconBundle;
import org.opedometer.lexicon.LexiconParser;

/** Writes the word lists of a folder as one file that is read faster: FOLDER FILE. */
class CompileLexicons {
  public static void main(String[] args) throws IOException {
    Map<String, Lexicon> lexicons = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yml")).toList()) {
        String name = file.getFileName().toString();
        Lexicon lexicon = LexiconParser.parse(name, Files.readString(file));
        lexicons.put(name.substring(0, name.length() - ".yml".length()), lexicon);
      }
    }
    Path compiled = Path.of(args[1]);
    Files.createDirectories(compiled.getParent());
    Files.write(compiled, LexiconBundle.write(lexicons));
  }
}
