package org.opedometer.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opedometer.io.YamlException;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconParser;
import org.opedometer.run.settings.SettingsException;

/** Reads the user's own word lists. */
final class WordLists {
  private WordLists() {}

  /**
   * Reads some lists.
   *
   * @throws SettingsException where one cannot be read
   */
  static List<Lexicon> of(List<Path> files) {
    return files.stream().map(WordLists::parse).toList();
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
