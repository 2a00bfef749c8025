package org.opedometer.lab.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opedometer.lab.gold.GoldException;

/**
 * A text file of a folder of texts.
 *
 * @param id its name
 */
record FolderText(String id, String text) {
  private static final String ENDING = ".txt";

  /**
   * The texts of a folder by name.
   *
   * @throws GoldException where the folder holds none or one cannot be read as UTF-8
   */
  static List<FolderText> of(Path folder) {
    List<FolderText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        texts.add(new FolderText(String.valueOf(file.getFileName()), Files.readString(file)));
      }
    } catch (IOException e) {
      throw new GoldException(folder.toString(), 0, "cannot be read as a folder of UTF-8 texts");
    }
    if (texts.isEmpty()) {
      throw new GoldException(folder.toString(), 0, "holds no " + ENDING + " file");
    }
    return texts;
  }

  /** The texts of all folders, in the order given. */
  static List<FolderText> of(List<Path> folders) {
    return folders.stream().flatMap(f -> of(f).stream()).toList();
  }
}
