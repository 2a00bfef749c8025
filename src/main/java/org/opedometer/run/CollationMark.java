package org.opedometer.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opedometer.output.AtomicFile;
import org.opedometer.output.Content;
import org.opedometer.output.OutputFolder;

/** Remembers what the combined tables were made from; without it they are made again. */
final class CollationMark {
  private final OutputFolder folder;

  CollationMark(OutputFolder folder) {
    this.folder = folder;
  }

  boolean isAt(String key) {
    try {
      return Files.readString(file()).equals(key);
    } catch (IOException e) {
      return false;
    }
  }

  void set(String key) {
    new AtomicFile(folder).write(file(), Content.text(key));
  }

  private Path file() {
    return folder.state().resolve("collated");
  }
}
