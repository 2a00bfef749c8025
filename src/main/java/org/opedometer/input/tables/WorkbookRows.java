package org.opedometer.input.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of an Excel workbook, a row at a time. */
final class WorkbookRows {
  private WorkbookRows() {}

  /** Carries a failure of the sink through the XML reader. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final UnusableTableException reason;

    Stop(UnusableTableException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  /**
   * Reads all rows.
   *
   * @throws IOException where the file breaks the format's rules
   */
  static void read(java.nio.file.Path file, RowSink sink)
      throws UnusableTableException, IOException {
    try (OPCPackage parts =
        OPCPackage.open(file.toFile(), org.apache.poi.openxml4j.opc.PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(parts);
      ReadOnlySharedStringsTable words = new ReadOnlySharedStringsTable(parts);
      var sheets = reader.getSheetsData();
      if (!sheets.hasNext()) {
        throw new UnusableTableException("no_rows", "The workbook has no sheet.");
      }
      try (InputStream sheet = sheets.next()) {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
            new XSSFSheetXMLHandler(
                reader.getStylesTable(), null, words, new Rows(sink), new IsoDates(), false));
        xml.parse(new InputSource(sheet));
      }
    } catch (Stop stop) {
      throw stop.reason;
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  /** Dates as ISO, whatever the sheet shows. */
  private static final class IsoDates extends DataFormatter {
    IsoDates() {
      super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(
        double value, int formatIndex, String formatString, boolean use1904) {
      if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
        return DateUtil.getLocalDateTime(value, use1904).toString().replace("T00:00", "");
      }
      return super.formatRawCellContents(value, formatIndex, formatString, use1904);
    }
  }

  private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final RowSink sink;
    private final Map<Integer, String> cells = new LinkedHashMap<>();
    private @Nullable List<String> header;
    private long number;

    Rows(RowSink sink) {
      this.sink = sink;
    }

    @Override
    public void startRow(int row) {
      cells.clear();
    }

    @Override
    public void cell(String reference, String words, @Nullable XSSFComment comment) {
      if (words != null && reference != null) {
        cells.put((int) new CellReference(reference).getCol(), words);
      }
    }

    @Override
    public void endRow(int row) {
      if (cells.values().stream().allMatch(String::isBlank)) {
        return;
      }
      if (header == null) {
        int last = cells.keySet().stream().mapToInt(c -> c).max().orElse(0);
        List<String> names = new ArrayList<>();
        for (int c = 0; c <= last; c++) {
          String name = cells.getOrDefault(c, "").strip();
          name = name.isEmpty() ? "column_" + (c + 1) : name;
          names.add(names.contains(name) ? name + "_" + (c + 1) : name);
        }
        header = names;
        return;
      }
      number++;
      Map<String, String> named = new LinkedHashMap<>();
      for (int c = 0; c < header.size(); c++) {
        named.put(header.get(c), cells.getOrDefault(c, ""));
      }
      try {
        sink.row(number, named);
      } catch (UnusableTableException e) {
        throw new Stop(e);
      }
    }
  }
}
