package org.opedometer.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.opedometer.batch.settings.Settings;
import org.opedometer.batch.settings.SettingsException;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconEntry;
import org.opedometer.lexicon.LexiconParser;
import org.opedometer.yaml.YamlException;

/** The built-in word lists with what the user adds and allows. */
final class WordLists {
  private static final String LOADED = "loaded";

  private WordLists() {}

  /**
   * All lists by name. A list of the user's adds its entries to the built-in one of its name.
   *
   * @throws SettingsException where a list of the user's cannot be read
   */
  static Map<String, Lexicon> of(Settings settings) {
    Map<String, Lexicon> lists = new TreeMap<>(AnalysisResources.lexicons());
    settings.lexicons().forEach(file -> add(lists, parse(file)));
    Set<String> allowed = new HashSet<>();
    settings.allow().forEach(word -> allowed.add(word.toLowerCase(Locale.ROOT)));
    lists.replaceAll((name, list) -> list.layer().equals(LOADED) ? without(list, allowed) : list);
    return lists;
  }

  private static void add(Map<String, Lexicon> lists, Lexicon list) {
    lists.merge(list.name(), list, (old, more) -> with(old, join(old, more)));
  }

  private static List<LexiconEntry> join(Lexicon old, Lexicon more) {
    List<LexiconEntry> entries = new ArrayList<>(old.entries());
    entries.addAll(more.entries());
    return entries;
  }

  private static Lexicon without(Lexicon list, Set<String> allowed) {
    return with(list, list.entries().stream().filter(e -> !allowed.contains(words(e))).toList());
  }

  /** The entry's words without the marks for tag and surface form. */
  private static String words(LexiconEntry entry) {
    return entry.text().replaceAll("/[A-Z]+", "").replace("=", "").toLowerCase(Locale.ROOT);
  }

  private static Lexicon with(Lexicon list, List<LexiconEntry> entries) {
    return new Lexicon(
        list.name(), list.version(), list.layer(), list.category(), list.provenance(), entries);
  }

  private static Lexicon parse(Path file) {
    try {
      return LexiconParser.parse(file.toString(), Files.readString(file));
    } catch (YamlException e) {
      throw new SettingsException(e.getMessage());
    } catch (IOException e) {
      throw new SettingsException("cannot read the word list " + file);
    }
  }
}
