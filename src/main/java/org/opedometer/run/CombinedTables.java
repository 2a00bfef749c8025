package org.opedometer.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opedometer.input.manifest.FileHash;
import org.opedometer.input.manifest.FileState;
import org.opedometer.input.manifest.Manifest;
import org.opedometer.input.manifest.ManifestEntry;
import org.opedometer.output.Collation;
import org.opedometer.output.CombinedRows;
import org.opedometer.output.CsvWriter;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.EssayStamp;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.Rejection;
import org.opedometer.output.RunLog;
import org.opedometer.output.Spreadsheet;
import org.opedometer.output.Table;
import org.opedometer.report.ReportWriter;
import org.opedometer.run.settings.Settings;

/** The tables of the whole folder: which essays belong in them, and whether they are up to date. */
final class CombinedTables {
  private final Settings settings;
  private final ScorerIdentity scorer;
  private final OutputFolder folder;
  private final CsvWriter csv;
  private final EssayFolder essays;

  CombinedTables(
      Settings settings,
      ScorerIdentity scorer,
      OutputFolder folder,
      CsvWriter csv,
      EssayFolder essays) {
    this.settings = settings;
    this.scorer = scorer;
    this.folder = folder;
    this.csv = csv;
    this.essays = essays;
  }

  /** Ids of the listed essays that have a result by this scorer, in the manifest's order. */
  List<String> essayIds(Manifest manifest) {
    return manifest.entries().stream()
        .filter(e -> e.state() != FileState.REJECTED && isCurrent(e))
        .map(ManifestEntry::essayId)
        .toList();
  }

  /** While a file is being written, its last result stands. */
  private boolean isCurrent(ManifestEntry entry) {
    return essays
        .stamp(entry.essayId())
        .filter(s -> s.scorerFingerprint().equals(scorer.fingerprint()))
        .filter(s -> entry.state() == FileState.WAITING || s.inputSha256().equals(entry.sha256()))
        .isPresent();
  }

  void write(List<String> essayIds, List<Rejection> rejections) {
    Map<Table<?>, CombinedRows> known = new Collation(folder, csv, essays).write(essayIds);
    new RunLog(folder, csv).reject(rejections);
    if (settings.spreadsheet()) {
      new Spreadsheet(folder).write(essayIds, known);
    }
  }

  void report(List<String> essayIds) {
    if (settings.report().enabled()) {
      new ReportWriter(folder).write(essayIds);
    }
  }

  /** Whether the files in place are those that {@link #write} would make. */
  boolean isUpToDate(CollationMark mark, Manifest manifest, List<Rejection> rejections) {
    return mark.isAt(key(manifest, rejections)) && expected().stream().allMatch(Files::exists);
  }

  /** Names all that the combined tables are made from. */
  String key(Manifest manifest, List<Rejection> rejections) {
    List<String> parts = new ArrayList<>();
    for (String id : essayIds(manifest)) {
      EssayStamp stamp = essays.stamp(id).orElseThrow();
      parts.add(
          String.join(
              " ", id, stamp.inputSha256(), stamp.labels(), stamp.duplicateOf(), stamp.fileName()));
    }
    rejections.forEach(r -> parts.add(r.toString()));
    parts.add(scorer.fingerprint());
    parts.add(settings.csv() + " " + settings.report() + " " + settings.spreadsheet());
    return FileHash.of(String.join("\n", parts));
  }

  private List<Path> expected() {
    List<Path> files = new ArrayList<>();
    Table.PER_ESSAY.forEach(t -> files.add(folder.table(t)));
    Table.OVER_ALL.forEach(t -> files.add(folder.table(t)));
    files.add(folder.table(Table.REJECTED));
    files.add(folder.table(Table.COLUMNS));
    if (settings.spreadsheet()) {
      files.add(folder.root().resolve(Spreadsheet.FILE));
    }
    if (settings.report().enabled()) {
      files.add(folder.root().resolve("index.html"));
    }
    return files;
  }
}
