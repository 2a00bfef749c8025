package org.opedometer.report;

import java.util.Map;
import java.util.OptionalDouble;

/** A row of a published table, by column name. */
record Row(Map<String, String> cells) {

  /** The cell, empty where it does not apply or an older table has no such column. */
  String text(String column) {
    return Printable.text(cells.getOrDefault(column, ""));
  }

  OptionalDouble number(String column) {
    String cell = cells.getOrDefault(column, "");
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }

  /** A whole number, 0 where it does not apply. */
  int whole(String column) {
    return (int) number(column).orElse(0);
  }

  boolean has(String column) {
    return !cells.getOrDefault(column, "").isEmpty();
  }
}
