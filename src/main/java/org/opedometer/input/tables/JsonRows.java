package org.opedometer.input.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.opedometer.io.JsonObjects;

/** Objects of a JSON file. */
final class JsonRows implements RowReader {
  /** Carries a failure of the sink through the JSON reader. */
  private static final class Stop extends IOException {
    private static final long serialVersionUID = 1L;
    private final UnusableTableException reason;

    Stop(UnusableTableException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  @Override
  public void read(InputStream in, int most, RowSink sink)
      throws UnusableTableException, IOException {
    long[] number = {0};
    try {
      JsonObjects.read(in, most, object -> row(object, ++number[0], sink));
    } catch (Stop stop) {
      throw stop.reason;
    } catch (IllegalArgumentException e) {
      throw new UnusableTableException(
          "broken_row",
          "Behind row " + number[0] + " " + e.getMessage() + "; what follows is not read.",
          e);
    }
  }

  private static void row(Map<String, Object> object, long number, RowSink sink) throws Stop {
    try {
      sink.row(number, JsonCells.of(object));
    } catch (UnusableTableException e) {
      throw new Stop(e);
    }
  }
}
