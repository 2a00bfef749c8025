package org.opedometer.input.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.opedometer.input.document.Document;
import org.opedometer.input.document.DocumentReader;
import org.opedometer.input.document.DocumentText;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.model.EssayMetadata;

/**
 * Texts of LibreOffice and others: OpenDocument Text, ISO/IEC 26300. The parser knows no document
 * types and fetches nothing.
 */
public final class OpenDocumentReader implements DocumentReader {
  private static final Set<String> PARTS =
      Set.of("content.xml", "meta.xml", "META-INF/manifest.xml");

  private final ReadingLimits limits;

  public OpenDocumentReader(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(String extension) {
    return Set.of("odt", "ott").contains(extension);
  }

  @Override
  public String format() {
    return "OpenDocument text";
  }

  @Override
  public Document read(byte[] bytes, String name) throws RejectedInputException, IOException {
    ZipGuard.check(bytes, limits.inflatedBytes());
    Map<String, String> parts = parts(bytes);
    if (parts.getOrDefault("META-INF/manifest.xml", "").contains("encryption-data")) {
      throw new RejectedInputException.EncryptedDocument();
    }
    String content = parts.get("content.xml");
    Element body = content == null ? null : xml(content).getElementsByTag("office:text").first();
    if (content == null || body == null) {
      throw new IOException("no text in it");
    }
    DocumentText text = new DocumentText();
    new OpenDocumentBlocks(xml(content), text).write();
    return text.document(metadata(parts.getOrDefault("meta.xml", "")), List.of());
  }

  private static Map<String, String> parts(byte[] bytes) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (PARTS.contains(entry.getName())) {
          parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }

  private static Element xml(String part) {
    return Jsoup.parse(part, "", Parser.xmlParser());
  }

  private static EssayMetadata metadata(String part) {
    Element meta = xml(part);
    String created = first(meta, "meta:creation-date");
    String author = first(meta, "meta:initial-creator");
    SortedMap<String, String> own = new TreeMap<>();
    own.put(
        EssayMetadata.META + "keywords",
        meta.getElementsByTag("meta:keyword").stream()
            .map(Element::text)
            .collect(Collectors.joining(", ")));
    return new EssayMetadata(
            first(meta, "dc:title"),
            author.isEmpty() ? first(meta, "dc:creator") : author,
            created.length() >= 10 ? created.substring(0, 10) : "",
            "")
        .and("", own);
  }

  private static String first(Element meta, String tag) {
    Element found = meta.getElementsByTag(tag).first();
    return found == null ? "" : found.text().strip();
  }
}
