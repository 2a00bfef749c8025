package org.opedometer.input.archives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.manifest.PackedText;
import org.opedometer.input.manifest.TextCollection;
import org.opedometer.input.tables.TableFiles;
import org.opedometer.model.EssayMetadata;

/** Zip files of documents, or of tables of texts. */
public final class ZipFiles implements TextCollection {
  private static final int MOST_ENTRIES = 1_000_000;

  private final ReadingLimits limits;
  private final Predicate<String> isDocument;
  private final TableFiles tables;

  /**
   * @param isDocument whether a file of that name is one to score
   */
  public ZipFiles(ReadingLimits limits, Predicate<String> isDocument, TableFiles tables) {
    this.limits = limits;
    this.isDocument = isDocument;
    this.tables = tables;
  }

  @Override
  public boolean reads(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  @Override
  public void read(Path file, Sink sink) {
    int found = 0;
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      List<ZipArchiveEntry> entries = entries(zip);
      Map<String, Integer> stems = new HashMap<>();
      entries.forEach(entry -> stems.merge(stem(entry.getName()), 1, Integer::sum));
      for (ZipArchiveEntry entry : entries) {
        found += read(zip, entry, stems.get(stem(entry.getName())) > 1, sink) ? 1 : 0;
      }
      if (found == 0) {
        sink.refuse("", "no_rows", "The zip file holds no document and no table of texts.");
      }
    } catch (IOException | RuntimeException e) {
      // the library answers to broken and hostile files with both
      sink.refuse(
          "",
          "broken_document",
          "The zip file is damaged" + (found > 0 ? " behind " + found + " files" : "") + ".");
    }
  }

  private static List<ZipArchiveEntry> entries(ZipFile zip) throws IOException {
    List<ZipArchiveEntry> entries = new ArrayList<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      String last = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
      boolean hidden =
          last.startsWith(".")
              || last.startsWith("~$")
              || last.startsWith("README")
              || entry.getName().startsWith("__MACOSX/");
      if (!entry.isDirectory() && !hidden) {
        entries.add(entry);
      }
      if (entries.size() > MOST_ENTRIES) {
        throw new IOException("more than " + MOST_ENTRIES + " files");
      }
    }
    entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
    return entries;
  }

  /** Whether it was a file to read. */
  private boolean read(ZipFile zip, ZipArchiveEntry entry, boolean shared, Sink sink)
      throws IOException {
    String name = entry.getName();
    String last = name.substring(name.lastIndexOf('/') + 1);
    boolean table = tables.readsStreams(last);
    if (!table && !isDocument.test(last)) {
      return false;
    }
    if (!zip.canReadEntryData(entry)) {
      sink.refuse(
          name,
          "encrypted_document",
          name + " is locked with a password; save a copy of the zip file without one.");
      return true;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      if (table) {
        tables.read(last, in, entry.getCompressedSize(), new Within(name, sink));
      } else {
        document(name, in, shared, sink);
      }
    }
    return true;
  }

  private void document(String name, InputStream in, boolean shared, Sink sink) throws IOException {
    int most = (int) Math.min(limits.bytes(), Integer.MAX_VALUE - 16);
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      sink.refuse(name, "too_large", name + " holds more than limits.bytes allows.");
      return;
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    sink.text(new PackedText(shared ? name : stem(name), name, ending, bytes, EssayMetadata.EMPTY));
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  /** Names the file within the zip file in what is told of its rows. */
  private record Within(String name, Sink sink) implements Sink {
    @Override
    public void text(PackedText text) {
      sink.text(
          new PackedText(
              text.id(), name + " " + text.place(), text.format(), text.bytes(), text.known()));
    }

    @Override
    public void refuse(String place, String code, String sentence) {
      sink.refuse((name + " " + place).strip(), code, name + ": " + sentence);
    }
  }
}
