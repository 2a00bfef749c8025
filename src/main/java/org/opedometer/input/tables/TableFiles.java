package org.opedometer.input.tables;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.manifest.TextCollection;

/**
 * Tables with a text a row: {@code .csv}, {@code .tsv}, {@code .jsonl}, {@code .ndjson}, {@code
 * .json} and {@code .xlsx}; the first five also as {@code .gz}.
 *
 * <pre>{@code
 * new TableFiles(ReadingLimits.DEFAULT, ColumnMap.USUAL).read(Path.of("corpus.csv"), sink);
 * }</pre>
 */
public final class TableFiles implements TextCollection {
  private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "jsonl", "ndjson", "json");
  private static final Set<String> MEDIA_CLOUD =
      Set.of(
          "stories_id",
          "media_id",
          "media_name",
          "media_url",
          "ap_syndicated",
          "publish_date",
          "language",
          "indexed_date");
  private static final int ENOUGH_OF_THEM = 3;
  private static final long MOST_GROWTH = 200;
  private static final int MOST_HELD = 1000;

  private final ReadingLimits limits;
  private final ColumnMap columns;

  public TableFiles(ReadingLimits limits, ColumnMap columns) {
    this.limits = limits;
    this.columns = columns;
  }

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx") || ENDINGS.contains(ending(withoutGz(name)));
  }

  /** Whether a table of this name can be read as a stream, as it stands in an archive. */
  public boolean readsStreams(String fileName) {
    return reads(fileName) && !fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  @Override
  public void read(Path file, Sink sink) {
    read(sink, texts -> rows(file, texts));
  }

  /**
   * Reads a table out of an archive.
   *
   * @param fileName one that {@link #readsStreams} says yes to
   * @param packed bytes that it takes in the archive
   */
  public void read(String fileName, InputStream in, long packed, Sink sink) {
    String name = fileName.toLowerCase(Locale.ROOT);
    read(sink, texts -> rows(name, unpacked(new Inflated(in, packed), name, packed), texts));
  }

  private interface Reading {
    void into(Texts texts) throws UnusableTableException, IOException;
  }

  private void read(Sink sink, Reading reading) {
    Texts texts = new Texts(sink);
    try {
      reading.into(texts);
      texts.end();
    } catch (UnusableTableException e) {
      sink.refuse("", e.code(), e.getMessage());
    } catch (NoSuchFileException e) {
      sink.refuse("", "unreadable_file", "It is no longer there.");
    } catch (IOException | RuntimeException e) {
      // the libraries answer to broken and hostile files with both
      sink.refuse(
          "",
          "broken_document",
          "It is damaged"
              + (texts.rows > 0 ? " behind row " + texts.rows : " or no real table")
              + "; open it in the program it comes from and save it again.");
    }
  }

  /**
   * All columns of a table with what they are for; those that are for nothing known have none.
   *
   * @throws UnusableTableException with one sentence, where no row can be read
   */
  public Map<String, Optional<TableColumn>> columns(Path file) throws UnusableTableException {
    Map<String, Optional<TableColumn>> all = new LinkedHashMap<>();
    RowSink look =
        new RowSink() {
          private int rows;

          @Override
          public void row(long number, Map<String, String> cells) throws UnusableTableException {
            cells.keySet().forEach(name -> all.putIfAbsent(name, Optional.empty()));
            if (++rows == MOST_HELD) {
              throw new UnusableTableException("enough", "Enough was seen.");
            }
          }

          @Override
          public void broken(long number, String sentence) {
            // told when the rows are read
          }
        };
    try {
      rows(file, look);
    } catch (UnusableTableException e) {
      if (all.isEmpty()) {
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      if (all.isEmpty()) {
        throw new UnusableTableException("broken_document", "It is damaged or no real table.", e);
      }
    }
    columns.find(all.keySet()).forEach((role, name) -> all.put(name, Optional.of(role)));
    return all;
  }

  /** Hands over the rows as they are; for tables that are no corpus. */
  void rows(Path file, RowSink sink) throws UnusableTableException, IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      workbook(file, sink);
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      rows(name, unpacked(in, name, Files.size(file)), sink);
    }
  }

  private void rows(String name, InputStream in, RowSink sink)
      throws UnusableTableException, IOException {
    int most = (int) Math.min(limits.bytes(), Integer.MAX_VALUE / 4);
    reader(ending(withoutGz(name))).read(in, most, sink);
  }

  private static void workbook(Path file, RowSink sink) throws UnusableTableException, IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(16);
    }
    if (FileMagic.valueOf(head) == FileMagic.OLE2) {
      throw new UnusableTableException(
          "encrypted_document",
          "The workbook is locked with a password or of Excel before 2007; save a copy as .xlsx"
              + " without a password.");
    }
    WorkbookRows.read(file, sink);
  }

  private static InputStream unpacked(InputStream stream, String name, long packed)
      throws IOException {
    InputStream in = new BufferedInputStream(stream, 1 << 16);
    return name.endsWith(".gz") ? new Inflated(new GZIPInputStream(in, 1 << 16), packed) : in;
  }

  private static RowReader reader(String ending) {
    return switch (ending) {
      case "jsonl", "ndjson" -> new JsonLineRows();
      case "json" -> new JsonRows();
      default -> new DelimitedRows();
    };
  }

  private static String withoutGz(String name) {
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** A packed file that unpacks to more than any text does is made to fill the disk. */
  private static final class Inflated extends FilterInputStream {
    private static final long FREE = 100_000_000;
    private final long most;
    private long read;

    Inflated(InputStream in, long packed) {
      super(in);
      this.most = Math.max(FREE, packed * MOST_GROWTH);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(1);
      return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int found = super.read(into, from, length);
      count(Math.max(0, found));
      return found;
    }

    private void count(int more) throws IOException {
      read += more;
      if (read > most) {
        throw new IOException("unpacks to more than " + MOST_GROWTH + " times its size");
      }
    }
  }

  /** Rows as texts. */
  private final class Texts implements RowSink {
    private final Sink sink;
    private final List<Long> withoutColumn = new ArrayList<>();
    private List<String> firstNames = List.of();
    private long rows;
    private long texts;
    private Set<String> known = Set.of();
    private Map<TableColumn, String> found = Map.of();

    Texts(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void row(long number, Map<String, String> cells) throws UnusableTableException {
      if (!known.equals(cells.keySet())) {
        found = columns.find(cells.keySet());
        known = Set.copyOf(cells.keySet());
      }
      rows++;
      String column = found.get(TableColumn.TEXT);
      if (column == null && texts == 0) {
        firstNames = firstNames.isEmpty() ? List.copyOf(cells.keySet()) : firstNames;
        if (withoutColumn.size() < MOST_HELD) {
          withoutColumn.add(number);
        }
      } else if (column == null || cells.getOrDefault(column, "").isBlank()) {
        empty(number);
      } else {
        texts++;
        withoutColumn.forEach(this::empty);
        withoutColumn.clear();
        sink.text(TextRow.of("row " + number, cells, found));
      }
    }

    /** Where no row at all has a column for the text, that is told once and not of each row. */
    void end() throws UnusableTableException {
      if (rows == 0) {
        throw new UnusableTableException(
            "no_rows", "It has no rows; put a header and a text a row into it.");
      }
      if (!withoutColumn.isEmpty()) {
        throw noText(firstNames);
      }
    }

    private void empty(long number) {
      sink.refuse("row " + number, "empty_input", "Row " + number + " has no text.");
    }

    @Override
    public void broken(long number, String sentence) {
      rows++;
      sink.refuse("row " + number, "broken_row", sentence);
    }

    private static UnusableTableException noText(Collection<String> names) {
      long cloudy = names.stream().filter(MEDIA_CLOUD::contains).count();
      return cloudy >= ENOUGH_OF_THEM
          ? new UnusableTableException(
              "no_text_column",
              "It is a table of Media Cloud, which holds addresses but no texts; fetch the texts"
                  + " and add them as a column.")
          : new UnusableTableException(
              "no_text_column",
              "No column is known to hold the texts"
                  + ColumnMap.there(names)
                  + " Name it with --columns text=COLUMN.");
    }
  }
}
