package org.opedometer.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opedometer.input.document.Document;
import org.opedometer.input.document.DocumentReader;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.input.html.HtmlReader;
import org.opedometer.input.markdown.MarkdownReader;
import org.opedometer.input.pdf.PdfReader;
import org.opedometer.input.word.OpenDocumentReader;
import org.opedometer.input.word.WordReader;
import org.opedometer.io.Sha256;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayMetadata;
import org.opedometer.text.Language;
import org.opedometer.text.LanguageDetection;
import org.opedometer.text.WordFinder;

/**
 * Reads a file into an essay.
 *
 * <p>Whatever the file holds, the outcome is an essay or a {@link RejectedInputException}; nothing
 * is fetched, nothing is written. One reader may serve many threads.
 *
 * <pre>{@code
 * Essay essay = new EssayReader(ReadingLimits.DEFAULT)
 *     .read(new InputFile(Path.of("input/bees.txt"), "bees.txt", "bees"));
 * }</pre>
 */
public final class EssayReader {
  private static final int SHORT = 300;

  private final ReadingLimits limits;
  private final List<DocumentReader> readers;

  public EssayReader(ReadingLimits limits) {
    this.limits = limits;
    this.readers =
        List.of(
            new TextReader(limits),
            new MarkdownReader(limits),
            new HtmlReader(limits),
            new WordReader(limits),
            new OpenDocumentReader(limits),
            new PdfReader(limits));
  }

  /** Whether a file of this name would be read at all. */
  public boolean reads(String fileName) {
    String extension = extension(fileName);
    return readers.stream().anyMatch(r -> r.reads(extension));
  }

  /**
   * Reads one file.
   *
   * @throws RejectedInputException where it cannot be scored, with the reason
   */
  public Essay read(InputFile file) throws RejectedInputException {
    reader(file.fileName()); // says that the ending is none before the file is opened
    return read(file.fileName(), file, bytes(file.path()));
  }

  /**
   * Reads a text that is no file of its own.
   *
   * @param name of a document that it would be; its ending tells the format
   * @param file what the essay is called by; it is not opened
   * @throws RejectedInputException where it cannot be scored, with the reason
   */
  public Essay read(String name, InputFile file, byte[] bytes) throws RejectedInputException {
    DocumentReader reader = reader(name);
    if (bytes.length > limits.bytes()) {
      throw RejectedInputException.TooLarge.bytes(limits.bytes());
    }
    if (bytes.length == 0) {
      throw RejectedInputException.EmptyInput.noBytes();
    }
    Document document = document(reader, bytes, name);
    if (document.blocks().size() > limits.blocks()) {
      throw new RejectedInputException.TooLarge(limits.blocks() + " paragraphs");
    }
    int longest = UnbrokenText.longest(document.text(), document.blocks());
    if (longest > limits.sentenceCharacters()) {
      throw new RejectedInputException.EndlessSentence(limits.sentenceCharacters());
    }
    int words = words(document);
    String prose = prose(document);
    Language language = LanguageDetection.detect(prose);
    if (!language.isEnglish()) {
      throw new RejectedInputException.ForeignLanguage(language.name());
    }
    List<String> warnings = new ArrayList<>(document.warnings());
    if (words < SHORT) {
      warnings.add("short_essay");
    }
    EssayMetadata metadata =
        BlockMetadata.fill(document.metadata(), document.text(), document.blocks());
    return new Essay(
        file.essayId(),
        file.fileName(),
        Sha256.hex(bytes),
        document.text(),
        metadata,
        language.code(),
        document.blocks(),
        document.links(),
        warnings);
  }

  private static Document document(DocumentReader reader, byte[] bytes, String name)
      throws RejectedInputException {
    try {
      return reader.read(bytes, name);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // the libraries answer to broken and hostile files with all three
      throw new RejectedInputException.BrokenDocument(reader.format(), e);
    }
  }

  private static int words(Document document) throws RejectedInputException {
    int all = 0;
    int scored = 0;
    for (Block block : document.blocks()) {
      int words = WordFinder.find(document.text(), block.span()).size();
      all += words;
      scored += block.kind().scored() ? words : 0;
    }
    if (all == 0) {
      throw RejectedInputException.EmptyInput.noWords();
    }
    return scored;
  }

  /** The text without notes and furniture, which often are in another tongue. */
  private static String prose(Document document) {
    StringBuilder prose = new StringBuilder();
    for (Block block : document.blocks()) {
      if (block.kind().scored() || block.kind() == BlockKind.TITLE) {
        prose.append(document.text(), block.span().start(), block.span().end()).append('\n');
      }
    }
    return prose.toString();
  }

  private DocumentReader reader(String fileName) throws RejectedInputException {
    String extension = extension(fileName);
    for (DocumentReader reader : readers) {
      if (reader.reads(extension)) {
        return reader;
      }
    }
    throw new RejectedInputException.UnsupportedFormat(
        extension.isEmpty() ? "A file without an ending" : "A file ending in ." + extension);
  }

  private byte[] bytes(Path path) throws RejectedInputException {
    if (Files.isDirectory(path)) {
      throw new RejectedInputException.UnreadableFile("it is a folder");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new RejectedInputException.UnreadableFile("it is no ordinary file");
    }
    int most = (int) Math.min(limits.bytes(), Integer.MAX_VALUE - 16);
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw RejectedInputException.TooLarge.bytes(limits.bytes());
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new RejectedInputException.UnreadableFile("it is no longer there");
    } catch (AccessDeniedException e) {
      throw new RejectedInputException.UnreadableFile("its permissions do not allow it");
    } catch (IOException e) {
      throw new RejectedInputException.UnreadableFile("the disk or system reports an error");
    }
  }

  private static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 || dot < fileName.lastIndexOf('/')
        ? ""
        : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
