package org.opedometer.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.fixture.Essays;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.output.CsvWriter;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.EssayStamp;
import org.opedometer.output.OutputFolder;

class ReportWriterTest {
  @TempDir Path root;
  private OutputFolder folder;
  private EssayFolder essays;

  @BeforeEach
  void create() {
    folder = OutputFolder.create(root);
    essays = new EssayFolder(folder, new CsvWriter(true));
  }

  private Document report(EssayAnalysis... analyses) throws IOException {
    List<String> ids = new ArrayList<>();
    for (EssayAnalysis essay : analyses) {
      essays.publish(essay, Essays.stamp(essay));
      ids.add(essay.essay().id());
    }
    new ReportWriter(folder).write(ids);
    return Jsoup.parse(Files.readString(root.resolve("index.html")));
  }

  @Test
  void the_page_needs_no_network_and_its_policy_allows_only_its_own_style_and_script()
      throws Exception {
    Document page = report(Essays.PARKING, Essays.LIBRARY);
    assertThat(page.select("[src], link, iframe, object, [style], base")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("style-src '" + hash(page.select("style").first()) + "'")
        .contains("script-src '" + hash(page.select("script").first()) + "'")
        .doesNotContain("unsafe");
  }

  private static String hash(Element element) throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(element.data().getBytes(UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  @Test
  void hostile_text_shows_as_text() throws IOException {
    Document page = report(Essays.HOSTILE);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, b:contains(clown)")).isEmpty();
    assertThat(page.select("h2 bdi").text())
        .isEqualTo("=cmd|' /C calc'!A0 <script>alert(1)</script>");
    assertThat(page.select(".words").text())
        .contains("</script></style><img src=x onerror=alert(1)>");
    assertThat(Files.readString(root.resolve("index.html"))).doesNotContain("\u0000", "\u0007");
  }

  @Test
  void every_link_leads_to_one_place_in_the_page() throws IOException {
    Document page = report(Essays.PARKING, Essays.LIBRARY, Essays.HOSTILE);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .hasSizeGreaterThan(50)
        .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
        .allMatch(ids::contains);
  }

  @Test
  void the_text_is_whole_when_the_codes_are_taken_out() throws IOException {
    Document page = report(Essays.PARKING);
    page.select(".code").remove();
    assertThat(page.select("#e-parking-is-theft-p3 .words").first().wholeText())
        .isEqualTo(Essays.PARKING.essay().blocks().get(4).span().in(Essays.PARKING.essay().text()));
  }

  @Test
  void a_loaded_word_in_a_paraphrase_is_marked_twice_and_says_whose_it_is() throws IOException {
    Document page = report(Essays.PARKING);
    Element loaded = page.select("#e-parking-is-theft-p3 mark.quotation mark.loaded").first();
    assertThat(loaded.text()).isEqualTo("“war on motorists” is coming to every street");
    assertThat(page.select("#e-parking-is-theft-p3 .code").eachText())
        .contains("war reported", "quote: Bram Oakes");
  }

  @Test
  void a_paragraph_with_nothing_to_source_is_hatched_and_not_zero() throws IOException {
    Document page = report(Essays.PARKING);
    Element cell = page.select("svg.course").get(1).select("a").get(4);
    assertThat(cell.attr("aria-label"))
        .isEqualTo("Paragraph 5, 31 words; sourcing: nothing to source");
    assertThat(cell.select("rect").attr("fill")).startsWith("url(#");
    assertThat(cell.select("text").text()).isEqualTo("–");
  }

  @Test
  void headings_are_in_order_and_tables_have_captions_and_scopes() throws IOException {
    Document page = report(Essays.PARKING, Essays.LIBRARY);
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int now = heading.normalName().charAt(1) - '0';
      assertThat(now).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = now;
    }
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("table")).allSatisfy(t -> assertThat(t.select("> caption")).hasSize(1));
    assertThat(page.select("th")).allSatisfy(th -> assertThat(th.attr("scope")).isIn("row", "col"));
    assertThat(page.select("div.scroll"))
        .allSatisfy(d -> assertThat(d.attr("tabindex")).isEqualTo("0"));
  }

  @Test
  void two_essays_say_whether_they_clearly_differ() throws IOException {
    Document page = report(Essays.PARKING, Essays.LIBRARY);
    assertThat(
            page.select("#headline-table")
                .select("tr:contains(Rhetoric intensity) td")
                .last()
                .text())
        .matches("−44 −\\d+ to −\\d+; clear: intervals apart");
    assertThat(page.select(".summary p")).hasSize(3);
    assertThat(page.select(".summary p").first().text())
        .startsWith("A is clearly hotter in rhetoric intensity: A ")
        .contains("No clear difference in sourcing quality");
    assertThat(page.select(".summary p").last().text()).startsWith("A cites").contains("B cites");
    assertThat(
            page.select("#headline-table").select("tr:contains(Sourcing quality) td").last().text())
        .endsWith("no clear difference");
  }

  private static EssayAnalysis[] many() {
    List<EssayAnalysis> many = new ArrayList<>();
    for (int i = 0; i < 31; i++) {
      many.add(Essays.renamed(Essays.LIBRARY, "essay " + i));
    }
    return many.toArray(new EssayAnalysis[0]);
  }

  @Test
  void many_essays_get_pages_of_their_own_and_a_small_index() throws IOException {
    Document index = report(many());
    List<String> links = index.select("tbody a").eachAttr("href");
    assertThat(links).hasSize(31).contains("essays/essay%2030/index.html");
    assertThat(index.select("section.essay")).isEmpty();
    assertThat(Files.size(root.resolve("index.html"))).isLessThan(150_000);
    Document page = Jsoup.parse(Files.readString(root.resolve("essays/essay 30/index.html")));
    assertThat(page.select("a[href=../../index.html]").text()).isEqualTo("all essays");
    assertThat(page.select("section.essay")).hasSize(1);
  }

  @Test
  void a_page_of_an_essay_is_made_once_for_its_folder_and_form() throws IOException {
    report(many());
    Path page = root.resolve("essays/essay 7/index.html");
    String first = Files.readString(page);
    FileTime then = FileTime.fromMillis(1_000);
    Files.setLastModifiedTime(page, then);
    new ReportWriter(folder).write(folder.essayIds());
    assertThat(Files.getLastModifiedTime(page)).isEqualTo(then);
    Files.writeString(page, first.replaceFirst("Opedometer [0-9a-f]{64}", "Opedometer older"));
    new ReportWriter(folder).write(folder.essayIds());
    assertThat(Files.readString(page)).isEqualTo(first);
  }

  @Test
  void essays_of_different_versions_are_flagged() throws IOException {
    essays.publish(Essays.PARKING, Essays.stamp(Essays.PARKING));
    var stamp = Essays.stamp(Essays.LIBRARY);
    essays.publish(
        Essays.LIBRARY,
        new EssayStamp(
            stamp.fileName(), stamp.inputSha256(), "scorer-2", "0.1.0", "lex-2", "ref-1"));
    new ReportWriter(folder).write(List.of("parking-is-theft", "2026-keep-the-library-open"));
    assertThat(Files.readString(root.resolve("index.html"))).contains("Do not compare.");
  }

  @Test
  void no_essay_at_all_still_gives_a_page() throws IOException {
    assertThat(report().select("h1").text()).isNotEmpty();
  }
}
