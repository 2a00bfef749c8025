package org.opedometer.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds out which inputs are new, changed, done or still being written, and freezes the list. */
public final class ManifestScanner {
  private final Ledger ledger;
  private final boolean again;
  private final Instant settledBefore;

  /**
   * @param again whether what was scored is to be scored again
   * @param settledBefore files changed after this moment wait; {@link Instant#MAX} for none
   */
  public ManifestScanner(Ledger ledger, boolean again, Instant settledBefore) {
    this.ledger = ledger;
    this.again = again;
    this.settledBefore = settledBefore;
  }

  /**
   * Scans files and folders.
   *
   * @throws MissingInputException where one of {@code inputs} is not there
   */
  public Manifest scan(List<Path> inputs) {
    SortedMap<Path, String> names = new TreeMap<>(); // one document may be reached by two ways
    List<Refusal> refused = new ArrayList<>();
    for (Path input : inputs) {
      find(input, names, refused);
    }
    Map<Path, FileMark> before = new LinkedHashMap<>();
    names.keySet().forEach(path -> before.put(path, FileMark.of(path)));
    Map<Path, String> ids = EssayIds.of(names);
    List<ManifestEntry> entries = new ArrayList<>();
    for (Map.Entry<Path, String> name : names.entrySet()) {
      Path path = name.getKey();
      try {
        entries.add(entry(path, name.getValue(), ids.get(path), before.get(path)));
      } catch (IOException e) {
        if (Files.exists(path)) { // else it was taken away just now
          String sentence = "It cannot be read; check its permissions.";
          refused.add(new Refusal(name.getValue(), "unreadable", sentence));
        }
      }
    }
    entries.sort(ManifestEntry.BY_NAME);
    refused.sort(Refusal.BY_NAME);
    return new Manifest(entries, refused);
  }

  private static void find(Path input, Map<Path, String> names, List<Refusal> refused) {
    try {
      if (Files.isDirectory(input)) {
        InputWalk walk = InputWalk.of(input);
        walk.documents().forEach((name, path) -> names.putIfAbsent(path, name));
        refused.addAll(walk.refused().values());
      } else if (InputWalk.isDocumentName(input)) {
        Path path = input.toRealPath();
        names.putIfAbsent(path, path.getFileName().toString());
      } else if (Files.exists(input)) {
        String sentence = "It is no .txt, .md, .html, .docx or .pdf file; save it as one of these.";
        refused.add(new Refusal(input.getFileName().toString(), "unknown_kind", sentence));
      } else {
        throw new MissingInputException(input);
      }
    } catch (IOException e) {
      throw new MissingInputException(input);
    }
  }

  private ManifestEntry entry(Path path, String name, String id, FileMark before)
      throws IOException {
    String sha256 = FileHash.of(path);
    FileMark after = FileMark.of(path);
    boolean settled = after.equals(before) && after.changed.toInstant().isBefore(settledBefore);
    FileState state;
    if (!settled) {
      state = FileState.WAITING;
    } else if (ledger.isRejected(name, sha256)) {
      state = FileState.REJECTED;
    } else if (!again && ledger.isScored(id, sha256)) {
      state = FileState.UNCHANGED;
    } else {
      state = FileState.PENDING;
    }
    return new ManifestEntry(path, name, id, sha256, after.bytes, state);
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
