package org.opedometer.input.manifest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sizes and times of all input files, without a look inside: tells cheaply whether a scan pays.
 *
 * @param marks size and time of change by real path
 */
public record InputGlance(SortedMap<Path, String> marks) {
  public static final InputGlance NONE = new InputGlance(new TreeMap<>());

  /** The same without some files. */
  public InputGlance without(Set<Path> files) {
    SortedMap<Path, String> left = new TreeMap<>(marks);
    left.keySet().removeAll(files);
    return new InputGlance(left);
  }

  /** A look at these files and folders; what cannot be read is left out. */
  public static InputGlance of(List<Path> inputs) {
    SortedMap<Path, String> marks = new TreeMap<>();
    for (Path input : inputs) {
      try {
        Files.walkFileTree(
            input.toRealPath(),
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes found) {
                return InputWalk.isOutput(folder) || InputWalk.belongsToPage(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
                if (!InputWalk.isPassedOver(file)) {
                  marks.put(file, found.size() + " " + found.lastModifiedTime());
                }
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFileFailed(Path file, IOException problem) {
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult postVisitDirectory(Path folder, IOException problem) {
                return FileVisitResult.CONTINUE;
              }
            });
      } catch (IOException e) {
        marks.put(input, "unreadable");
      }
    }
    return new InputGlance(marks);
  }
}
