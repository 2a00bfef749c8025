package org.opedometer.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the documents below one input folder. Hidden files, READMEs and files of other kinds are
 * passed over; links are never followed.
 */
final class InputWalk extends SimpleFileVisitor<Path> {
  private static final Set<String> EXTENSIONS =
      Set.of("txt", "text", "md", "markdown", "html", "htm", "docx", "pdf");

  private final Path root;
  private final SortedMap<String, Path> documents = new TreeMap<>();
  private final SortedMap<String, Refusal> refused = new TreeMap<>();

  private InputWalk(Path root) {
    this.root = root;
  }

  /** Walks a folder. */
  static InputWalk of(Path folder) throws IOException {
    InputWalk walk = new InputWalk(folder.toRealPath());
    Files.walkFileTree(walk.root, walk);
    return walk;
  }

  /** The documents by their path below the folder. */
  Map<String, Path> documents() {
    return documents;
  }

  Map<String, Refusal> refused() {
    return refused;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(root)) {
      return FileVisitResult.CONTINUE;
    }
    if (isPassedOver(folder)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (isDocumentName(folder)) {
      refuse(folder, "not_a_file", "It is a folder named like a document; rename the folder.");
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isPassedOver(file) || !isDocumentName(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      visitLink(file);
    } else if (attributes.isRegularFile()) {
      documents.put(name(file), file);
    } else {
      refuse(file, "not_a_file", "It is a device or pipe; put an ordinary file there.");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) {
    if (!isPassedOver(file)) {
      refuse(file, "unreadable", "It cannot be read; check its permissions.");
    }
    return FileVisitResult.CONTINUE;
  }

  private void visitLink(Path link) {
    try {
      if (!link.toRealPath().startsWith(root)) {
        refuse(link, "link_outside", "It links to a file outside the input folder; copy the file.");
      } // a link to a document within the folder adds nothing: that one is found itself
    } catch (IOException e) {
      refuse(link, "link_broken", "It links to a file that is not there; remove the link.");
    }
  }

  private void refuse(Path path, String code, String sentence) {
    refused.put(name(path), new Refusal(name(path), code, sentence));
  }

  private String name(Path path) {
    return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static boolean isPassedOver(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$") || name.startsWith("README");
  }

  static boolean isDocumentName(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1)) && name.contains(".");
  }
}
