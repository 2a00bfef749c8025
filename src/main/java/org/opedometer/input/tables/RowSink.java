package org.opedometer.input.tables;

import java.util.Map;

/** Takes the rows of a table one after another. */
interface RowSink {
  /**
   * A row.
   *
   * @param number from 1, the header not counted; the line in a file of lines
   * @param cells by column name, in the table's order
   */
  void row(long number, Map<String, String> cells) throws UnusableTableException;

  /** A row that cannot be read; the sentence says why. */
  void broken(long number, String sentence);
}
