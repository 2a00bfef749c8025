package org.opedometer.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip file of files that are packed already. Its bytes depend on these alone. */
final class PackedZip {
  /** The first that a zip file can tell; all its files bear it. */
  private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private PackedZip() {}

  /** The zip file with these in it, in their order. */
  static Content of(List<PackedFile> files) {
    return out -> {
      ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
      for (PackedFile file : files) {
        ZipArchiveEntry entry = new ZipArchiveEntry(file.name());
        entry.setTimeLocal(FIRST);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setCrc(file.crc());
        entry.setSize(file.size());
        entry.setCompressedSize(file.packed().length);
        zip.addRawArchiveEntry(entry, new ByteArrayInputStream(file.packed()));
      }
      zip.finish(); // whoever opened the stream closes it
    };
  }

  /** The file of that name as it stands packed in a zip file; nothing if it cannot be had. */
  static Optional<PackedFile> take(Path zip, String name) {
    try (ZipFile archive = ZipFile.builder().setPath(zip).get()) {
      ZipArchiveEntry entry = archive.getEntry(name);
      if (entry == null || entry.getMethod() != ZipEntry.DEFLATED) {
        return Optional.empty();
      }
      try (InputStream packed = archive.getRawInputStream(entry)) {
        return Optional.of(
            new PackedFile(name, entry.getCrc(), entry.getSize(), packed.readAllBytes()));
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return Optional.empty(); // a file that somebody else has changed or cut
    }
  }
}
