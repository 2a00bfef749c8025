package org.opedometer.output;

import java.nio.file.Path;
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
