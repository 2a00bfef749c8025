package org.opedometer.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes a workbook's bytes depend on its cells alone: the time at which it was made is replaced by
 * the first that a zip file can tell, 1 January 1980.
 */
final class UndatedZip {
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(<)";
  private static final int QUICK = 4;

  private final Path draft;

  UndatedZip(OutputFolder folder) {
    this.draft = folder.temporary().resolve("draft.xlsx" + AtomicFile.SUFFIX);
  }

  /** The workbook without its date. A draft of it stands in the temporary folder meanwhile. */
  Content content(Content workbook) {
    return out -> {
      try {
        Durable.delete(draft);
        Durable.write(draft, workbook);
        copy(out);
      } finally {
        Durable.delete(draft);
      }
    };
  }

  private void copy(OutputStream out) throws IOException {
    try (ZipFile dated = new ZipFile(draft.toFile())) {
      ZipOutputStream undated = new ZipOutputStream(out);
      undated.setLevel(QUICK);
      List<? extends ZipEntry> entries = Collections.list(dated.entries());
      for (ZipEntry entry : entries) {
        ZipEntry plain = new ZipEntry(entry.getName());
        plain.setTimeLocal(EPOCH);
        undated.putNextEntry(plain);
        try (InputStream in = dated.getInputStream(entry)) {
          if (entry.getName().equals(PROPERTIES)) {
            undated.write(withoutDate(in.readAllBytes()));
          } else {
            in.transferTo(undated);
          }
        }
        undated.closeEntry();
      }
      undated.finish(); // the stream is the caller's to close
    }
  }

  private static byte[] withoutDate(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(CREATED, "$1" + EPOCH + ":00Z$2")
        .getBytes(StandardCharsets.UTF_8);
  }
}
