package org.opedometer.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayMetadata;

/** The tables of a published essay with other metadata; all that was measured is taken over. */
final class Relabelling {
  private final Path place;
  private final CsvWriter csv;
  private final SortedMap<String, String> own;
  private final OwnColumns columns;
  private final Map<String, String> cells = new HashMap<>();

  /**
   * @param place the essay's folder
   * @param essay with the new metadata and the text that was analysed
   * @param stamp of the new folder
   */
  Relabelling(Path place, CsvWriter csv, Essay essay, EssayStamp stamp) {
    EssayMetadata metadata = essay.metadata();
    this.place = place;
    this.csv = csv;
    this.own = metadata.own();
    this.columns = OwnColumns.of(own.keySet());
    cells.put("run_id", stamp.runId());
    cells.put("file_name", stamp.fileName());
    cells.put("duplicate_of", stamp.duplicateOf());
    cells.put("input_sha256", stamp.inputSha256());
    cells.put("title", EssayContext.title(essay));
    cells.put("author", metadata.author());
    cells.put("published", metadata.date());
    cells.put("outlet", metadata.outlet());
    cells.put("url", metadata.url());
    cells.replaceAll((name, value) -> Cell.text(value));
  }

  /** The table relabelled; nothing where the one in place has other columns. */
  Optional<Content> of(Table<?> table) {
    int fixed = table.columns().size();
    List<List<String>> rows = new ArrayList<>();
    try (CsvCursor cursor = new CsvCursor(place.resolve(table.fileName()))) {
      List<String> header = cursor.next() ? cursor.cells() : List.of();
      if (header.size() < fixed || !header.subList(0, fixed).equals(table.header())) {
        return Optional.empty();
      }
      while (cursor.next()) {
        rows.add(row(cursor, table.header()));
      }
    }
    Table<?> whole = columns.on(table);
    if (whole.columns().size() > fixed) {
      List<String> last =
          columns.names().stream().map(name -> OwnColumns.cell(own.get(name))).toList();
      rows.forEach(row -> row.addAll(last));
    }
    return Optional.of(out -> csv.write(whole.header(), rows, out));
  }

  private List<String> row(CsvCursor cursor, List<String> header) {
    return new ArrayList<>(
        IntStream.range(0, header.size())
            .mapToObj(i -> cells.getOrDefault(header.get(i), cursor.cell(i)))
            .toList());
  }
}
