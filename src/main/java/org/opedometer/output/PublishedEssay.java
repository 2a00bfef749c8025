package org.opedometer.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A published essay, read back from its folder. */
public final class PublishedEssay {
  private final String id;
  private final Path folder;

  public PublishedEssay(OutputFolder output, String essayId) {
    this.id = essayId;
    this.folder = output.essay(essayId);
  }

  public String id() {
    return id;
  }

  /** Its row of essays.csv. */
  public Map<String, String> summary() {
    return rows(Table.ESSAYS).stream()
        .findFirst()
        .orElseThrow(() -> new OutputException("essay " + id + " has no row in its essays.csv"));
  }

  /** The rows of one of its tables, by column name. */
  public List<Map<String, String>> rows(Table<?> table) {
    return TableReader.all(folder.resolve(table.fileName()));
  }

  /** The text that all offsets point into. */
  public String text() {
    Path file = folder.resolve(EssayFolder.TEXT);
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw OutputException.reading(file, e);
    }
  }
}
