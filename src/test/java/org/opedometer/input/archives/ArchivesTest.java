package org.opedometer.input.archives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.manifest.PackedText;
import org.opedometer.input.manifest.TextCollection;
import org.opedometer.input.tables.ColumnMap;
import org.opedometer.input.tables.TableFiles;

class ArchivesTest {
  private static final String LONG =
      "The mill wheel turns again after forty years, and the town has come to look. ".repeat(10);
  private static final ReadingLimits LIMITS = ReadingLimits.DEFAULT;

  @TempDir Path folder;
  private final List<PackedText> texts = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  private void read(TextCollection kind, String name, byte[] bytes) throws IOException {
    assertThat(kind.reads(name)).isTrue();
    Path file = Files.write(folder.resolve(name), bytes);
    kind.read(
        file,
        new TextCollection.Sink() {
          @Override
          public void text(PackedText text) {
            texts.add(text);
          }

          @Override
          public void refuse(String place, String code, String sentence) {
            refused.add(place + "|" + code);
          }
        });
  }

  private String words(int text) {
    return new String(texts.get(text).bytes(), UTF_8);
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static ZipFiles zipFiles(ReadingLimits limits) {
    return new ZipFiles(
        limits,
        name -> name.endsWith(".txt") || name.endsWith(".html"),
        new TableFiles(limits, ColumnMap.USUAL));
  }

  @Test
  void a_zip_file_gives_its_documents_and_the_rows_of_its_tables() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("b/mill.txt", "Mill.");
    files.put("b/mill.html", "<p>Mill.</p>");
    files.put("a/pond.txt", "Pond.");
    files.put("__MACOSX/a/._pond.txt", "x");
    files.put("a/picture.png", "x");
    files.put("c.csv", "id,text\n1,One.\n2\n");
    read(zipFiles(LIMITS), "a.zip", zip(files));
    assertThat(texts)
        .extracting(text -> text.id() + " " + text.format())
        .containsExactly("a/pond txt", "b/mill.html html", "b/mill.txt txt", "1 txt");
    assertThat(refused).containsExactly("c.csv row 2|broken_row");
  }

  @Test
  void a_zip_bomb_gives_a_sentence_and_the_rest_is_read() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a.txt", "x".repeat(3_000_000));
    files.put("b.txt", "Small.");
    read(zipFiles(LIMITS.withBytes(1_000_000)), "a.zip", zip(files));
    assertThat(texts).extracting(PackedText::id).containsExactly("b");
    assertThat(refused).containsExactly("a.txt|too_large");
  }

  @Test
  void a_zip_file_cut_in_two_or_without_documents_is_told() throws IOException {
    byte[] whole = zip(Map.of("a.txt", LONG));
    read(zipFiles(LIMITS), "a.zip", Arrays.copyOf(whole, whole.length - 40));
    read(zipFiles(LIMITS), "b.zip", zip(Map.of("a.png", "x")));
    assertThat(refused).containsExactly("|broken_document", "|no_rows");
  }

  @Test
  void a_feed_gives_whole_articles_and_tells_of_summaries() throws IOException {
    String feed =
        "<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'"
            + " xmlns:content='http://purl.org/rss/1.0/modules/content/'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Mill Post</title>"
            + "<item><title>Wheel &amp;amp; weir</title><link>https://mill.example/1</link>"
            + "<dc:creator>Ann Roe</dc:creator><pubDate>Wed, 04 Mar 2026 10:00:00 GMT</pubDate>"
            + "<category>Opinion</category><description>Short.</description>"
            + "<content:encoded><![CDATA[<p>"
            + LONG
            + "</p>]]></content:encoded></item>"
            + "<item><title>Brief</title><description>Short.</description></item>"
            + "</channel></rss>";
    read(new FeedFiles(LIMITS), "a.rss", feed.getBytes(UTF_8));
    assertThat(texts).hasSize(1);
    PackedText text = texts.get(0);
    assertThat(words(0)).startsWith("<p>The mill wheel");
    assertThat(text.known().title()).isEqualTo("Wheel & weir");
    assertThat(text.known().author()).isEqualTo("Ann Roe");
    assertThat(text.known().date()).isEqualTo("2026-03-04");
    assertThat(text.known().outlet()).isEqualTo("Mill Post");
    assertThat(text.known().url()).isEqualTo("https://mill.example/1");
    assertThat(text.known().own()).containsEntry("meta_category", "Opinion");
    assertThat(refused).containsExactly("entry 2|summary_only");
  }

  @Test
  void an_atom_feed_is_read_and_other_xml_is_not() throws IOException {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Mill Post</title><entry>"
            + "<title>Wheel</title><link rel='alternate' href='https://mill.example/2'/>"
            + "<author><name>Bo Lee</name></author><published>2026-03-05T08:00:00Z</published>"
            + "<content type='xhtml'><div><p>"
            + LONG
            + "</p></div></content></entry></feed>";
    read(new FeedFiles(LIMITS), "a.atom", feed.getBytes(UTF_8));
    assertThat(words(0)).contains("<p>The mill wheel");
    assertThat(texts.get(0).known().author()).isEqualTo("Bo Lee");
    assertThat(texts.get(0).known().date()).isEqualTo("2026-03-05");
    read(new FeedFiles(LIMITS), "b.xml", "<note><item>x</item></note>".getBytes(UTF_8));
    assertThat(refused).containsExactly("|no_rows");
  }

  @Test
  void a_book_gives_its_chapters_in_the_order_of_the_spine() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>");
    files.put(
        "OPS/book.opf",
        "<package xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata>"
            + "<dc:title>Water</dc:title><dc:creator>Ann Roe</dc:creator>"
            + "<dc:date>2025-01-02</dc:date><dc:publisher>Mill Press</dc:publisher></metadata>"
            + "<manifest><item id='n' href='nav.xhtml' properties='nav'"
            + " media-type='application/xhtml+xml'/>"
            + "<item id='t' href='two.xhtml' media-type='application/xhtml+xml'/>"
            + "<item id='o' href='o%20ne.xhtml' media-type='application/xhtml+xml'/>"
            + "<item id='c' href='cover.xhtml' media-type='application/xhtml+xml'/></manifest>"
            + "<spine><itemref idref='c'/><itemref idref='n'/><itemref idref='o'/>"
            + "<itemref idref='t'/></spine></package>");
    files.put("OPS/cover.xhtml", "<html><body><p>Water</p></body></html>");
    files.put("OPS/nav.xhtml", "<html><body><p>" + LONG + "</p></body></html>");
    files.put("OPS/o ne.xhtml", "<html><body><h1>Springs</h1><p>" + LONG + "</p></body></html>");
    files.put("OPS/two.xhtml", "<html><body><h1>Seas</h1><p>" + LONG + "</p></body></html>");
    read(new EpubFiles(LIMITS), "a.epub", zip(files));
    assertThat(refused).isEmpty();
    assertThat(texts).extracting(text -> text.known().title()).containsExactly("Springs", "Seas");
    assertThat(texts.get(0).known().outlet()).isEqualTo("Mill Press");
    assertThat(texts.get(0).known().own()).containsEntry("meta_book", "Water");
    read(new EpubFiles(LIMITS), "b.epub", "no zip".getBytes(UTF_8));
    assertThat(refused).containsExactly("|broken_document");
  }

  @Test
  void a_mailbox_gives_its_messages_without_what_they_quote() throws IOException {
    String html =
        Base64.getMimeEncoder().encodeToString(("<p>Café. " + LONG + "</p>").getBytes(UTF_8));
    String box =
        "From ann@mill.example Wed Mar  4 10:00:00 2026\r\n"
            + "From: =?UTF-8?Q?Ann_Ro=C3=AB?= <ann@mill.example>\r\nSubject: On the\r\n wheel\r\n"
            + "Date: Wed, 4 Mar 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/alternative;\r\n boundary=\"xyz\"\r\n\r\nignored\r\n"
            + "--xyz\r\nContent-Type: text/plain\r\n\r\nPlain.\r\n"
            + "--xyz\r\nContent-Type: text/html; charset=utf-8\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + html
            + "\r\n--xyz--\r\n\r\n"
            + "From bo@mill.example Thu Mar  5 10:00:00 2026\n"
            + "From: Bo Lee <bo@mill.example>\nSubject: Re\n"
            + "Content-Type: text/plain; charset=iso-8859-1\n"
            + "Content-Transfer-Encoding: quoted-printable\n\nCaf=E9 and\n no more. "
            + LONG
            + "=\n joined.\n\nOn 4 March 2026 Ann wrote:\n> The old words.\n\n"
            + "From cy@mill.example Thu Mar  6 10:00:00 2026\nSubject: Brief\n\nYes.\n";
    read(new MailFiles(LIMITS), "a.mbox", box.getBytes(UTF_8));
    assertThat(texts).extracting(PackedText::format).containsExactly("html", "txt");
    assertThat(texts.get(0).known().author()).isEqualTo("Ann Roë");
    assertThat(texts.get(0).known().title()).isEqualTo("On the wheel");
    assertThat(texts.get(0).known().date()).isEqualTo("2026-03-04");
    assertThat(words(0)).startsWith("<p>Café.");
    assertThat(words(1)).startsWith("Café and").contains(" joined.").doesNotContain("old words");
    assertThat(refused).containsExactly("message 3|empty_input");
  }
}
