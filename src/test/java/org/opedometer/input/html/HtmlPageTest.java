package org.opedometer.input.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opedometer.input.Prose;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Essay;
import org.opedometer.text.QuotationFinder;

/** What sites put into their pages, and what only looks like it. */
class HtmlPageTest {
  private static final String P =
      "<p>" + Prose.A + "</p><p>" + Prose.B + "</p><p>" + Prose.C + "</p>";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "social-contract",
        "our-share",
        "the-menu",
        "ads",
        "cookies",
        "read-more",
        "newsletter",
        "related-work",
        "no-comment",
        "captions",
        "tags",
        "modal-verbs",
        "credits"
      })
  void aSectionIsNotDroppedForAnOrdinaryWordInItsId(String id) throws Exception {
    Essay essay =
        read(
            P
                + "<section id='"
                + id
                + "'><h3>What we owe</h3><p>Nobody on Mill Street has read a budget.</p></section>");
    assertThat(essay.text()).contains("What we owe", "Nobody on Mill Street has read a budget.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class='social'>We owe each other a roof and a book.</p>",
        "<p id='comment'>We owe each other a roof and a book.</p>",
        "<div class='wp-block-group comment-on-budget'><p>We owe each other a roof and a book.</p></div>"
      })
  void aParagraphIsNotDroppedForAnOrdinaryWordInItsClass(String paragraph) throws Exception {
    assertThat(read(P + paragraph).text()).contains("We owe each other a roof and a book.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='newsletter-signup'><p>Get the best of the Courier in your inbox, for nothing.</p></div>",
        "<div id='comments'><div class='comment'><p>I could not agree less with this lady.</p></div></div>",
        "<section class='related-articles'><a href='/wasps'>Wasps at the gate</a></section>",
        "<div class='ad-slot'><p>Sheds are cheap this week, and only this week.</p></div>",
        "<p>Advertisement</p>",
        "<p>Listen to this column · 4:10 min</p>",
        "<p>Share this article</p>",
        "<p style='display : none'>The editor is a fool and may not see this.</p>",
        "<p class='sr-only'>Opens in a window that nobody sees, for those who listen.</p>"
      })
  void furnitureWithinTheArticleIsLeftOut(String furniture) throws Exception {
    assertThat(read(P + furniture).text()).isEqualTo(read(P).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More in sorrow than in anger.",
        "Listen to the story of a man who paid.",
        "Copyright is theft.",
        "Read more. Vote more.",
        "Skip to the end of the minutes.",
        "Share what you have.",
        "Advertisements lie."
      })
  void whatTheAuthorSaysOfSuchThingsStays(String sentence) throws Exception {
    assertThat(read(P + "<p>" + sentence + "</p>").text()).endsWith(sentence);
  }

  @Test
  void theElementForQuotationsGetsItsMarks() throws Exception {
    Essay essay =
        read("<p>Vera Holm wrote to me: <q>They <q>lost</q> my letter.</q> So they say.</p>" + P);
    assertThat(essay.text())
        .startsWith("Vera Holm wrote to me: “They ‘lost’ my letter.” So they say.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<blockquote><p>We were never asked.</p><cite>Vera Holm</cite></blockquote>",
        "<blockquote><p>We were never asked. <cite>Vera Holm</cite></p></blockquote>",
        "<blockquote><p>We were never asked.</p><footer>— Vera Holm</footer></blockquote>",
        "<figure><blockquote><p>We were never asked.</p></blockquote><figcaption>Vera Holm</figcaption></figure>",
        "<blockquote><p>We were never asked.</p>&mdash; Vera Holm</blockquote>"
      })
  void whoIsCreditedStandsUnderTheQuotation(String quotation) throws Exception {
    Essay essay = read("<p>" + Prose.A + "</p>" + quotation + "<p>" + Prose.B + "</p>");
    assertThat(Prose.texts(essay, BlockKind.BLOCK_QUOTE))
        .containsExactly("We were never asked.\n— Vera Holm");
  }

  @Test
  void aMessageOfTwoParagraphsIsOneQuotation() throws Exception {
    Essay essay =
        read(
            "<p>"
                + Prose.A
                + "</p><blockquote class='twitter-tweet'><p>We have the bill.<br><br>"
                + "We shall frame it.</p>&mdash; Vera Holm (@veraholm) <a href='https://x.example/1'>May 4,"
                + " 2024</a></blockquote><p>"
                + Prose.B
                + "</p>");
    assertThat(QuotationFinder.find(essay)).hasSize(1);
    assertThat(Prose.texts(essay, BlockKind.BLOCK_QUOTE)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure class='wp-block-pullquote'><blockquote><p>a roundabout has never taught a child to read</p></blockquote></figure>",
        "<aside class='element-pullquote'><blockquote><p>A roundabout has never taught a child to read</p></blockquote></aside>",
        "<blockquote class='pull-quote'>Nobody denies that money is short</blockquote>",
        "<div class='pullquote'>Nobody denies that money is short.</div>"
      })
  void aPullQuoteIsNotReadTwice(String quote) throws Exception {
    assertThat(read(P + quote).text()).isEqualTo(read(P).text());
  }

  @Test
  void aBlockQuotationOfSomebodyElseStays() throws Exception {
    Essay essay =
        read(
            P
                + "<blockquote class='pull-quote'><p>The lease was a gift of the crown.</p></blockquote>");
    assertThat(essay.text()).contains("The lease was a gift of the crown.");
  }

  @Test
  void squaresAndPowersAreNoNotes() throws Exception {
    Essay essay =
        read("<p>It has 38 m<sup>2</sup> and 10<sup>6</sup> books.<sup>3</sup> So what.</p>" + P);
    assertThat(essay.text()).startsWith("It has 38 m² and 10⁶ books.[3] So what.");
  }

  @Test
  void relativeAndAbsoluteLinksAreTheSame() throws Exception {
    String relative = "<p>See <a href='/minutes/4'>the minutes</a> and <a href='#n'>below</a>.</p>";
    String absolute = relative.replace("'/minutes", "'https://courier.example/minutes");
    for (String page : new String[] {relative, absolute}) {
      assertThat(read(page + P).links()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://twitter.com/intent/tweet?text=x",
        "https://www.facebook.com/sharer/sharer.php?u=x",
        "mailto:ann@courier.example",
        "/topics/libraries",
        "https://courier.example/author/ann-roe/",
        "javascript:void(0)",
        "#top"
      })
  void linksThatShareOrListAreNone(String address) throws Exception {
    assertThat(read("<p>Rates rose (<a href='" + address + "'>there</a>).</p>" + P).links())
        .isEmpty();
  }

  @Test
  void entitiesThatWereEncodedTwiceAreMended() throws Exception {
    Essay essay = read("<p>&amp;ldquo;We&amp;rsquo;re late,&amp;rdquo; said Vera Holm.</p>" + P);
    assertThat(essay.text()).startsWith("“We’re late,” said Vera Holm.");
    assertThat(essay.warnings()).contains("mended_encoding");
  }

  private Essay read(String article) throws Exception {
    String page =
        "<!DOCTYPE html><html><head><title>On Bees</title></head><body><article>"
            + article
            + "</article></body></html>";
    return Prose.read(folder, "a.html", page.getBytes(UTF_8));
  }
}
