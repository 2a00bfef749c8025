package org.opedometer.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes a file of the output folder so that it is there whole, or as it was before.
 *
 * <p>It is written to {@code .opedometer/tmp/<name>.<n>.part}, synced, and renamed over the old
 * one. A crash leaves at most a {@code .part} behind, which {@link AtomicFolder#recover()} deletes.
 */
public final class AtomicFile {
  static final String SUFFIX = ".part";
  private static final AtomicLong COUNTER = new AtomicLong();

  private final OutputFolder folder;

  public AtomicFile(OutputFolder folder) {
    this.folder = folder;
  }

  /**
   * Writes {@code target}, which must stand inside the output folder.
   *
   * @throws OutputException where the disk is full, the folder read-only ...
   */
  public void write(Path target, Content content) {
    Path place = target.toAbsolutePath().normalize();
    if (!place.startsWith(folder.root()) || place.equals(folder.root())) {
      throw new OutputException(target + " is outside the output folder");
    }
    String name = place.getFileName() + "." + COUNTER.incrementAndGet() + SUFFIX;
    Path part = folder.temporary().resolve(name);
    try {
      Durable.delete(part);
      Durable.write(part, content);
      Durable.rename(part, place);
    } catch (IOException e) {
      discard(part, e);
      throw OutputException.writing(place, e);
    }
  }

  /**
   * Writes {@code target} unless it holds just that already; for many small files on slow disks.
   */
  public void writeIfChanged(Path target, Content content) {
    try {
      ByteArrayOutputStream made = new ByteArrayOutputStream();
      content.to(made);
      byte[] bytes = made.toByteArray();
      if (!Files.isRegularFile(target) || !Arrays.equals(bytes, Files.readAllBytes(target))) {
        write(target, out -> out.write(bytes));
      }
    } catch (IOException e) {
      throw OutputException.writing(target, e);
    }
  }

  private static void discard(Path part, IOException problem) {
    try {
      Durable.delete(part);
    } catch (IOException e) {
      problem.addSuppressed(e); // the next recovery deletes it
    }
  }
}
