package org.opedometer.input.manifest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the documents below one input folder. Hidden files, READMEs and files of other kinds are
 * passed over; links are never followed.
 */
final class InputWalk extends SimpleFileVisitor<Path> {
  private static final Pattern PAGE_FOLDER =
      Pattern.compile(
          "(.+)(?:[_-](?:files|dateien|fichiers|archivos|bestanden|file|filer|pliki|arquivos)|\\.files)",
          Pattern.CASE_INSENSITIVE);

  private final Path root;
  private final Predicate<String> isDocumentName;
  private final Predicate<String> isCollection;
  private final SortedMap<String, Path> collections = new TreeMap<>();
  private final SortedMap<String, Path> documents = new TreeMap<>();
  private final SortedMap<String, Refusal> refused = new TreeMap<>();
  private final SortedMap<String, Integer> skipped = new TreeMap<>();

  private InputWalk(Path root, Predicate<String> isDocumentName, Predicate<String> isCollection) {
    this.root = root;
    this.isDocumentName = isDocumentName;
    this.isCollection = isCollection;
  }

  /**
   * Walks a folder.
   *
   * @param isDocumentName whether a file of that name is one to score
   * @param isCollection whether a file of that name may hold many texts
   */
  static InputWalk of(Path folder, Predicate<String> isDocumentName, Predicate<String> isCollection)
      throws IOException {
    InputWalk walk = new InputWalk(folder.toRealPath(), isDocumentName, isCollection);
    Files.walkFileTree(walk.root, walk);
    return walk;
  }

  /** The documents by their path below the folder. */
  Map<String, Path> documents() {
    return documents;
  }

  /** Files that may hold many texts, by their path below the folder. */
  Map<String, Path> collections() {
    return collections;
  }

  Map<String, Refusal> refused() {
    return refused;
  }

  /** Files that are no documents, by their kind; hidden ones are not counted. */
  SortedMap<String, Integer> skipped() {
    return skipped;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(root)) {
      return FileVisitResult.CONTINUE;
    }
    if (isPassedOver(folder) || isOutput(folder) || belongsToPage(folder)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (isDocument(folder)) {
      refuse(Refusal.folder(name(folder)));
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isPassedOver(file)
        && attributes.isRegularFile()
        && isCollection.test(file.getFileName().toString())) {
      collections.put(name(file), file);
      return FileVisitResult.CONTINUE;
    }
    if (isPassedOver(file) || !(isDocument(file) || Files.isDirectory(file))) {
      kind(file).ifPresent(kind -> skipped.merge(kind, 1, Integer::sum));
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      visitLink(file);
    } else if (attributes.isRegularFile()) {
      documents.put(name(file), file);
    } else {
      refuse(Refusal.device(name(file)));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) {
    if (!isPassedOver(file)) {
      refuse(Refusal.unreadable(name(file)));
    }
    return FileVisitResult.CONTINUE;
  }

  private void visitLink(Path link) {
    try {
      if (!link.toRealPath().startsWith(root)) {
        refuse(Refusal.linkOutside(name(link)));
      } // a link to a document within the folder adds nothing: that one is found itself
    } catch (IOException e) {
      refuse(Refusal.linkBroken(name(link)));
    }
  }

  private void refuse(Refusal refusal) {
    refused.put(refusal.fileName(), refusal);
  }

  private String name(Path path) {
    return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Hidden files, locks of word processors, READMEs. */
  static boolean isPassedOver(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$") || name.startsWith("README");
  }

  /** What a file that is passed over is called by; nothing for hidden files. */
  static Optional<String> kind(Path file) {
    String name = file.getFileName().toString();
    int point = name.lastIndexOf('.');
    if (name.startsWith(".") || name.startsWith("~$")) {
      return Optional.empty();
    }
    if (name.startsWith("README")) {
      return Optional.of("README");
    }
    return Optional.of(
        point < 0 ? "without an ending" : name.substring(point).toLowerCase(Locale.ROOT));
  }

  /** An output folder within the input: its texts are no essays. */
  static boolean isOutput(Path folder) {
    return Files.isDirectory(folder.resolve(".opedometer"));
  }

  /**
   * The folder with the pictures and frames of a saved page, such as {@code bees_files} beside
   * {@code bees.html}: browsers name it after the page.
   */
  static boolean belongsToPage(Path folder) {
    String name = folder.getFileName().toString();
    Matcher files = PAGE_FOLDER.matcher(name);
    return files.matches()
        && Stream.of(".html", ".htm", ".xhtml")
            .anyMatch(end -> Files.isRegularFile(folder.resolveSibling(files.group(1) + end)));
  }

  private boolean isDocument(Path path) {
    return isDocumentName.test(path.getFileName().toString());
  }
}
