package org.opedometer.input.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.opedometer.input.document.Document;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.model.BlockKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenDocumentReaderTest {
  private static final String BODY =
      """
      <text:tracked-changes><text:p>Deleted.</text:p></text:tracked-changes>
      <text:h text:outline-level="1">Keep the Lamps Lit</text:h>
      <text:p text:style-name="P1">The lamps<text:s/>burn
      <text:a xlink:href="https://lamps.example/a">all night</text:a>.<text:note><text:note-citation>1</text:note-citation>
      <text:note-body><text:p>See the ledger.</text:p></text:note-body></text:note><office:annotation><text:p>Check!</text:p></office:annotation></text:p>
      <text:list><text:list-item><text:p>oil</text:p></text:list-item></text:list>
      <text:p text:style-name="P2">Light is owed.</text:p>
      <text:p><draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box></draw:frame>Beside the box.</text:p>
      """;
  private static final String STYLES =
      "<style:style style:name='P2' style:parent-style-name='Quotations'/>";

  private final OpenDocumentReader reader = new OpenDocumentReader(ReadingLimits.DEFAULT);

  @Test
  void paragraphs_lists_notes_and_links_are_read_and_what_is_not_in_the_text_is_not()
      throws IOException, RejectedInputException {
    Document document = reader.read(file(BODY), "lamps.odt");
    assertThat(document.text())
        .isEqualTo(
            "Keep the Lamps Lit\n\nThe lamps burn all night.[1]\n\noil\n\nLight is owed.\n\n"
                + "Beside the box.\n\nIn the box.\n\n[1] See the ledger.");
    assertThat(document.blocks())
        .extracting(block -> block.kind())
        .containsExactly(
            BlockKind.TITLE,
            BlockKind.BODY,
            BlockKind.LIST_ITEM,
            BlockKind.BLOCK_QUOTE,
            BlockKind.BODY,
            BlockKind.BODY,
            BlockKind.FOOTNOTE);
    assertThat(document.links()).hasSize(1);
    assertThat(document.metadata().author()).isEqualTo("Ana Moss");
    assertThat(document.metadata().date()).isEqualTo("2026-02-03");
  }

  @Test
  void a_locked_document_and_one_without_text_are_rejected() throws IOException {
    byte[] locked =
        zip(Map.of("content.xml", "x", "META-INF/manifest.xml", "<manifest:encryption-data/>"));
    assertThatThrownBy(() -> reader.read(locked, "a.odt"))
        .isInstanceOf(RejectedInputException.EncryptedDocument.class);
    byte[] other = zip(Map.of("mimetype", "nothing"));
    assertThatThrownBy(() -> reader.read(other, "a.odt")).isInstanceOf(IOException.class);
  }

  private static byte[] file(String body) throws IOException {
    return zip(
        Map.of(
            "content.xml",
            "<office:document-content><office:automatic-styles>"
                + STYLES
                + "</office:automatic-styles><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>",
            "meta.xml",
            "<office:meta><meta:initial-creator>Ana Moss</meta:initial-creator>"
                + "<meta:creation-date>2026-02-03T10:00:00</meta:creation-date></office:meta>"));
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
