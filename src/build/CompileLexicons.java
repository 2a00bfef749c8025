import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opedometer.io.YamlValue;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconBundle;
import org.opedometer.lexicon.LexiconParser;

/**
 * Writes the word lists and the phrases of the rules as one file that is read faster, and beside it
 * the heads of the rules as a table: FOLDER FILE, where the folder {@code rules} lies beside
 * FOLDER.
 */
class CompileLexicons {
  private static final List<String> HEAD =
      List.of("id", "layer", "weight", "code", "voice", "meaning", "found_by");
  private static final List<String> METRIC =
      List.of("name", "measure", "level", "unit", "direction", "meaning", "added");

  public static void main(String[] args) throws IOException {
    Path lists = Path.of(args[0]);
    Path compiled = Path.of(args[1]);
    Map<String, Lexicon> lexicons = new TreeMap<>();
    for (Path file : files(lists)) {
      lexicons.put(name(file), LexiconParser.parse(file.toString(), Files.readString(file)));
    }
    StringBuilder table = new StringBuilder(String.join("\t", HEAD));
    METRIC.forEach(key -> table.append('\t').append(column(key)));
    for (Path file : files(lists.resolveSibling("rules"))) {
      String yaml = Files.readString(file);
      lexicons.values().removeIf(list -> list.category().equals(name(file))); // of an older build
      lexicons.put(name(file), LexiconParser.phrases(file.toString(), yaml));
      table.append('\n').append(row(YamlValue.parse(file.toString(), yaml), name(file)));
    }
    Files.createDirectories(compiled.getParent());
    Files.write(compiled, LexiconBundle.write(lexicons));
    Files.writeString(compiled.resolveSibling("categories.tsv"), table.append('\n').toString());
  }

  private static String row(YamlValue root, String name) {
    if (!text(Optional.of(root), "id").equals(name)) {
      throw root.problem("the id is not the file's name, " + name);
    }
    StringBuilder row = new StringBuilder();
    HEAD.forEach(key -> row.append(text(Optional.of(root), key)).append('\t'));
    METRIC.forEach(key -> row.append(text(root.get("metric"), key)).append('\t'));
    return row.substring(0, row.length() - 1);
  }

  private static String text(Optional<YamlValue> mapping, String key) {
    return mapping.flatMap(m -> m.get(key)).map(YamlValue::asString).orElse("");
  }

  private static String column(String key) {
    return key.equals("name") ? "metric" : key.equals("meaning") ? "metric_meaning" : key;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.yml$", "");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yml")).sorted().toList();
    }
  }
}
