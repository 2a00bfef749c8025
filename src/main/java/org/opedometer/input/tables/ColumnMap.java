package org.opedometer.input.tables;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a table is for what.
 *
 * @param given columns named by the user
 */
public record ColumnMap(Map<TableColumn, String> given) {
  public static final ColumnMap USUAL = new ColumnMap(Map.of());

  public ColumnMap {
    given = Map.copyOf(given);
  }

  /**
   * The columns of a table that are recognised, by what they are for.
   *
   * @throws UnusableTableException where a column that the user names is not there
   */
  public Map<TableColumn, String> find(Collection<String> columns) throws UnusableTableException {
    Map<String, String> plain = new LinkedHashMap<>();
    columns.forEach(column -> plain.putIfAbsent(plain(column), column));
    Map<TableColumn, String> found = new EnumMap<>(TableColumn.class);
    for (Map.Entry<TableColumn, String> wish : given.entrySet()) {
      String column = columns.contains(wish.getValue()) ? wish.getValue() : null;
      column = column == null ? plain.get(plain(wish.getValue())) : column;
      if (column == null) {
        throw new UnusableTableException(
            "no_such_column",
            "There is no column '" + wish.getValue() + "' in it" + there(columns));
      }
      found.put(wish.getKey(), column);
    }
    for (TableColumn role : TableColumn.values()) {
      if (!found.containsKey(role)) {
        usual(role, plain, found.values()).ifPresent(column -> found.put(role, column));
      }
    }
    return found;
  }

  private static Optional<String> usual(
      TableColumn role, Map<String, String> plain, Collection<String> taken) {
    return role.names().stream()
        .map(plain::get)
        .filter(column -> column != null && !taken.contains(column))
        .findFirst();
  }

  /** Which columns there are, to end a sentence with. */
  static String there(Collection<String> columns) {
    List<String> first = columns.stream().limit(12).toList();
    String names = String.join(", ", first);
    return columns.isEmpty()
        ? "."
        : "; it has " + names + (columns.size() > first.size() ? " and others." : ".");
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
