package org.opedometer.input.tables;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.opedometer.io.JsonLine;

/** One JSON object a line. */
final class JsonLineRows implements RowReader {
  @Override
  public void read(InputStream stream, int most, RowSink sink)
      throws UnusableTableException, IOException {
    InputStream in = new BufferedInputStream(stream, 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long number = 0;
    long length = 0;
    for (int b = in.read(); b >= 0 || length > 0; b = in.read()) {
      if (b >= 0 && b != '\n') {
        length++;
        if (length <= most) {
          line.write(b);
        }
        continue;
      }
      number++;
      if (length > most) {
        sink.broken(number, "Line " + number + " is longer than limits.bytes allows.");
      } else {
        line(CellText.decode(line.toByteArray()).replace("\uFEFF", "").strip(), number, sink);
      }
      line.reset();
      length = 0;
      if (b < 0) {
        break;
      }
    }
  }

  private static void line(String line, long number, RowSink sink) throws UnusableTableException {
    if (line.isEmpty()) {
      return;
    }
    Map<String, Object> object;
    try {
      object = JsonLine.read(line);
    } catch (IllegalArgumentException e) {
      sink.broken(number, "Line " + number + " is " + e.getMessage() + ".");
      return;
    }
    sink.row(number, JsonCells.of(object));
  }
}
