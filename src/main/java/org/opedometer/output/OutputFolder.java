package org.opedometer.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where everything stands in an output folder.
 *
 * @param root the folder itself, absolute
 */
public record OutputFolder(Path root) {
  private static final int LONGEST_ID = 200;

  public OutputFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** Makes the folder with its parts where they are missing. */
  public static OutputFolder create(Path root) {
    OutputFolder folder = new OutputFolder(root);
    try {
      Files.createDirectories(folder.essays());
      Files.createDirectories(folder.temporary());
      return folder;
    } catch (IOException e) {
      throw OutputException.writing(folder.root, e);
    }
  }

  /** Deletes the folder with all that it holds; for one that was made for a while only. */
  public void discard() {
    try {
      Durable.delete(root);
    } catch (IOException e) {
      throw OutputException.writing(root, e);
    }
  }

  /** Job database, lock, log: what is not a result. */
  public Path state() {
    return root.resolve(".opedometer");
  }

  /** Half-written files and folders; on the same file system as the results. */
  Path temporary() {
    return state().resolve("tmp");
  }

  public Path essays() {
    return root.resolve("essays");
  }

  /**
   * The folder of one essay.
   *
   * @throws OutputException where the id would lead anywhere else
   */
  public Path essay(String essayId) {
    boolean plain =
        !essayId.isBlank()
            && !essayId.startsWith(".")
            && essayId.getBytes(StandardCharsets.UTF_8).length <= LONGEST_ID
            && essayId.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    if (!plain) {
      throw new OutputException("'" + Cell.text(essayId) + "' cannot name an essay's folder");
    }
    return essays().resolve(essayId);
  }

  public Path table(Table<?> table) {
    return root.resolve(table.fileName());
  }

  /** Ids of all published essays, sorted. */
  public List<String> essayIds() {
    if (!Files.isDirectory(essays())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(essays())) {
      return folders
          .filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw OutputException.reading(essays(), e);
    }
  }
}
