package org.opedometer.input.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.input.PdfPrinter;
import org.opedometer.input.Prose;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.model.Essay;
import org.opedometer.text.BlockChecks;

class PdfReaderTest {
  @TempDir Path folder;

  @Test
  void paragraphsAreRebuiltFromLines() throws Exception {
    try (PdfPrinter printer = new PdfPrinter()) {
      printer.newPage();
      printer.large("On Bees");
      printer.gap();
      printer.paragraph("By Ann Roe");
      printer.paragraph(Prose.A);
      printer.bold("What it costs");
      printer.gap();
      printer.paragraph(Prose.B);
      printer.paragraph(Prose.C);
      Essay essay = read(printer.bytes());
      assertThat(Prose.blocks(essay))
          .containsExactly(
              "title | On Bees",
              "byline | By Ann Roe",
              "body | " + Prose.A,
              "heading | What it costs",
              "body | " + Prose.B,
              "body | " + Prose.C);
      BlockChecks.assertSound(essay.text(), essay.blocks());
    }
  }

  @Test
  void brokenWordsAreJoinedAndCompoundsKeepTheirHyphen() throws Exception {
    try (PdfPrinter printer = new PdfPrinter()) {
      printer.newPage();
      printer.lines(
          "The council voted for a plan that nobody under-",
          "stood, and the well-",
          "known remedy of a long-",
          "term loan was never even looked at by the Anglo-",
          "American bank that had offered it.");
      assertThat(read(printer.bytes()).text())
          .isEqualTo(
              "The council voted for a plan that nobody understood, and the well-known remedy of a"
                  + " long-term loan was never even looked at by the Anglo-American bank that had"
                  + " offered it.");
    }
  }

  @Test
  void runningHeadsAndPageNumbersAreDroppedAndParagraphsGoOnOverPages() throws Exception {
    String[] names = {"", "first", "second", "third"};
    try (PdfPrinter printer = new PdfPrinter()) {
      for (int page = 1; page <= 3; page++) {
        printer.newPage();
        printer.at(760, "The Daily Hive, issue 7");
        printer.at(40, "Page " + page + " of 3");
        printer.down(700);
        printer.paragraph(page == 1 ? Prose.A : Prose.C);
        printer.lines(
            "This sentence, which is the "
                + names[page]
                + " of its kind, goes over the end of the page, so",
            "that it is read as the "
                + names[page]
                + " one with what stands at the head of the next, and");
        printer.newPage();
        printer.at(760, "The Daily Hive, issue 7");
        printer.at(40, "17");
        printer.down(700);
        printer.lines("there the " + names[page] + " one ends.");
      }
      Essay essay = read(printer.bytes());
      assertThat(essay.text())
          .doesNotContain("Daily Hive", "Page ", "17")
          .contains("the next, and there the first one ends.", "and there the third one ends.");
      assertThat(essay.blocks()).hasSize(6);
    }
  }

  @Test
  void paragraphsWithFirstLinesSetInAreParted() throws Exception {
    try (PdfPrinter printer = new PdfPrinter()) {
      printer.newPage();
      printer.setInParagraph(Prose.A);
      printer.setInParagraph(Prose.B);
      printer.setInParagraph(Prose.C);
      assertThat(Prose.blocks(read(printer.bytes())))
          .containsExactly("body | " + Prose.A, "body | " + Prose.B, "body | " + Prose.C);
    }
  }

  @Test
  void smallPrintAtTheFootBecomesNotesAtTheEnd() throws Exception {
    try (PdfPrinter printer = new PdfPrinter()) {
      printer.newPage();
      printer.paragraph(Prose.A);
      printer.paragraph(Prose.B);
      printer.small("1 Minutes of the council, 4 March.");
      printer.small("2 The same, page 3.");
      printer.newPage();
      printer.paragraph(Prose.C);
      assertThat(Prose.blocks(read(printer.bytes())))
          .containsExactly(
              "body | " + Prose.A,
              "body | " + Prose.B,
              "body | " + Prose.C,
              "footnote | 1 Minutes of the council, 4 March.",
              "footnote | 2 The same, page 3.");
    }
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() throws Exception {
    try (PdfPrinter printer = new PdfPrinter()) {
      printer.newPage();
      printer.column(60, Prose.A, Prose.B);
      printer.column(320, Prose.C, Prose.A);
      assertThat(Prose.blocks(read(printer.bytes())))
          .containsExactly(
              "body | " + Prose.A, "body | " + Prose.B, "body | " + Prose.C, "body | " + Prose.A);
    }
  }

  @Test
  void aLockedDocumentIsRejected() throws Exception {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertThat(Prose.rejected(folder, "a.pdf", saved(document)).code())
          .isEqualTo("encrypted_document");
    }
  }

  @Test
  void aScannedDocumentIsRejected() throws Exception {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      RejectedInputException rejection = Prose.rejected(folder, "a.pdf", saved(document));
      assertThat(rejection.code()).isEqualTo("no_text_layer");
      assertThat(rejection.sentence()).contains("OCR");
    }
  }

  @Test
  void moreThanTheAllowedPagesAreRejected() throws Exception {
    ReadingLimits limits = new ReadingLimits(1_000_000, 1_000_000, 2, 1_000_000, 10_000, 20_000);
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 3; i++) {
        document.addPage(new PDPage());
      }
      assertThat(Prose.rejected(limits, folder, "a.pdf", saved(document)).sentence())
          .contains("2 pages");
    }
  }

  @Test
  void aBrokenDocumentIsRejected() throws Exception {
    byte[] text = "This is no PDF at all.".getBytes(UTF_8);
    assertThat(Prose.rejected(folder, "a.pdf", text).code()).isEqualTo("broken_document");
    try (PdfPrinter printer = new PdfPrinter()) {
      printer.newPage();
      printer.paragraph(Prose.A);
      byte[] whole = printer.bytes();
      byte[] cut = Arrays.copyOf(whole, 60);
      assertThat(Prose.rejected(folder, "b.pdf", cut).code()).isEqualTo("broken_document");
    }
  }

  private Essay read(byte[] pdf) throws Exception {
    return Prose.read(folder, "a.pdf", pdf);
  }

  @Test
  void raisedFiguresAreMarksOfNotes() throws Exception {
    try (PdfPrinter printer = new PdfPrinter()) {
      printer.newPage();
      printer.paragraph(Prose.A);
      printer.raised("The roof cost £9,000", "1", " in all, and we paid for it in 2019.", "2");
      printer.gap();
      printer.paragraph(Prose.B);
      assertThat(read(printer.bytes()).text())
          .contains("The roof cost £9,000[1] in all, and we paid for it in 2019.[2]");
    }
  }

  @Test
  void columnsThatWereWrittenRowByRowAreReadOneAfterTheOther() throws Exception {
    try (PdfPrinter printer = new PdfPrinter()) {
      printer.newPage();
      printer.large("On Bees");
      printer.rows(Prose.A + " " + Prose.B, Prose.C + " " + Prose.A);
      assertThat(read(printer.bytes()).text().replace("\n\n", " "))
          .isEqualTo("On Bees " + String.join(" ", Prose.A, Prose.B, Prose.C, Prose.A));
    }
  }

  @Test
  void anInitialBelongsToItsWord() throws Exception {
    try (PdfPrinter printer = new PdfPrinter()) {
      printer.newPage();
      printer.initial("T", Prose.A.substring(1));
      printer.paragraph(Prose.B);
      assertThat(read(printer.bytes()).text()).startsWith(Prose.A);
    }
  }

  @Test
  void compoundsKeepTheirHyphenAndBrokenWordsLoseTheirs() throws Exception {
    try (PdfPrinter printer = new PdfPrinter()) {
      printer.newPage();
      printer.paragraph(Prose.A);
      printer.lines(
          "It was a union-",
          "busting, rent-",
          "raising plan of a landlord-",
          "owned board, and the coun-",
          "cil under-",
          "stood the govern-",
          "ment well.");
      assertThat(read(printer.bytes()).text())
          .contains(
              "It was a union-busting, rent-raising plan of a landlord-owned board, and the council"
                  + " understood the government well.");
    }
  }

  @Test
  void whatABrowserPrintsIntoTheMarginsOfOnePageIsLeftOut() throws Exception {
    try (PdfPrinter printer = new PdfPrinter()) {
      printer.newPage();
      printer.at(770, "6/1/24, 9:05 PM On Bees - The Courier");
      printer.large("On Bees");
      printer.paragraph(Prose.A);
      printer.paragraph(Prose.B);
      printer.at(20, "https://courier.example/bees 1/1");
      Essay essay = read(printer.bytes());
      assertThat(Prose.blocks(essay))
          .containsExactly("title | On Bees", "body | " + Prose.A, "body | " + Prose.B);
      assertThat(essay.links()).isEmpty();
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
