package org.opedometer.input.manifest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Gives each document its file name: unlike for any two, whatever folders they were found in. */
final class InputNames {
  private record Place(Path root, String name) {}

  private final SortedMap<Path, Place> places = new TreeMap<>();

  /** A document that may be reached by two ways keeps the name of the first. */
  void add(Path root, String name, Path document) {
    places.putIfAbsent(document, new Place(root, name));
  }

  /**
   * The documents with their names: the path below the input folder; where two folders hold the
   * same, the folder's own name before it; where that does not part them, the whole path.
   */
  SortedMap<Path, String> all() {
    SortedMap<Path, String> names = new TreeMap<>();
    places.forEach((path, place) -> names.put(path, place.name));
    replaceShared(names, (path, place) -> place.root.getFileName() + "/" + place.name);
    replaceShared(names, (path, place) -> path.toString().replace('\\', '/').substring(1));
    return names;
  }

  private void replaceShared(
      SortedMap<Path, String> names, BiFunction<Path, Place, String> longer) {
    Map<String, Integer> uses = new HashMap<>();
    names.values().forEach(name -> uses.merge(name, 1, Integer::sum));
    Set<String> shared = new HashSet<>(uses.keySet());
    shared.removeIf(name -> uses.get(name) == 1);
    names.replaceAll(
        (path, name) -> shared.contains(name) ? longer.apply(path, places.get(path)) : name);
  }
}
