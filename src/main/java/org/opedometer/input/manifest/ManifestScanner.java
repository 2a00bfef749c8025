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
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.opedometer.model.EssayMetadata;

/** Finds out which inputs are new, changed, done or still being written, and freezes the list. */
public final class ManifestScanner {
  private final Predicate<String> isDocumentName;
  private final Ledger ledger;
  private final EssayRegister register;
  private final boolean again;
  private final Set<Path> unsettled;
  private final KnownMetadata known;
  private final TextCollection collections;
  private final StoredText.Store store;

  /**
   * @param isDocumentName whether a file of that name is one to score
   * @param register the ids that essays have been given
   * @param again whether what was scored is to be scored again
   * @param unsettled files that wait for the next run, by their real paths
   * @param known what is told of the inputs beside them
   * @param collections reads files that hold many texts
   * @param store keeps their texts until they are scored
   */
  public ManifestScanner(
      Predicate<String> isDocumentName,
      Ledger ledger,
      EssayRegister register,
      boolean again,
      Set<Path> unsettled,
      KnownMetadata known,
      TextCollection collections,
      StoredText.Store store) {
    this.isDocumentName = isDocumentName;
    this.ledger = ledger;
    this.register = register;
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
    Finds finds = new Finds();
    for (Path input : inputs) {
      find(input, finds);
    }
    SortedMap<Path, String> names = finds.documents.all();
    Map<Path, FileMark> before = new HashMap<>();
    names.keySet().forEach(path -> before.put(path, FileMark.of(path)));
    Map<Path, Seen> seen = new ConcurrentHashMap<>();
    names.entrySet().parallelStream() // small files: most of the time goes into opening them
        .forEach(
            file -> {
              Path path = file.getKey();
              try {
                seen.put(path, look(path, before.get(path)));
              } catch (IOException e) {
                if (Files.exists(path)) { // else it was taken away just now
                  finds.refused.add(Refusal.unreadable(file.getValue()));
                }
              }
            });
    Map<Path, String> ids =
        register.assign(
            names.keySet().stream()
                .filter(seen::containsKey)
                .map(p -> new EssayRegister.Found(p, names.get(p), seen.get(p).sha256))
                .toList());
    List<ManifestEntry> entries = new ArrayList<>();
    seen.entrySet().parallelStream()
        .map(
            file -> {
              Path path = file.getKey();
              Path input = finds.origins.get(path);
              return entry(path, input, names.get(path), ids.get(path), file.getValue());
            })
        .forEachOrdered(entries::add);
    addCollections(finds, entries);
    List<Refusal> refused = finds.refused;
    if (entries.isEmpty() && inputs.size() == 1 && finds.named.size() == 1 && refused.size() == 1) {
      throw new UnusableInputException(refused.get(0).fileName(), refused.get(0).sentence());
    }
    entries.sort(ManifestEntry.BY_NAME);
    refused.sort(Refusal.BY_NAME);
    return new Manifest(entries, refused, finds.skipped);
  }

  /** What lies in the inputs, before anything is opened. */
  private static final class Finds {
    private final InputNames documents = new InputNames();

    /** Files that may hold many texts. */
    private final InputNames collections = new InputNames();

    /** Those of them that the user named. */
    private final Set<Path> named = new HashSet<>();

    /** Where among the inputs each was found. */
    private final Map<Path, Path> origins = new HashMap<>();

    private final List<Refusal> refused = Collections.synchronizedList(new ArrayList<>());
    private final SortedMap<String, Integer> skipped = new TreeMap<>();
  }

  /**
   * Texts out of tables and archives. One that lies in a folder and holds none may be there for
   * other ends, and is passed over like any file that is no document.
   */
  private void addCollections(Finds finds, List<ManifestEntry> entries) {
    PackedTexts texts =
        new PackedTexts(
            known,
            text -> state(text.fileName(), text.essayId(), text.sha256(), text.told()),
            store,
            entries.stream().map(ManifestEntry::essayId).toList());
    finds
        .collections
        .all()
        .forEach(
            (path, name) -> {
              Path input = finds.origins.get(path);
              Refusal refusal =
                  texts.read(collections, path, input, name, unsettled.contains(path));
              if (refusal != null && (finds.named.contains(path) || !refusal.isForeign())) {
                finds.refused.add(refusal);
              } else if (refusal != null) {
                finds.skipped.merge(InputWalk.kind(path).orElseThrow(), 1, Integer::sum);
              }
            });
    entries.addAll(texts.entries());
    finds.refused.addAll(texts.refused());
  }

  private void find(Path input, Finds finds) {
    try {
      if (Files.isDirectory(input)) {
        InputWalk walk = InputWalk.of(input, isDocumentName, collections::reads);
        Path root = input.toRealPath();
        walk.documents()
            .forEach(
                (name, path) -> {
                  finds.documents.add(root, name, path);
                  finds.origins.putIfAbsent(path, input);
                });
        walk.collections()
            .forEach(
                (name, path) -> {
                  finds.collections.add(root, name, path);
                  finds.origins.putIfAbsent(path, input);
                });
        finds.refused.addAll(walk.refused().values());
        walk.skipped().forEach((kind, count) -> finds.skipped.merge(kind, count, Integer::sum));
        return;
      }
      Path file = input.toRealPath();
      String name = file.getFileName().toString();
      finds.origins.putIfAbsent(file, input);
      if (isDocumentName.test(name)) {
        finds.documents.add(file.getParent(), name, file);
      } else if (collections.reads(name)) {
        finds.collections.add(file.getParent(), name, file);
        finds.named.add(file);
      } else {
        finds.refused.add(Refusal.unknownKind(name));
      }
    } catch (IOException e) {
      throw new MissingInputException(input);
    }
  }

  /** What is in a file, and whether it was written to meanwhile. */
  private record Seen(String sha256, long bytes, boolean settled) {}

  private Seen look(Path path, FileMark before) throws IOException {
    String sha256 = FileHash.of(path);
    FileMark after = FileMark.of(path);
    boolean settled = after.equals(before) && !unsettled.contains(path);
    return new Seen(sha256, after.bytes, settled);
  }

  private ManifestEntry entry(Path path, Path input, String name, String id, Seen seen) {
    EssayMetadata told = known.of(path, name);
    FileState state = seen.settled ? state(name, id, seen.sha256, told) : FileState.WAITING;
    return new ManifestEntry(path, input, name, id, seen.sha256, seen.bytes, state, told, null);
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
