package org.opedometer.input.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.document.Document;
import org.opedometer.input.document.DocumentReader;
import org.opedometer.input.document.DocumentText;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.model.EssayMetadata;

/** Word documents: styles tell the kinds of blocks. */
public final class WordReader implements DocumentReader {
  private final ReadingLimits limits;

  public WordReader(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(String extension) {
    return Set.of("docx", "docm", "dotx").contains(extension);
  }

  @Override
  public String format() {
    return "Word document";
  }

  @Override
  public Document read(byte[] bytes, String name) throws RejectedInputException, IOException {
    if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
      throw oldOrLocked(bytes);
    }
    ZipGuard.check(bytes, limits.inflatedBytes());
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      DocumentText text = new DocumentText();
      new WordBlocks(document, text).write();
      return text.document(metadata(document.getProperties()), List.of());
    }
  }

  /** Word keeps a locked document in the container of its old format. */
  private static RejectedInputException oldOrLocked(byte[] bytes) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
          ? new RejectedInputException.EncryptedDocument()
          : new RejectedInputException.UnsupportedFormat("A document of Word before 2007");
    }
  }

  private static EssayMetadata metadata(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    String title = core.getTitle() == null ? "" : core.getTitle().strip();
    String author = core.getCreator() == null ? "" : core.getCreator().strip();
    String date =
        core.getCreated() == null ? "" : core.getCreated().toInstant().toString().substring(0, 10);
    boolean program = author.isEmpty() || author.equalsIgnoreCase("Apache POI");
    SortedMap<String, String> own = new TreeMap<>();
    own.put(EssayMetadata.META + "keywords", words(core.getKeywords()));
    own.put(EssayMetadata.META + "category", words(core.getCategory()));
    return new EssayMetadata(title, program ? "" : author, program ? "" : date, "").and("", own);
  }

  private static String words(@Nullable String property) {
    return property == null ? "" : property.strip();
  }
}
