package org.opedometer.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the first sheet of a workbook (Office Open XML, ECMA-376) that a person has filled in: its
 * words and numbers as they stand in the cells, without formats and formulas.
 */
final class WorkbookReader {
  /** Larger parts are none of a sheet that a person fills in. */
  private static final long LARGEST = 200_000_000;

  private WorkbookReader() {}

  /**
   * The rows below the header, by the names in it.
   *
   * @throws OutputException where it is no workbook
   */
  static List<Map<String, String>> rows(Path workbook) {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      List<String> shared = new ArrayList<>();
      ZipEntry strings = zip.getEntry("xl/sharedStrings.xml");
      if (strings != null) {
        shared = strings(zip, strings);
      }
      ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
      if (sheet == null) {
        throw new OutputException(workbook + " has no sheet");
      }
      return named(cells(zip, sheet, shared));
    } catch (IOException | XMLStreamException | NumberFormatException e) {
      throw new OutputException("cannot read " + workbook + " as a workbook: " + e.getMessage());
    }
  }

  private static List<Map<String, String>> named(List<Map<Integer, String>> rows) {
    List<Map<String, String>> named = new ArrayList<>();
    Map<Integer, String> header = rows.isEmpty() ? Map.of() : rows.get(0);
    for (Map<Integer, String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      header.forEach(
          (column, name) -> cells.put(name, Cell.unguarded(row.getOrDefault(column, ""))));
      if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
        named.add(cells);
      }
    }
    return named;
  }

  private static List<String> strings(ZipFile zip, ZipEntry entry)
      throws IOException, XMLStreamException {
    List<String> strings = new ArrayList<>();
    try (InputStream in = opened(zip, entry)) {
      XMLStreamReader xml = reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
          strings.add(words(xml, "si"));
        }
      }
    }
    return strings;
  }

  private static List<Map<Integer, String>> cells(ZipFile zip, ZipEntry entry, List<String> shared)
      throws IOException, XMLStreamException {
    List<Map<Integer, String>> rows = new ArrayList<>();
    try (InputStream in = opened(zip, entry)) {
      XMLStreamReader xml = reader(in);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("row")) {
          rows.add(new TreeMap<>());
        } else if (xml.getLocalName().equals("c") && !rows.isEmpty()) {
          String place = xml.getAttributeValue(null, "r");
          boolean isShared = "s".equals(xml.getAttributeValue(null, "t"));
          String words = words(xml, "c");
          Map<Integer, String> row = rows.get(rows.size() - 1);
          int column = place == null ? row.size() : column(place);
          row.put(column, isShared ? shared.get(Integer.parseInt(words.strip())) : words);
        }
      }
    }
    return rows;
  }

  /** The words within an element, of which only texts and values are taken. */
  private static String words(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    boolean taken = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        taken = xml.getLocalName().equals("t") || xml.getLocalName().equals("v");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        taken = false;
        if (xml.getLocalName().equals(element)) {
          break;
        }
      } else if (taken && event == XMLStreamConstants.CHARACTERS) {
        words.append(xml.getText());
      }
    }
    return words.toString();
  }

  /** 0 for A, 26 for AA. */
  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
      column = 26 * column + place.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  private static InputStream opened(ZipFile zip, ZipEntry entry) throws IOException {
    if (entry.getSize() > LARGEST) {
      throw new IOException("it is too large");
    }
    return zip.getInputStream(entry);
  }

  private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(in);
  }
}
