package org.opedometer.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** runs.csv and rejected.csv: what happened, kept over runs. */
public final class RunLog {
  private static final int KEPT_RUNS = 10_000;

  private final OutputFolder folder;
  private final CsvWriter csv;
  private final AtomicFile files;

  public RunLog(OutputFolder folder, CsvWriter csv) {
    this.folder = folder;
    this.csv = csv;
    this.files = new AtomicFile(folder);
  }

  /**
   * Adds a row to runs.csv, which keeps the last 10,000; a kill leaves the file as it was or with
   * the whole row.
   */
  public void append(RunRecord run) {
    Path path = folder.table(Table.RUNS);
    List<String> header = Table.RUNS.header();
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, String> row : runs()) {
      // an older version may have written fewer columns
      rows.add(header.stream().map(name -> Cell.text(row.getOrDefault(name, ""))).toList());
    }
    rows.add(Table.RUNS.cells(run));
    List<List<String>> kept = rows.subList(Math.max(0, rows.size() - KEPT_RUNS), rows.size());
    files.write(path, out -> csv.write(header, kept, out));
  }

  /** All runs, oldest first, by column name. */
  public List<Map<String, String>> runs() {
    Path path = folder.table(Table.RUNS);
    return Files.exists(path) ? TableReader.all(path) : List.of();
  }

  /** Writes rejected.csv: all inputs that are rejected at present, in the order given. */
  public void reject(List<Rejection> rejections) {
    files.write(folder.table(Table.REJECTED), csv.content(Table.REJECTED, rejections));
  }

  /** The inputs that are rejected at present. */
  public List<Rejection> rejections() {
    Path path = folder.table(Table.REJECTED);
    if (!Files.exists(path)) {
      return List.of();
    }
    return TableReader.all(path).stream()
        .map(
            row ->
                new Rejection(
                    row.getOrDefault("file_name", ""),
                    row.getOrDefault("input_sha256", ""),
                    row.getOrDefault("scorer_fingerprint", ""),
                    row.getOrDefault("kind", ""),
                    row.getOrDefault("reason", "")))
        .toList();
  }
}
