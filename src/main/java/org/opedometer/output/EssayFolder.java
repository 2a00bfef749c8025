package org.opedometer.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;

/**
 * The folder of each essay: its tables, text.txt and essay.json, published whole. The folders are
 * the ledger of what is scored. Safe for many threads with different essays.
 *
 * <pre>{@code
 * EssayFolder essays = new EssayFolder(OutputFolder.create(path), new CsvWriter(true));
 * essays.recover();                       // once, when the lock is held
 * if (!essays.stamp(id).equals(Optional.of(stamp))) {
 *   essays.publish(analysis, stamp);
 * }
 * }</pre>
 */
public final class EssayFolder {
  static final String TEXT = "text.txt";

  private final OutputFolder folder;
  private final AtomicFolder atomic;
  private final CsvWriter csv;
  private final Map<String, Optional<EssayStamp>> seen = new ConcurrentHashMap<>();

  public EssayFolder(OutputFolder folder, CsvWriter csv) {
    this.folder = folder;
    this.atomic = new AtomicFolder(folder);
    this.csv = csv;
  }

  /** Finishes or rolls back what a killed process left half done. Call once the lock is held. */
  public void recover() {
    atomic.recover();
    lookAgain();
  }

  /**
   * Puts an essay's folder in place, instead of the one that may be there.
   *
   * @throws OutputException where the folder cannot be written; what was there stays
   */
  public void publish(EssayAnalysis analysis, EssayStamp stamp) {
    if (!analysis.essay().sha256().equals(stamp.inputSha256())) {
      throw new IllegalArgumentException("the stamp is of another input");
    }
    atomic.publish(analysis.essay().id(), files(analysis, stamp));
    seen.remove(analysis.essay().id());
  }

  /**
   * Puts other metadata, another input's hash and another file name into a published essay whose
   * text is the same; its numbers stay.
   *
   * @return whether that could be done; nothing is changed otherwise
   * @throws OutputException where the folder cannot be written; what was there stays
   */
  public boolean relabel(Essay essay, EssayStamp stamp) {
    Path place = folder.essay(essay.id());
    if (stamp(essay.id()).isEmpty()) {
      return false;
    }
    Relabelling relabelling = new Relabelling(place, csv, essay, stamp);
    Map<String, Content> files = new LinkedHashMap<>();
    for (Table<?> table : Table.PER_ESSAY) {
      Optional<Content> content = relabelling.of(table);
      if (content.isEmpty()) {
        return false;
      }
      files.put(table.fileName(), content.get());
    }
    files.put(TEXT, Content.text(essay.text()));
    files.put(EssayManifest.FILE, EssayManifest.relabelled(place, essay, stamp));
    atomic.publish(essay.id(), files);
    seen.remove(essay.id());
    return true;
  }

  /** Publishes an essay as it stands in another output folder. */
  public void take(OutputFolder from, String essayId) {
    Path place = from.essay(essayId);
    Map<String, Content> files = new LinkedHashMap<>();
    for (Table<?> table : Table.PER_ESSAY) {
      files.put(table.fileName(), out -> Files.copy(place.resolve(table.fileName()), out));
    }
    files.put(TEXT, out -> Files.copy(place.resolve(TEXT), out));
    files.put(EssayManifest.FILE, out -> Files.copy(place.resolve(EssayManifest.FILE), out));
    atomic.publish(essayId, files);
    seen.remove(essayId);
  }

  /**
   * Puts a published essay under another file name, or beside another twin; all else stays.
   *
   * @throws OutputException where the folder cannot be written; what was there stays
   */
  public void rename(String essayId, EssayStamp stamp) {
    Path place = folder.essay(essayId);
    Map<String, String> labels =
        Map.of("file_name", stamp.fileName(), "duplicate_of", stamp.duplicateOf());
    Map<String, Content> files = new LinkedHashMap<>();
    for (Table<?> table : Table.PER_ESSAY) {
      Path file = place.resolve(table.fileName());
      boolean bearsName = labels.keySet().stream().anyMatch(table.header()::contains);
      files.put(table.fileName(), bearsName ? renamed(file, labels) : out -> Files.copy(file, out));
    }
    files.put(TEXT, out -> Files.copy(place.resolve(TEXT), out));
    files.put(EssayManifest.FILE, EssayManifest.renamed(place, stamp));
    atomic.publish(essayId, files);
    seen.remove(essayId);
  }

  private Content renamed(Path file, Map<String, String> labels) {
    return out -> {
      List<List<String>> rows = new ArrayList<>();
      List<String> header;
      try (CsvCursor cursor = new CsvCursor(file)) {
        header = cursor.next() ? cursor.cells() : List.of();
        while (cursor.next()) {
          List<String> cells = cursor.cells();
          for (Map.Entry<String, String> label : labels.entrySet()) {
            int place = header.indexOf(label.getKey());
            if (place >= 0) {
              cells.set(place, Cell.text(label.getValue()));
            }
          }
          rows.add(cells);
        }
      }
      csv.write(header, rows, out);
    };
  }

  /**
   * Takes over an essay from another output folder.
   *
   * @return whether that was needed: the same may be here already
   * @throws OutputException where it is not complete there or cannot be written here
   */
  public boolean adopt(OutputFolder other, String essayId) {
    Path from = other.essay(essayId);
    EssayStamp stamp =
        EssayManifest.read(from)
            .orElseThrow(() -> new OutputException(from + " is not complete: score it again"));
    if (stamp(essayId).equals(Optional.of(stamp))) {
      return false;
    }
    Map<String, Content> files = new LinkedHashMap<>();
    for (Table<?> table : Table.PER_ESSAY) {
      files.put(table.fileName(), copy(from.resolve(table.fileName())));
    }
    files.put(TEXT, copy(from.resolve(TEXT)));
    files.put(EssayManifest.FILE, copy(from.resolve(EssayManifest.FILE)));
    atomic.publish(essayId, files);
    seen.remove(essayId);
    return true;
  }

  private static Content copy(Path file) {
    return out -> Files.copy(file, out);
  }

  /**
   * What a complete folder was made from; nothing where it is missing, torn or of an old layout.
   * Read once, until it is published anew or {@link #lookAgain} is called.
   */
  public Optional<EssayStamp> stamp(String essayId) {
    return seen.computeIfAbsent(essayId, id -> EssayManifest.read(folder.essay(id)));
  }

  /** Forgets what was read: somebody else may have changed the folders. */
  public void lookAgain() {
    seen.clear();
  }

  /** Takes an essay's folder away. */
  public void remove(String essayId) {
    atomic.remove(essayId);
    seen.remove(essayId);
  }

  private Map<String, Content> files(EssayAnalysis analysis, EssayStamp stamp) {
    EssayContext essay = EssayContext.of(analysis, stamp);
    OwnColumns own = OwnColumns.of(analysis.essay().metadata().own().keySet());
    Map<String, Content> files = new LinkedHashMap<>();
    add(files, own, Table.PARAGRAPHS, EssayRow.all(essay, analysis.paragraphs()));
    add(files, own, Table.ESSAYS, EssayRow.all(essay, List.of(analysis)));
    add(files, own, Table.SENTENCES, EssayRow.all(essay, analysis.sentences()));
    add(files, own, Table.ATTRIBUTIONS, EssayRow.all(essay, analysis.attributions()));
    add(files, own, Table.CLAIMS, EssayRow.all(essay, analysis.claims()));
    add(files, own, Table.TARGETS, EssayRow.all(essay, analysis.targets()));
    add(files, own, Table.EVIDENCE, EssayRow.all(essay, analysis.evidence()));
    files.put(TEXT, Content.text(analysis.essay().text()));
    files.put(EssayManifest.FILE, EssayManifest.content(analysis, stamp));
    return files;
  }

  private <R> void add(
      Map<String, Content> files, OwnColumns own, Table<R> table, Iterable<R> rows) {
    files.put(table.fileName(), csv.content(own.on(table), rows));
  }
}
