package org.opedometer.input.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.input.Prose;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.model.Essay;
import org.opedometer.text.BlockChecks;

class WordReaderTest {
  @TempDir Path folder;

  @Test
  void stylesGiveTheKinds() throws Exception {
    Essay essay = Prose.read(folder, "a.docx", essayDocument());
    assertThat(Prose.blocks(essay))
        .containsExactly(
            "title | On Bees",
            "byline | By Ann Roe",
            "body | " + Prose.A + "[1]",
            "heading | What it costs",
            "body | " + Prose.B + " See the minutes.",
            "list_item | a warm room",
            "list_item | a desk",
            "block_quote | We were never asked.",
            "body | in a cell",
            "footnote | [1] Minutes of the council.");
    assertThat(essay.links())
        .extracting(l -> l.span().in(essay.text()) + " > " + l.target())
        .containsExactly("the minutes > https://example.org/m");
    assertThat(essay.metadata().title()).isEqualTo("On Bees, a Plea");
    BlockChecks.assertSound(essay.text(), essay.blocks());
  }

  @Test
  void aDocumentWithoutStylesIsReadByItsLooks() throws Exception {
    XWPFDocument document = new XWPFDocument();
    add(document, null, "Save the Library");
    add(document, null, "By Ann Roe");
    add(document, null, "“A town without books is a car park.” — Vera Holm");
    add(document, null, Prose.A);
    add(document, null, "• a warm room");
    assertThat(Prose.blocks(Prose.read(folder, "a.docx", bytes(document))))
        .containsExactly(
            "title | Save the Library",
            "byline | By Ann Roe",
            "epigraph | “A town without books is a car park.” — Vera Holm",
            "body | " + Prose.A,
            "list_item | • a warm room");
  }

  @Test
  void aLockedDocumentIsRejected() throws Exception {
    POIFSFileSystem files = new POIFSFileSystem();
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("secret");
    try (OutputStream out = encryptor.getDataStream(files)) {
      out.write(essayDocument());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    files.writeFilesystem(bytes);
    assertThat(Prose.rejected(folder, "a.docx", bytes.toByteArray()).code())
        .isEqualTo("encrypted_document");
  }

  @Test
  void anOldDocumentUnderTheNewNameIsRejected() throws Exception {
    POIFSFileSystem files = new POIFSFileSystem();
    files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    files.writeFilesystem(bytes);
    assertThat(Prose.rejected(folder, "a.docx", bytes.toByteArray()).code())
        .isEqualTo("unsupported_format");
  }

  @Test
  void aBrokenDocumentIsRejected() throws Exception {
    byte[] whole = essayDocument();
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertThat(Prose.rejected(folder, "a.docx", half).code()).isEqualTo("broken_document");
    byte[] text = "This is no archive at all.".getBytes(UTF_8);
    RejectedInputException rejection = Prose.rejected(folder, "b.docx", text);
    assertThat(rejection.code()).isEqualTo("broken_document");
    assertThat(rejection.sentence()).contains("no real Word document");
  }

  @Test
  void aZipBombIsRejectedBeforeItIsUnpacked() throws Exception {
    byte[] bomb = withEntry(essayDocument(), "word/bomb.xml", new byte[120_000_000]);
    assertThat(bomb.length).isLessThan(1_000_000);
    RejectedInputException rejection = Prose.rejected(folder, "a.docx", bomb);
    assertThat(rejection.code()).isEqualTo("too_large");
    assertThat(rejection.sentence()).contains("100 MB when unpacked");
  }

  @Test
  void externalEntitiesAreNotFollowed() throws Exception {
    String xml =
        "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            + "<w:body><w:p><w:r><w:t>It says &x;</w:t></w:r></w:p></w:body></w:document>";
    byte[] bytes = withEntry(essayDocument(), "word/document.xml", xml.getBytes(UTF_8));
    RejectedInputException rejection = Prose.rejected(folder, "a.docx", bytes);
    assertThat(rejection.code()).isEqualTo("broken_document");
  }

  private static byte[] essayDocument() throws IOException {
    XWPFDocument document = new XWPFDocument();
    document.getProperties().getCoreProperties().setTitle("On Bees, a Plea");
    add(document, "Title", "On Bees");
    add(document, null, "By Ann Roe");
    XWPFParagraph noted = add(document, null, Prose.A);
    document.createFootnotes();
    XWPFFootnote note = document.createFootnote();
    note.createParagraph().createRun().setText("Minutes of the council.");
    noted.addFootnoteReference(note);
    add(document, "Heading1", "What it costs");
    XWPFParagraph linked = add(document, null, Prose.B + " See ");
    linked.createHyperlinkRun("https://example.org/m").setText("the minutes");
    linked.createRun().setText(".");
    add(document, null, "a warm room").setNumID(BigInteger.ONE);
    add(document, "ListParagraph", "a desk");
    add(document, "Quote", "We were never asked.");
    document.createTable(1, 1).getRow(0).getCell(0).setText("in a cell");
    return bytes(document);
  }

  private static XWPFParagraph add(XWPFDocument document, String style, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    if (style != null) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(words);
    return paragraph;
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    document.close();
    return out.toByteArray();
  }

  private static byte[] withEntry(byte[] archive, String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        if (!e.getName().equals(name)) {
          out.putNextEntry(new ZipEntry(e.getName()));
          in.transferTo(out);
        }
      }
      out.putNextEntry(new ZipEntry(name));
      out.write(content);
    }
    return bytes.toByteArray();
  }
}
