package org.opedometer.input.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.input.Prose;
import org.opedometer.model.Essay;

/** What Word keeps in a document beside the words that it shows. */
class WordMarkupTest {
  private static final String HEAD =
      "<?xml version='1.0' encoding='UTF-8'?><w:document"
          + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'><w:body>";

  @TempDir Path folder;

  @Test
  void changesAreReadAsIfTheyWereAccepted() throws Exception {
    assertThat(
            read(
                "<w:p><w:r><w:t>It cost </w:t></w:r>"
                    + "<w:del w:id='1' w:author='a'><w:r><w:delText>nine</w:delText></w:r></w:del>"
                    + "<w:ins w:id='2' w:author='a'><w:r><w:t>four</w:t></w:r></w:ins>"
                    + "<w:r><w:t> pounds.</w:t></w:r></w:p>"
                    + "<w:p><w:del w:id='3' w:author='a'><w:r><w:delText>Thieves!</w:delText></w:r></w:del></w:p>"
                    + "<w:p><w:moveFrom w:id='4' w:author='a'><w:r><w:t>It moved.</w:t></w:r></w:moveFrom></w:p>"
                    + "<w:p><w:moveTo w:id='5' w:author='a'><w:r><w:t>It moved.</w:t></w:r></w:moveTo></w:p>"))
        .isEqualTo("It cost four pounds.\n\nIt moved.");
  }

  @Test
  void aTextBoxIsReadOnce() throws Exception {
    String box = "<w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent>";
    assertThat(
            read(
                "<w:p><w:r><w:t>Beside it.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
                    + "<w:drawing><wps:txbx>"
                    + box
                    + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback>"
                    + "<w:pict><v:textbox>"
                    + box
                    + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
        .isEqualTo("Beside it.\n\nIn the box.");
  }

  @Test
  void hiddenWordsAndPlaceHoldersAreNotRead() throws Exception {
    assertThat(
            read(
                "<w:p><w:r><w:t xml:space='preserve'>To be read. </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr>"
                    + "<w:t>The editor is a fool.</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr>"
                    + "<w:t>And this.</w:t></w:r></w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                    + "<w:p><w:r><w:t>Click here to type.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                    + "<w:sdt><w:sdtContent><w:p><w:r><w:t>Filled in.</w:t></w:r></w:p></w:sdtContent></w:sdt>"))
        .isEqualTo("To be read. And this.\n\nFilled in.");
  }

  @Test
  void linksThatAreFieldsAreLinks() throws Exception {
    Essay essay =
        essay(
            "<w:p><w:r><w:t xml:space='preserve'>See </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                + "<w:r><w:instrText> HYPERLINK \"https://example.org/m\" </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>the minutes</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t xml:space='preserve'> and </w:t></w:r>"
                + "<w:fldSimple w:instr='HYPERLINK &quot;https://example.org/n&quot;'><w:r><w:t>the notes</w:t></w:r>"
                + "</w:fldSimple><w:r><w:t>.</w:t></w:r></w:p>");
    assertThat(essay.text()).startsWith("See the minutes and the notes.");
    assertThat(essay.links())
        .extracting(l -> l.span().in(essay.text()) + " > " + l.target())
        .containsExactly(
            "the minutes > https://example.org/m", "the notes > https://example.org/n");
  }

  private String read(String body) throws Exception {
    String text = essay(body).text();
    return text.substring(0, text.indexOf("\n\n" + Prose.A));
  }

  private Essay essay(String body) throws Exception {
    String xml =
        HEAD + body + "<w:p><w:r><w:t>" + Prose.A + "</w:t></w:r></w:p></w:body></w:document>";
    return Prose.read(folder, "a.docx", with(xml));
  }

  private static byte[] with(String xml) throws IOException {
    ByteArrayOutputStream empty = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.write(empty);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(empty.toByteArray()));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(e.getName()));
        if (e.getName().equals("word/document.xml")) {
          out.write(xml.getBytes(UTF_8));
        } else {
          in.transferTo(out);
        }
      }
    }
    return bytes.toByteArray();
  }
}
