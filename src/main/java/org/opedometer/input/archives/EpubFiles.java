package org.opedometer.input.archives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.opedometer.input.document.PublicationDate;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.manifest.PackedText;
import org.opedometer.input.manifest.TextCollection;
import org.opedometer.model.EssayMetadata;

/** E-books in EPUB 2 and 3: a chapter an essay, in the order of the spine. */
public final class EpubFiles implements TextCollection {
  private static final int FEWEST_WORDS = 30;
  private static final Set<String> PAGES = Set.of("application/xhtml+xml", "text/html");

  private final ReadingLimits limits;

  public EpubFiles(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".epub");
  }

  @Override
  public void read(Path file, Sink sink) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Document container = parsed(zip, "META-INF/container.xml");
      Element root = container.selectFirst("rootfile[full-path]");
      if (zip.getEntry("META-INF/rights.xml") != null || root == null) {
        sink.refuse(
            "",
            "encrypted_document",
            "The book is protected against copying or is no EPUB; save it without protection.");
        return;
      }
      chapters(zip, root.attr("full-path"), sink);
    } catch (IOException | RuntimeException e) {
      // the libraries answer to broken and hostile files with both
      sink.refuse("", "broken_document", "The file is damaged or is no real EPUB book.");
    }
  }

  private void chapters(ZipFile zip, String opf, Sink sink) throws IOException {
    Document book = parsed(zip, opf);
    String folder = opf.substring(0, opf.lastIndexOf('/') + 1);
    Map<String, String> pages = new LinkedHashMap<>();
    for (Element item : book.select("manifest > item")) {
      boolean contents = item.attr("properties").contains("nav");
      if (PAGES.contains(item.attr("media-type")) && !contents) {
        pages.put(item.attr("id"), item.attr("href"));
      }
    }
    int number = 0;
    int found = 0;
    for (Element reference : book.select("spine > itemref")) {
      String page = pages.get(reference.attr("idref"));
      if (page != null && !reference.attr("linear").equals("no")) {
        number++;
        found += chapter(zip, folder + decoded(page), number, book, sink) ? 1 : 0;
      }
    }
    if (found == 0) {
      sink.refuse("", "no_rows", "The book has no chapter with words in it.");
    }
  }

  /** Covers, titles and imprints, which hold a few words, are no chapters. */
  private boolean chapter(ZipFile zip, String name, int number, Document book, Sink sink)
      throws IOException {
    byte[] bytes = bytes(zip, name);
    Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    if (page.body().text().split("\\s+").length < FEWEST_WORDS) {
      return false;
    }
    Element heading = page.selectFirst("h1, h2, h3");
    SortedMap<String, String> own = new TreeMap<>();
    own.put(EssayMetadata.META + "book", words(book, "dc|title"));
    own.put(EssayMetadata.META + "chapter", Integer.toString(number));
    EssayMetadata known =
        new EssayMetadata(
            heading == null ? page.title() : heading.text(),
            words(book, "dc|creator"),
            PublicationDate.iso(words(book, "dc|date")),
            words(book, "dc|publisher"),
            "",
            own);
    sink.text(new PackedText("", "chapter " + number, "html", bytes, known));
    return true;
  }

  private static String words(Document book, String selector) {
    return String.join(", ", book.select(selector).eachText());
  }

  private static String decoded(String address) {
    String bare = address.contains("#") ? address.substring(0, address.indexOf('#')) : address;
    return java.net.URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private Document parsed(ZipFile zip, String name) throws IOException {
    return Jsoup.parse(
        new String(bytes(zip, name), StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  private byte[] bytes(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException(name + " is missing");
    }
    int most = (int) Math.min(limits.bytes(), Integer.MAX_VALUE - 16);
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new IOException(name + " is larger than limits.bytes allows");
      }
      return bytes;
    }
  }
}
