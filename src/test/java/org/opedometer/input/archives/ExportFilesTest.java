package org.opedometer.input.archives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.manifest.PackedText;
import org.opedometer.input.manifest.TextCollection;

class ExportFilesTest {
  private static final String ONE = "The lock gate leaks.\n\nNobody mends it, says Ann Roe.";

  @TempDir Path folder;
  private final List<PackedText> texts = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  private void read(ExportForm form, String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    ExportFiles files = new ExportFiles(form, ReadingLimits.DEFAULT);
    assertThat(files.reads(name)).isTrue();
    files.read(
        file,
        new TextCollection.Sink() {
          @Override
          public void text(PackedText text) {
            texts.add(text);
          }

          @Override
          public void refuse(String place, String code, String sentence) {
            refused.add(place + "|" + code + "|" + sentence);
          }
        });
  }

  private String words(int text) {
    return new String(texts.get(text).bytes(), UTF_8);
  }

  private void isTold(int text, String title, String author, String date, String outlet) {
    assertThat(texts.get(text).known().title()).isEqualTo(title);
    assertThat(texts.get(text).known().author()).isEqualTo(author);
    assertThat(texts.get(text).known().date()).isEqualTo(date);
    assertThat(texts.get(text).known().outlet()).isEqualTo(outlet);
  }

  private static String nexis(String title, String body) {
    return title
        + "\nCanal Post\nMarch 4, 2026 Wednesday\n\nCopyright 2026 Canal Post\n\nSection: OPINION;"
        + " Pg. 7\nLength: 9 words\nByline: By Ann Roe\n\nBody\n\n"
        + body
        + "\n\nLoad-Date: March 5, 2026\n\nEnd of Document\n";
  }

  @Test
  void an_export_of_nexis_is_read_behind_its_cover() throws IOException {
    String export =
        "User Name: x\nDocuments (2)\n1. Leaks\n2. Locks\n\n"
            + nexis("Leaks", ONE)
            + nexis("Locks", "Second.");
    read(ExportForm.NEXIS, "a.txt", export.getBytes(UTF_8));
    assertThat(refused).isEmpty();
    isTold(0, "Leaks", "Ann Roe", "2026-03-04", "Canal Post");
    assertThat(words(0)).isEqualTo(ONE);
    assertThat(words(1)).isEqualTo("Second.");
    assertThat(texts.get(0).known().own()).containsEntry("meta_section", "OPINION; Pg. 7");
  }

  @Test
  void an_export_of_nexis_in_word_is_read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      nexis("Leaks", ONE)
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(bytes);
    }
    read(ExportForm.NEXIS, "a.docx", bytes.toByteArray());
    isTold(0, "Leaks", "Ann Roe", "2026-03-04", "Canal Post");
    assertThat(words(0)).isEqualTo(ONE);
  }

  @Test
  void an_article_that_is_lost_is_told_with_both_numbers() throws IOException {
    String export = nexis("Leaks", ONE) + "Odd\nwithout a head\nEnd of Document\n";
    read(ExportForm.NEXIS, "a.txt", export.getBytes(UTF_8));
    assertThat(texts).hasSize(1);
    assertThat(refused)
        .containsExactly(
            "articles|articles_lost|2 articles end in it, but 1 have a title and a text; look for"
                + " what is missing.");
  }

  @Test
  void an_export_of_factiva_is_read_as_text_and_as_a_page() throws IOException {
    String export =
        "SE  Opinion\nHD  Leaks at\n    the lock\nBY  By Ann Roe\nWC  9 words\nPD  4 March 2026\n"
            + "SN  Canal Post\nLA  English\nLP\nThe lock gate leaks.\nTD\n\nNobody mends it.\n"
            + "NS  x\nDocument CANALP0020260304em340001x\n";
    read(ExportForm.FACTIVA, "b.txt", export.getBytes(UTF_8));
    assertThat(refused).isEmpty();
    isTold(0, "Leaks at the lock", "Ann Roe", "2026-03-04", "Canal Post");
    assertThat(words(0)).isEqualTo("The lock gate leaks.\n\nNobody mends it.");
    texts.clear();
    String page =
        "<table><tr><td>HD</td><td>Leaks</td></tr><tr><td>PD</td><td>4 March 2026</td></tr>"
            + "<tr><td>SN</td><td>Canal Post</td></tr><tr><td>LP</td><td><p>The lock gate"
            + " leaks.</p></td></tr></table><p>Document CANALP0020260304EM34000</p>";
    read(ExportForm.FACTIVA, "c.html", page.getBytes(UTF_8));
    isTold(0, "Leaks", "", "2026-03-04", "Canal Post");
    assertThat(words(0)).isEqualTo("The lock gate leaks.");
  }

  @Test
  void an_export_of_proquest_is_read() throws IOException {
    String line = "_".repeat(60);
    String article =
        "\nTitle: Leaks\n\nAuthor: Roe, Ann\n\nPublication title: Canal Post\n\nPublication date:"
            + " Mar 4, 2026\n\nFull text: The lock gate leaks.\n\nNobody mends it: ask Ann.\n\n"
            + "Subject: Locks\n\nDocument type: Opinion\n\n";
    read(
        ExportForm.PROQUEST,
        "a.txt",
        (line + "\n" + article + line + "\n" + article + line + "\n").getBytes(UTF_8));
    assertThat(refused).isEmpty();
    assertThat(texts).hasSize(2);
    isTold(1, "Leaks", "Roe, Ann", "2026-03-04", "Canal Post");
    assertThat(words(1)).isEqualTo("The lock gate leaks.\n\nNobody mends it: ask Ann.");
  }

  @Test
  void what_is_no_export_is_told() throws IOException {
    read(ExportForm.NEXIS, "a.txt", ONE.getBytes(UTF_8));
    assertThat(refused).containsExactly("|no_rows|It holds no article in the form of Nexis.");
  }
}
