package org.opedometer.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sheets of the workbook in place that can stand in the next one as they are packed there. A list
 * tells where they are; it is only believed where the bytes found bear its sums.
 */
final class KeptSheets {
  private final OutputFolder folder;
  private final Map<String, Place> places = new HashMap<>();

  /**
   * @param key names all that the sheet was made from
   * @param sum CRC-32C of its packed bytes
   */
  private record Place(String key, long offset, int length, long crc, long size, int sum) {}

  /** Those of the workbook in this folder. */
  KeptSheets(OutputFolder folder) {
    this.folder = folder;
    try {
      for (String line : Files.readAllLines(list(folder))) {
        String[] cells = line.split("\t");
        long[] numbers = new long[cells.length];
        for (int i = 2; i < cells.length; i++) {
          numbers[i] = Long.parseLong(cells[i]);
        }
        Place place =
            new Place(
                cells[1], numbers[2], (int) numbers[3], numbers[4], numbers[5], (int) numbers[6]);
        places.put(cells[0], place);
      }
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      places.clear(); // all sheets are made anew
    }
  }

  /** A sheet made from the same; nothing where there is none. */
  Optional<PackedFile> take(String name, String key) {
    Place place = places.get(name);
    if (place == null || !place.key().equals(key)) {
      return Optional.empty();
    }
    try (FileChannel workbook = FileChannel.open(folder.root().resolve(Spreadsheet.FILE))) {
      if (place.length() < 0 || place.offset() + place.length() > workbook.size()) {
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.allocate(place.length());
      while (bytes.hasRemaining()) {
        if (workbook.read(bytes, place.offset() + bytes.position()) < 0) {
          return Optional.empty();
        }
      }
      return CollationIndex.sum(bytes.array(), 0, place.length()) == place.sum()
          ? Optional.of(new PackedFile(name, place.crc(), place.size(), bytes.array()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Remembers the workbook that has just been written.
   *
   * @param files all that is in it, in its order
   * @param keys of its sheets, by name
   */
  static void remember(OutputFolder folder, List<PackedFile> files, Map<String, String> keys) {
    List<String> lines = new ArrayList<>();
    long offset = 0;
    for (PackedFile file : files) {
      offset += UndatedZip.headLength(file);
      int length = file.packed().length;
      if (keys.containsKey(file.name())) {
        lines.add(
            String.join(
                "\t",
                file.name(),
                keys.get(file.name()),
                Long.toString(offset),
                Integer.toString(length),
                Long.toString(file.crc()),
                Long.toString(file.size()),
                Integer.toString(CollationIndex.sum(file.packed(), 0, length))));
      }
      offset += length + UndatedZip.TAIL_LENGTH;
    }
    new AtomicFile(folder).write(list(folder), Content.text(String.join("\n", lines)));
  }

  private static Path list(OutputFolder folder) {
    return folder.state().resolve("sheets");
  }
}
