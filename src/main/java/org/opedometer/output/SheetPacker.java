package org.opedometer.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.opedometer.io.Sha256;

/** Puts the rows into the frames of the sheets, takes the date away, and packs all. */
final class SheetPacker {
  /** Raised when rows are written in another way. */
  private static final byte FORM = 2;

  private static final String FIRST_ROW = "<row r=\"2\">";
  private static final String SIZE = "<dimension ref=\"A1\"/>";
  private static final String ROWS_END = "</sheetData>";
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(<)";
  private static final String EPOCH = "1980-01-01T00:00:00Z";

  private final OutputFolder folder;
  private final KeptSheets kept;
  private final Map<String, SheetPlan> plans = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private List<PackedFile> files = List.of();

  /**
   * @param plans of the second sheet and those after it
   */
  SheetPacker(OutputFolder folder, List<SheetPlan> plans) {
    this.folder = folder;
    this.kept = new KeptSheets(folder);
    for (int i = 0; i < plans.size(); i++) {
      this.plans.put("xl/worksheets/sheet" + (i + 2) + ".xml", plans.get(i));
    }
  }

  /** All that is to stand in the workbook, packed. A draft stands in a file meanwhile. */
  List<PackedFile> pack(Content frame) throws IOException {
    Path draft = folder.temporary().resolve("draft.xlsx" + AtomicFile.SUFFIX);
    try {
      Durable.delete(draft);
      Durable.write(draft, frame);
      files = SideBySide.all(tasks(draft));
      return files;
    } finally {
      Durable.delete(draft);
    }
  }

  private List<Callable<PackedFile>> tasks(Path draft) throws IOException {
    List<Callable<PackedFile>> tasks = new ArrayList<>();
    try (ZipFile zip = new ZipFile(draft.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName();
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        SheetPlan plan = plans.get(name);
        if (plan != null && plan.rows() > 0) {
          bytes = sized(bytes, plan);
          byte[] frame = bytes;
          String key = key(frame, plan);
          keys.put(name, key);
          tasks.add(() -> sheet(name, key, frame, plan));
        } else {
          byte[] sized = plan == null ? bytes : sized(bytes, plan);
          byte[] plain = name.equals(PROPERTIES) ? withoutDate(sized) : sized;
          tasks.add(() -> PackedFile.of(name, out -> out.write(plain)));
        }
      }
    }
    return tasks;
  }

  /** The library tells of one cell, and programs that stream a sheet believe it. */
  private static byte[] sized(byte[] sheet, SheetPlan plan) {
    int columns = Sheet.styles(plan.table()).size();
    String size = "<dimension ref=\"A1:" + Letters.of(columns - 1) + (plan.rows() + 1) + "\"/>";
    return new String(sheet, StandardCharsets.UTF_8)
        .replaceFirst(SIZE, size)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Lets the next workbook take sheets from this one, which has just been written. */
  void remember() {
    KeptSheets.remember(folder, files, keys);
  }

  private PackedFile sheet(String name, String key, byte[] frame, SheetPlan plan)
      throws IOException {
    Optional<PackedFile> same = kept.take(name, key);
    return same.isPresent() ? same.get() : PackedFile.of(name, out -> fill(frame, plan, out));
  }

  private static void fill(byte[] frame, SheetPlan plan, OutputStream out) throws IOException {
    String xml = new String(frame, StandardCharsets.UTF_8);
    int start = xml.indexOf(FIRST_ROW);
    int end = xml.indexOf(ROWS_END, start);
    out.write(xml.substring(0, start).getBytes(StandardCharsets.UTF_8));
    SheetRows rows = new SheetRows(plan.table(), xml.substring(start, end), out);
    try (CsvCursor cursor = new CsvCursor(plan.csv())) {
      cursor.next(); // the header
      for (int row = 2; row < plan.rows() + 2 && cursor.next(); row++) {
        rows.write(cursor, row);
      }
    }
    out.write(xml.substring(end).getBytes(StandardCharsets.UTF_8));
  }

  /** Names the frame, with header, styles and sizes, and the rows. */
  private static String key(byte[] frame, SheetPlan plan) {
    MessageDigest sum = Sha256.digest();
    sum.update(FORM);
    sum.update(frame);
    sum.update(plan.sum());
    return HexFormat.of().formatHex(sum.digest());
  }

  private static byte[] withoutDate(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(CREATED, "$1" + EPOCH + "$2")
        .getBytes(StandardCharsets.UTF_8);
  }
}
