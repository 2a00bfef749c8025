package org.opedometer.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.model.Essay;
import org.opedometer.text.BlockChecks;

/** 1,000 documents that were good once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MutatedDocumentsTest {
  private static final int EACH = 200;
  private static final int PATIENCE_SECONDS = 60;

  /** How one reading came out. */
  private enum Outcome {
    READ,
    REJECTED
  }

  @TempDir private Path folder;
  private final EssayReader reader = new EssayReader(ReadingLimits.DEFAULT);

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "docx", "pdf"})
  void each_is_read_or_rejected_with_one_sentence_in_time(String format) throws Exception {
    byte[] good = document(format);
    ExecutorService beside = Executors.newSingleThreadExecutor();
    EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    try {
      for (long seed = 1; seed <= EACH; seed++) {
        Path file = folder.resolve(seed + "." + format);
        Files.write(file, new Mutation(seed).of(format, good));
        Future<Outcome> reading = beside.submit(() -> read(file));
        outcomes.add(reading.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
      }
    } finally {
      beside.shutdownNow();
    }
    assertThat(outcomes).as("some of either").containsExactlyInAnyOrder(Outcome.values());
  }

  private Outcome read(Path file) {
    try {
      Essay essay = reader.read(new InputFile(file, file.getFileName().toString(), "mutant"));
      BlockChecks.assertSound(essay.text(), essay.blocks());
      return Outcome.READ;
    } catch (RejectedInputException rejected) {
      assertThat(rejected.sentence()).matches("[A-Z][^\\n]{20,250}\\.");
      assertThat(rejected.code()).matches("[a-z_]+");
      return Outcome.REJECTED;
    }
  }

  private static byte[] document(String format) throws IOException {
    String links = "See https://example.org/minutes for more.";
    return switch (format) {
      case "txt" ->
          ("On Bees\n\nBy Ann Roe\n\n" + Prose.A + "\n\n" + Prose.B + "\n\n" + links)
              .getBytes(UTF_8);
      case "md" ->
          ("---\ntitle: On Bees\n---\n# On Bees\n\n"
                  + Prose.A
                  + "[^1]\n\n> We were *never* asked.\n\n* a\n  * b\n\n"
                  + Prose.B
                  + " [minutes](https://example.org)\n\n[^1]: A note.\n")
              .getBytes(UTF_8);
      case "html" ->
          ("<!doctype html><html><head><meta charset=\"utf-8\"><title>On Bees</title></head><body>"
                  + "<nav><a href=\"/\">Home</a></nav><article><h1>On Bees</h1><p>"
                  + Prose.A
                  + "</p><blockquote><p>Never &amp; ever.</p></blockquote><ul><li>a"
                  + " desk</li></ul><p>"
                  + Prose.B
                  + " <a href=\"https://example.org\">minutes</a></p></article></body></html>")
              .getBytes(UTF_8);
      case "docx" -> word();
      case "pdf" -> pdf();
      default -> throw new AssertionError(format);
    };
  }

  private static byte[] word() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("On Bees");
      document.createParagraph().createRun().setText(Prose.A);
      document.createParagraph().createRun().setText(Prose.B);
      document.createTable(2, 2).getRow(0).getCell(0).setText("in a cell");
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] pdf() throws IOException {
    try (PdfPrinter printer = new PdfPrinter()) {
      printer.newPage();
      printer.large("On Bees");
      printer.paragraph(Prose.A);
      printer.paragraph(Prose.B);
      return printer.bytes();
    }
  }
}
