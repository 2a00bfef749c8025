package org.opedometer.input.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.opedometer.input.document.Document;
import org.opedometer.input.document.DocumentReader;
import org.opedometer.input.document.DocumentText;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.model.EssayMetadata;

/** PDF documents that hold text; paragraphs are rebuilt from where the lines stand. */
public final class PdfReader implements DocumentReader {
  private static final Pattern NO_TITLE =
      Pattern.compile("(?i)microsoft word.*|untitled.*|document\\d*|.*\\.(?:docx?|pdf|odt|indd)");

  private final ReadingLimits limits;

  public PdfReader(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(String extension) {
    return extension.equals("pdf");
  }

  @Override
  public String format() {
    return "PDF document";
  }

  @Override
  public Document read(byte[] bytes, String name) throws RejectedInputException, IOException {
    PdfFonts.install();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > limits.pages()) {
        throw new RejectedInputException.TooLarge(limits.pages() + " pages");
      }
      List<PdfLine> lines = new PdfLines(limits.characters()).of(document);
      if (lines.isEmpty()) {
        throw RejectedInputException.EmptyInput.scanned();
      }
      PdfPage layout = PdfPage.of(lines);
      List<PdfLine> notes = new ArrayList<>();
      List<PdfLine> kept = new PdfFurniture(lines, document.getNumberOfPages()).without();
      List<PdfLine> running = layout.partNotes(kept, notes);
      DocumentText text = new DocumentText();
      new PdfParagraphs(layout, running).write(text);
      new PdfParagraphs(layout, notes).writeNotes(text);
      return text.document(metadata(document.getDocumentInformation()), List.of());
    } catch (InvalidPasswordException e) {
      throw new RejectedInputException.EncryptedDocument();
    }
  }

  private static EssayMetadata metadata(PDDocumentInformation information) {
    String title = information.getTitle() == null ? "" : information.getTitle().strip();
    String author = information.getAuthor() == null ? "" : information.getAuthor().strip();
    String date =
        information.getCreationDate() == null
            ? ""
            : information.getCreationDate().toInstant().toString().substring(0, 10);
    SortedMap<String, String> own = new TreeMap<>();
    String keywords = information.getKeywords();
    own.put(EssayMetadata.META + "keywords", keywords == null ? "" : keywords.strip());
    String stated = NO_TITLE.matcher(title).matches() ? "" : title;
    return new EssayMetadata(stated, author, date, "").and("", own);
  }
}
