package org.opedometer.input.tables;

import java.io.IOException;
import java.io.InputStream;

/** Reads the rows of one kind of table. */
interface RowReader {
  /**
   * Reads all rows.
   *
   * @param most bytes of a row; longer ones are broken
   * @throws UnusableTableException where reading cannot go on
   * @throws IOException where the bytes break the format's rules
   */
  void read(InputStream in, int most, RowSink sink) throws UnusableTableException, IOException;
}
