package org.opedometer.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Publishes folders below {@code essays/} whole, whatever kills the process.
 *
 * <p>The protocol, with T = {@code essays/<id>} and all else in {@code .opedometer/tmp}:
 *
 * <ol>
 *   <li>{@code prepare}: write {@code <id>.new} with all its files, synced
 *   <li>{@code setAside}: where T exists, rename T to {@code <id>.old}
 *   <li>{@code moveIn}: rename {@code <id>.new} to T
 *   <li>{@code clear}: delete {@code <id>.old}
 * </ol>
 *
 * What {@code recover} finds after a kill, and does:
 *
 * <table>
 *   <caption>States</caption>
 *   <tr><th>T</th><th>new</th><th>old</th><th>killed</th><th>then</th></tr>
 *   <tr><td>any</td><td>yes</td><td>no</td><td>in or after 1</td><td>delete new</td></tr>
 *   <tr><td>no</td><td>yes</td><td>yes</td><td>after 2</td><td>go on with 3 and 4</td></tr>
 *   <tr><td>yes</td><td>no</td><td>yes</td><td>in or after 3</td><td>go on with 4</td></tr>
 *   <tr><td>no</td><td>no</td><td>yes</td><td>never</td><td>rename old back to T</td></tr>
 * </table>
 *
 * {@code old} exists without T only between 2 and 3, when {@code new} is complete and synced, so
 * going on is safe. One writer an id: the lock on the output folder is held.
 */
final class AtomicFolder {
  private static final String NEW = ".new";
  private static final String OLD = ".old";
  private static final String GONE = ".gone";

  private final OutputFolder folder;

  AtomicFolder(OutputFolder folder) {
    this.folder = folder;
  }

  /** Publishes {@code id} with {@code files} (name to content), in place of what was there. */
  void publish(String id, Map<String, Content> files) {
    Path target = folder.essay(id);
    try {
      recover(id);
      prepare(id, files);
      setAside(id);
      moveIn(id);
      clear(id);
    } catch (IOException e) {
      throw OutputException.writing(target, e);
    }
  }

  void prepare(String id, Map<String, Content> files) throws IOException {
    Path fresh = beside(id, NEW);
    Files.createDirectory(fresh);
    for (Map.Entry<String, Content> file : new TreeMap<>(files).entrySet()) {
      Durable.write(fresh.resolve(file.getKey()), file.getValue());
    }
    Durable.sync(fresh);
    Durable.sync(folder.temporary());
  }

  void setAside(String id) throws IOException {
    if (Durable.exists(folder.essay(id))) {
      Durable.rename(folder.essay(id), beside(id, OLD));
    }
  }

  void moveIn(String id) throws IOException {
    Durable.rename(beside(id, NEW), folder.essay(id));
  }

  void clear(String id) throws IOException {
    Durable.delete(beside(id, OLD));
  }

  /** Takes an essay's folder away; a kill leaves it whole or gone. */
  void remove(String id) {
    Path target = folder.essay(id);
    try {
      recover(id);
      if (Durable.exists(target)) {
        Durable.rename(target, beside(id, GONE));
        Durable.delete(beside(id, GONE));
      }
    } catch (IOException e) {
      throw OutputException.writing(target, e);
    }
  }

  /** Finishes or rolls back whatever a killed process left. */
  void recover() {
    try {
      for (String name : leftovers()) {
        if (name.endsWith(NEW) || name.endsWith(OLD) || name.endsWith(GONE)) {
          recover(name.substring(0, name.lastIndexOf('.')));
        } else {
          Durable.delete(folder.temporary().resolve(name));
        }
      }
    } catch (IOException e) {
      throw OutputException.writing(folder.temporary(), e);
    }
  }

  private void recover(String id) throws IOException {
    Path target = folder.essay(id);
    Path fresh = beside(id, NEW);
    Path old = beside(id, OLD);
    Durable.delete(beside(id, GONE));
    if (Durable.exists(old) && !Durable.exists(target)) {
      Durable.rename(Durable.exists(fresh) ? fresh : old, target);
    }
    Durable.delete(old);
    Durable.delete(fresh);
  }

  private List<String> leftovers() throws IOException {
    try (Stream<Path> found = Files.list(folder.temporary())) {
      return found.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private Path beside(String id, String suffix) {
    return folder.temporary().resolve(id + suffix);
  }
}
