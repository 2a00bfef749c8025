package org.opedometer.input.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.input.Prose;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Essay;
import org.opedometer.text.BlockChecks;

class MarkdownReaderTest {
  @TempDir Path folder;

  @Test
  void theTreeGivesTheKinds() throws Exception {
    Essay essay =
        read(
            "---\n"
                + "title: On Bees\n"
                + "author: Ann Roe\n"
                + "---\n"
                + "# On *Bees*\n\n"
                + "By Ann Roe\n\n"
                + "> A town without books is a car park.\n"
                + "> — Vera Holm\n\n"
                + Prose.A
                + "[^1]\n\n## What it costs\n\n"
                + Prose.B
                + "\n\n- a warm room\n- a desk\n\n> We were never asked.\n\n1. First.\n2."
                + " Second.\n\n***\n\n"
                + Prose.C
                + "\n\n[^1]: Minutes of the council.\n");
    assertThat(Prose.blocks(essay))
        .containsExactly(
            "title | On Bees",
            "byline | By Ann Roe",
            "epigraph | A town without books is a car park. — Vera Holm",
            "body | " + Prose.A + "[1]",
            "heading | What it costs",
            "body | " + Prose.B,
            "list_item | a warm room",
            "list_item | a desk",
            "block_quote | We were never asked.",
            "list_item | First.",
            "list_item | Second.",
            "body | " + Prose.C,
            "footnote | [1] Minutes of the council.");
    assertThat(essay.metadata().author()).isEqualTo("Ann Roe");
    BlockChecks.assertSound(essay.text(), essay.blocks());
  }

  @Test
  void linksKeepTheirPlace() throws Exception {
    Essay essay =
        read("See [the **minutes**](https://example.org/m) and <https://example.com/x>.\n");
    assertThat(essay.text()).isEqualTo("See the minutes and https://example.com/x.");
    assertThat(essay.links())
        .extracting(l -> l.span().in(essay.text()) + " > " + l.target())
        .containsExactly(
            "the minutes > https://example.org/m", "https://example.com/x > https://example.com/x");
  }

  @Test
  void scriptsInLinksAreKeptAsTextAlone() throws Exception {
    Essay essay = read("See [the minutes](javascript:alert(1)) and [this](data:text/html,x).");
    assertThat(essay.text()).isEqualTo("See the minutes and this.");
    assertThat(essay.links()).isEmpty();
  }

  @Test
  void wrappedLinesAreOneParagraph() throws Exception {
    Essay essay =
        read("The council voted last week\nto close the branch library  \non Mill Street.");
    assertThat(essay.text())
        .isEqualTo("The council voted last week to close the branch library\non Mill Street.");
  }

  @Test
  void htmlAndPicturesLeaveOnlyTheirWords() throws Exception {
    Essay essay = read("![a cat](cat.png)\n\n<div>The <b>mayor</b> knows.</div>\n\nSo do I.");
    assertThat(Prose.blocks(essay)).containsExactly("body | The mayor knows.", "body | So do I.");
  }

  @Test
  void aSingleSentenceIsOneBodyParagraph() throws Exception {
    assertThat(Prose.texts(read("The library is cheap."), BlockKind.BODY))
        .containsExactly("The library is cheap.");
  }

  @Test
  void deeplyNestedQuotesAndBracketsDoNoHarm() throws Exception {
    assertThat(read(">".repeat(20_000) + " the end of it").text()).contains("the end of it");
    assertThat(read("[".repeat(20_000) + " the end of it").text()).contains("the end of it");
    assertThat(read("*a **b ".repeat(10_000) + " the end of it").text()).contains("the end of it");
  }

  private Essay read(String markdown) throws Exception {
    return Prose.read(folder, "a.md", markdown.getBytes(UTF_8));
  }
}
