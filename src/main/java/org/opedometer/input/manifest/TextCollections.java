package org.opedometer.input.manifest;

import java.nio.file.Path;
import java.util.List;

/**
 * Several kinds of collections as one.
 *
 * @param kinds the first that reads a file of a name does
 */
public record TextCollections(List<TextCollection> kinds) implements TextCollection {
  public TextCollections {
    kinds = List.copyOf(kinds);
  }

  @Override
  public boolean reads(String fileName) {
    return kinds.stream().anyMatch(kind -> kind.reads(fileName));
  }

  @Override
  public void read(Path file, Sink sink) {
    String name = file.getFileName().toString();
    kinds.stream()
        .filter(kind -> kind.reads(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no collection: " + name))
        .read(file, sink);
  }
}
