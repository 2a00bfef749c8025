package org.opedometer.input.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opedometer.input.Prose;
import org.opedometer.model.Essay;
import org.opedometer.text.BlockChecks;

class HtmlReaderTest {
  private static final String ARTICLE =
      "<h1>On Bees</h1><p class='byline'>By <a rel='author' href='/ann'>Ann Roe</a></p>"
          + "<time datetime='2024-03-04T08:00:00Z'>4 March</time>"
          + "<blockquote>A town without books is a car park.<br>— Vera Holm</blockquote>"
          + "<p>"
          + Prose.A
          + "<sup><a href='#fn1'>1</a></sup></p>"
          + "<figure><img src='x.png'><figcaption>The old branch.</figcaption></figure>"
          + "<h2>What it costs</h2><p>"
          + Prose.B
          + " See <a href='https://example.org/m'>the"
          + " minutes</a>.</p><ul><li>a warm room</li><li>a desk</li></ul>"
          + "<blockquote><p>We were never asked.</p></blockquote><p>"
          + Prose.C
          + "</p><div class='related-stories'><h3>Read"
          + " more</h3><ul><li>Wasps</li></ul></div><section class='footnotes'><ol><li"
          + " id='fn1'>Minutes of the council.</li></ol></section>";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"article", "main", "div"})
  void theArticleIsReadWithoutThePage(String element) throws Exception {
    Essay essay = read(page("<" + element + ">" + ARTICLE + "</" + element + ">"));
    assertThat(Prose.blocks(essay))
        .contains(
            "title | On Bees",
            "body | " + Prose.A + "[1]",
            "heading | What it costs",
            "body | " + Prose.B + " See the minutes.",
            "list_item | a warm room",
            "list_item | a desk",
            "block_quote | We were never asked.",
            "body | " + Prose.C);
    assertThat(essay.text())
        .doesNotContain("Sign in", "Wasps", "old branch", "So true", "All rights", "alert");
    BlockChecks.assertSound(essay.text(), essay.blocks());
  }

  @Test
  void bylineEpigraphAndNotesOfAnArticleAreFound() throws Exception {
    Essay essay = read(page("<article>" + ARTICLE + "</article>"));
    assertThat(Prose.blocks(essay))
        .containsSubsequence(
            "title | On Bees",
            "byline | By Ann Roe",
            "byline | 4 March",
            "epigraph | A town without books is a car park. — Vera Holm",
            "body | " + Prose.A + "[1]",
            "footnote | Minutes of the council.");
    assertThat(essay.metadata().title()).isEqualTo("On Bees");
    assertThat(essay.metadata().author()).isEqualTo("Ann Roe");
    assertThat(essay.metadata().date()).isEqualTo("2024-03-04");
    assertThat(essay.links())
        .extracting(l -> l.span().in(essay.text()) + " > " + l.target())
        .containsExactly("the minutes > https://example.org/m");
  }

  @Test
  void linkedDataAndMetaTagsGiveTheMetadata() throws Exception {
    String data =
        "<script"
            + " type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"name\":\"x\"}"
            + ",{\"@type\":\"NewsArticle\",\"headline\":\"On"
            + " Bees: \\\"A Plea\\\"\",\"author\":[{\"name\":\"Ann Roe\"},{\"name\":\"John"
            + " Doe\"}],\"datePublished\":"
            + "\"2024-03-04T08:00:00+01:00\""
            + ",\"publisher\":{\"@type\":\"Organization\",\"name\":\"Hive Weekly\"}"
            + ",\"articleSection\":\"Opinion\""
            + ",\"url\":\"https:\\/\\/example.org\\/bees\"}]}</script>";
    Essay essay = read("<html><head>" + data + "</head><body><p>" + Prose.A + "</p></body></html>");
    assertThat(essay.metadata().title()).isEqualTo("On Bees: \"A Plea\"");
    assertThat(essay.metadata().author()).isEqualTo("Ann Roe, John Doe");
    assertThat(essay.metadata().date()).isEqualTo("2024-03-04");
    assertThat(essay.metadata().url()).isEqualTo("https://example.org/bees");
    assertThat(essay.metadata().outlet()).isEqualTo("Hive Weekly");
    assertThat(essay.metadata().own()).containsEntry("meta_section", "Opinion");

    Essay meta =
        read(
            "<title>On Bees | The Daily Hive</title>"
                + "<meta property='og:site_name' content='The Daily Hive'>"
                + "<meta name=author content='By Ann Roe'>"
                + "<meta property='article:published_time' content='2024-03-04'>"
                + "<link rel=canonical href='https://example.org/bees'><p>"
                + Prose.A);
    assertThat(meta.metadata().author()).isEqualTo("Ann Roe");
    assertThat(meta.metadata().outlet()).isEqualTo("The Daily Hive");
    assertThat(meta.metadata().date()).isEqualTo("2024-03-04");
    assertThat(meta.metadata().url()).isEqualTo("https://example.org/bees");
  }

  @Test
  void twoBreaksPartParagraphs() throws Exception {
    Essay essay = read("<article>" + Prose.A + "<br><br>" + Prose.B + "<br>" + Prose.C);
    assertThat(Prose.blocks(essay))
        .containsExactly("body | " + Prose.A, "body | " + Prose.B + " " + Prose.C);
  }

  @Test
  void theDeclaredEncodingIsUsedWhereTheBytesAgree() throws Exception {
    String html = "<meta charset='ISO-8859-15'><p>" + Prose.A + " It costs 5 € at the café.";
    assertThat(Prose.read(folder, "a.html", html.getBytes(Charset.forName("ISO-8859-15"))).text())
        .endsWith("It costs 5 € at the café.");
    String wrong = "<meta charset='ISO-8859-1'><p>" + Prose.A + " It costs 5 € at the café.";
    assertThat(Prose.read(folder, "b.html", wrong.getBytes(UTF_8)).text())
        .endsWith("It costs 5 € at the café.");
    String unknown = "<meta charset='x-klingon'><p>" + Prose.A + " It costs 5 € at the café.";
    assertThat(
            Prose.read(folder, "c.html", unknown.getBytes(Charset.forName("windows-1252"))).text())
        .endsWith("It costs 5 € at the café.");
  }

  @Test
  void scriptsAndEntitiesDoNoHarm() throws Exception {
    Essay essay =
        read(
            "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><body><p>"
                + Prose.A
                + "</p>"
                + "<p>It &x; says <a href='javascript:alert(1)'>so</a>, "
                + "<a href=' JaVaScRiPt:alert(1)'>really</a>.<script>alert(2)</script></p></body>");
    assertThat(essay.text()).endsWith("It &x; says so, really.").doesNotContain("root:");
    assertThat(essay.links()).isEmpty();
  }

  @Test
  void tenThousandNestedElementsDoNoHarm() throws Exception {
    String deep = "<div>".repeat(10_000) + Prose.A + "</div>".repeat(10_000);
    assertThat(read("<body>" + deep + "</body>").text()).contains(Prose.A);
    String inline = "<b><i>".repeat(5_000) + Prose.A;
    assertThat(read("<body><p>" + inline).text()).contains(Prose.A);
  }

  @Test
  void aPageWithoutWordsIsRejected() throws Exception {
    String html = "<html><script>alert(1)</script><body></body></html>";
    assertThat(Prose.rejected(folder, "a.html", html.getBytes(UTF_8)).code()).isEqualTo("no_words");
  }

  private static String page(String article) {
    return "<html><head><title>On Bees - The Daily"
        + " Hive</title><script>alert(1)</script></head><body><header><nav><a"
        + " href='/'>Home</a> <a href='/in'>Sign in</a></nav></header>"
        + article
        + "<aside><p>Sign in to our newsletter</p></aside>"
        + "<div id='comments'><p>So true! I could not agree more with every word of it.</p></div>"
        + "<footer>All rights reserved</footer></body></html>";
  }

  private Essay read(String html) throws Exception {
    return Prose.read(folder, "a.html", html.getBytes(UTF_8));
  }
}
