package blackbox;

import blackbox.Launcher.Running;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the fault bed's output stands: for root a small disk of its own in memory that can be
 * filled up, else a plain folder, whose writer can be denied any further byte.
 */
final class OutputDisk implements AutoCloseable {
  private static final int MEGABYTES = 24;

  private final Path mount;
  private final boolean own;

  OutputDisk(Path mount) {
    this.mount = mount;
    try {
      Files.createDirectories(mount);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    own = Shell.works("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", mount + "");
  }

  Path output() {
    return mount.resolve("output");
  }

  private Path ballast() {
    return mount.resolve("ballast");
  }

  /** Leaves no room. False where this system has no way. */
  boolean fill(Running writer) {
    if (!own) {
      return Shell.works("prlimit", "--pid", writer.process().pid() + "", "--fsize=0");
    }
    byte[] block = new byte[64 << 10];
    for (int size = block.length; size > 0; size /= 8) {
      try (OutputStream out =
          Files.newOutputStream(
              ballast(),
              java.nio.file.StandardOpenOption.CREATE,
              java.nio.file.StandardOpenOption.APPEND)) {
        while (true) {
          out.write(block, 0, size);
        }
      } catch (IOException full) {
        // as wanted; smaller blocks fill what is left
      }
    }
    return true;
  }

  /** Lets nothing be written to the output. False where this system has no way. */
  boolean freeze() {
    boolean frozen =
        Shell.isRoot()
            ? Shell.works("chattr", "-R", "-f", "+i", output() + "")
            : Shell.works("chmod", "-R", "a-w", output() + "");
    return frozen || isFrozen();
  }

  /** A file may have gone while the others were frozen. */
  private boolean isFrozen() {
    try {
      Files.delete(Files.createFile(output().resolve("trial")));
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** Makes all good again. */
  void mend() {
    try {
      Files.deleteIfExists(ballast());
      if (Files.exists(output())) {
        Shell.works(
            Shell.isRoot()
                ? new String[] {"chattr", "-R", "-f", "-i", output() + ""}
                : new String[] {"chmod", "-R", "u+w", output() + ""});
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the output a copy of another. */
  void restore(Path saved) {
    clear();
    copy(saved, output());
  }

  void clear() {
    if (Files.exists(output())) {
      delete(output());
    }
  }

  /** Deletes a folder with all it holds. */
  static void delete(Path folder) {
    try {
      for (Path path : all(folder)) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copy(Path from, Path to) {
    try {
      List<Path> paths = all(from);
      for (int i = paths.size() - 1; i >= 0; i--) {
        Path target = to.resolve(from.relativize(paths.get(i)).toString());
        Files.createDirectories(target.getParent());
        Files.copy(paths.get(i), target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is in a folder, itself included, the deepest first. */
  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.sorted(Comparator.reverseOrder()).toList();
    }
  }

  @Override
  public void close() {
    mend();
    if (own) {
      Shell.works("umount", mount + "");
    }
  }
}
