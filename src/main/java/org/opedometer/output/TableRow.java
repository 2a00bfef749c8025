package org.opedometer.output;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a table by column name, in the order of the columns; all rows share their names. */
final class TableRow extends AbstractMap<String, String> {
  private final Map<String, Integer> places;
  private final List<String> cells;

  /**
   * @param places of the columns among the cells, which may be fewer
   */
  TableRow(Map<String, Integer> places, List<String> cells) {
    this.places = places;
    this.cells = cells;
  }

  static Map<String, Integer> places(List<String> header) {
    Map<String, Integer> places = new LinkedHashMap<>();
    header.forEach(name -> places.put(name, places.size()));
    return places;
  }

  @Override
  public @Nullable String get(Object name) {
    Integer place = places.get(name);
    return place == null || place >= cells.size() ? null : cells.get(place);
  }

  @Override
  public boolean containsKey(Object name) {
    return get(name) != null;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, String>> iterator() {
        return places.entrySet().stream()
            .filter(e -> e.getValue() < cells.size())
            .map(e -> Map.entry(e.getKey(), cells.get(e.getValue())))
            .iterator();
      }

      @Override
      public int size() {
        return Math.min(places.size(), cells.size());
      }
    };
  }
}
