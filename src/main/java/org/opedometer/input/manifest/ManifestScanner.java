package org.opedometer.input.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.opedometer.model.EssayMetadata;

/** Finds out which inputs are new, changed, done or still being written, and freezes the list. */
public final class ManifestScanner {
  private final Predicate<String> isDocumentName;
  private final Ledger ledger;
  private final boolean again;
  private final Set<Path> unsettled;
  private final KnownMetadata known;
  private final TextCollection collections;
  private final StoredText.Store store;

  /**
   * @param isDocumentName whether a file of that name is one to score
   * @param again whether what was scored is to be scored again
   * @param unsettled files that wait for the next run, by their real paths
   * @param known what is told of the inputs beside them
   * @param collections reads files that hold many texts
   * @param store keeps their texts until they are scored
   */
  public ManifestScanner(
      Predicate<String> isDocumentName,
      Ledger ledger,
      boolean again,
      Set<Path> unsettled,
      KnownMetadata known,
      TextCollection collections,
      StoredText.Store store) {
    this.isDocumentName = isDocumentName;
    this.ledger = ledger;
    this.again = again;
    this.unsettled = unsettled;
    this.known = known;
    this.collections = collections;
    this.store = store;
  }

  /**
   * Scans files and folders.
   *
   * @throws MissingInputException where one of {@code inputs} is not there
   */
  public Manifest scan(List<Path> inputs) {
    InputNames found = new InputNames();
    List<Refusal> refused = Collections.synchronizedList(new ArrayList<>());
    InputNames holders = new InputNames();
    Set<Path> named = new HashSet<>();
    for (Path input : inputs) {
      find(input, found, holders, named, refused);
    }
    SortedMap<Path, String> names = found.all();
    Map<Path, FileMark> before = new HashMap<>();
    names.keySet().forEach(path -> before.put(path, FileMark.of(path)));
    Map<String, String> ids = EssayIds.assign(names.values());
    List<ManifestEntry> entries = Collections.synchronizedList(new ArrayList<>());
    names.entrySet().parallelStream() // small files: most of the time goes into opening them
        .forEach(
            file -> {
              Path path = file.getKey();
              String name = file.getValue();
              try {
                entries.add(entry(path, name, ids.get(name), before.get(path)));
              } catch (IOException e) {
                if (Files.exists(path)) { // else it was taken away just now
                  refused.add(Refusal.unreadable(name));
                }
              }
            });
    addCollections(holders.all(), named, entries, refused);
    if (entries.isEmpty() && inputs.size() == 1 && named.size() == 1 && refused.size() == 1) {
      throw new UnusableInputException(refused.get(0).fileName(), refused.get(0).sentence());
    }
    entries.sort(ManifestEntry.BY_NAME);
    refused.sort(Refusal.BY_NAME);
    return new Manifest(entries, refused);
  }

  /**
   * Texts out of tables and archives. One that lies in a folder and holds none may be there for
   * other ends, and is passed over like any file that is no document.
   *
   * @param named those that the user named
   */
  private void addCollections(
      SortedMap<Path, String> names,
      Set<Path> named,
      List<ManifestEntry> entries,
      List<Refusal> refused) {
    PackedTexts texts =
        new PackedTexts(
            known,
            text -> state(text.fileName(), text.essayId(), text.sha256(), text.told()),
            store,
            entries.stream().map(ManifestEntry::essayId).toList());
    names.forEach(
        (path, name) -> {
          Refusal refusal = texts.read(collections, path, name, unsettled.contains(path));
          if (refusal != null && (named.contains(path) || !refusal.isForeign())) {
            refused.add(refusal);
          }
        });
    entries.addAll(texts.entries());
    refused.addAll(texts.refused());
  }

  private void find(
      Path input, InputNames found, InputNames holders, Set<Path> named, List<Refusal> refused) {
    try {
      if (Files.isDirectory(input)) {
        InputWalk walk = InputWalk.of(input, isDocumentName, collections::reads);
        Path root = input.toRealPath();
        walk.documents().forEach((name, path) -> found.add(root, name, path));
        walk.collections().forEach((name, path) -> holders.add(root, name, path));
        refused.addAll(walk.refused().values());
        return;
      }
      Path file = input.toRealPath();
      String name = file.getFileName().toString();
      if (isDocumentName.test(name)) {
        found.add(file.getParent(), name, file);
      } else if (collections.reads(name)) {
        holders.add(file.getParent(), name, file);
        named.add(file);
      } else {
        refused.add(Refusal.unknownKind(name));
      }
    } catch (IOException e) {
      throw new MissingInputException(input);
    }
  }

  private ManifestEntry entry(Path path, String name, String id, FileMark before)
      throws IOException {
    String sha256 = FileHash.of(path);
    FileMark after = FileMark.of(path);
    boolean settled = after.equals(before) && !unsettled.contains(path);
    EssayMetadata told = known.of(path, name);
    FileState state = settled ? state(name, id, sha256, told) : FileState.WAITING;
    return new ManifestEntry(path, name, id, sha256, after.bytes, state, told, null);
  }

  private FileState state(String name, String id, String sha256, EssayMetadata told) {
    if (ledger.isRejected(name, sha256)) {
      return FileState.REJECTED;
    }
    return !again && ledger.isScored(id, sha256, ManifestEntry.labels(told))
        ? FileState.UNCHANGED
        : FileState.PENDING;
  }

  /** Tells whether a file was written to between two looks at it. */
  private record FileMark(long bytes, FileTime changed) {
    static FileMark of(Path path) {
      try {
        BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
        return new FileMark(found.size(), found.lastModifiedTime());
      } catch (IOException e) {
        return new FileMark(-1, FileTime.fromMillis(0)); // reading it will tell why
      }
    }
  }
}
