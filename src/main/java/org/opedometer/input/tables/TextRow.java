package org.opedometer.input.tables;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.opedometer.input.document.PublicationDate;
import org.opedometer.input.document.WebAddress;
import org.opedometer.input.manifest.PackedText;
import org.opedometer.model.EssayMetadata;

/** A row of a table as a text with what the other cells say of it. */
final class TextRow {
  private static final int LONGEST_EXTRA = 1000;

  /** Seconds, milliseconds or less from September 2001 on, as programs write dates into JSON. */
  private static final Pattern EPOCH = Pattern.compile("[1-9]\\d{9}(?:\\d{3}){0,3}");

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)<(p|div|br|h[1-6]|article|section|span|ul|ol|blockquote|em|strong|a)\\b[^<>]*>");
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "(?m)^#{1,6} \\S|\\[[^\\]\\n]+\\]\\(https?://[^)\\s]+\\)|^> \\S|\\*\\*[^*\\n]+\\*\\*");

  private TextRow() {}

  /**
   * The text of a row.
   *
   * @param columns what the columns are for; there is one for the text
   */
  static PackedText of(String place, Map<String, String> cells, Map<TableColumn, String> columns) {
    String text = cell(cells, columns, TableColumn.TEXT);
    return new PackedText(
        cell(cells, columns, TableColumn.ID),
        place,
        format(text),
        text.getBytes(StandardCharsets.UTF_8),
        metadata(cells, columns, EssayMetadata.EXTRA));
  }

  /**
   * What a row says of an essay.
   *
   * @param start of the columns that other cells go to
   */
  static EssayMetadata metadata(
      Map<String, String> cells, Map<TableColumn, String> columns, String start) {
    SortedMap<String, String> own = new TreeMap<>();
    cells.forEach(
        (name, value) -> {
          if (!columns.containsValue(name)) {
            own.put(EssayMetadata.column(start, name), shortened(value.strip()));
          }
        });
    String outlet = cell(cells, columns, TableColumn.OUTLET);
    String address = WebAddress.clean(cell(cells, columns, TableColumn.URL));
    return new EssayMetadata(
        cell(cells, columns, TableColumn.TITLE),
        cell(cells, columns, TableColumn.AUTHOR),
        date(cell(cells, columns, TableColumn.DATE)),
        outlet,
        address,
        own);
  }

  /** Years and months stay as they are; of a time, or a count since 1970, only the day counts. */
  private static String date(String written) {
    if (EPOCH.matcher(written).matches()) {
      long milliseconds = Long.parseLong((written + "000").substring(0, 13));
      return Instant.ofEpochMilli(milliseconds).toString().substring(0, 10);
    }
    return written.matches("\\d{8}")
        ? written.substring(0, 4) + "-" + written.substring(4, 6) + "-" + written.substring(6)
        : PublicationDate.iso(written);
  }

  static String format(String text) {
    if (HTML.matcher(text).find()) {
      return "html";
    }
    return MARKDOWN.matcher(text).find() ? "md" : "txt";
  }

  private static String cell(
      Map<String, String> cells, Map<TableColumn, String> columns, TableColumn role) {
    String column = columns.get(role);
    return column == null ? "" : cells.getOrDefault(column, "").strip();
  }

  private static String shortened(String value) {
    return value.codePointCount(0, value.length()) <= LONGEST_EXTRA
        ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST_EXTRA)) + "…";
  }
}
