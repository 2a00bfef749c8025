package org.opedometer.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.opedometer.output.OutputException;
import org.opedometer.output.OutputFolder;

/** Holds an output folder for one process; the system lets go of it however that process ends. */
final class OutputLock implements AutoCloseable {
  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock, or fails at once.
   *
   * @throws OutputBusyException where another process has it
   */
  static OutputLock take(OutputFolder folder) {
    Path file = folder.state().resolve("lock");
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new OutputException("cannot write to the output folder " + folder.root());
    }
    if (isFree(channel)) {
      return new OutputLock(channel);
    }
    close(channel);
    throw new OutputBusyException(folder.root());
  }

  private static boolean isFree(FileChannel channel) {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // another run within this process
    } catch (IOException e) {
      close(channel);
      throw new OutputException(
          "the output folder's file system knows no locks: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    close(channel);
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new OutputException("cannot let go of the output folder: " + e.getMessage());
    }
  }
}
