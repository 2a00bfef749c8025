package blackbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader does with the report. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class ReportTest {
  private Chromium chromium;
  private Path few;

  @BeforeAll
  void open() {
    chromium = Chromium.start();
    few = ScoredEssays.get().few();
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void n_and_p_go_from_mark_to_mark() {
    Page page = chromium.open(few, o -> o.setReducedMotion(ReducedMotion.REDUCE));
    Locator marks = page.locator(".text mark[id]");
    page.keyboard().press("n");
    assertThat(marks.nth(0)).isFocused();
    page.keyboard().press("n");
    assertThat(marks.nth(1)).isFocused();
    assertThat(marks.nth(1)).isInViewport();
    page.keyboard().press("p");
    page.keyboard().press("p");
    assertThat(marks.last()).isFocused();
    assertThat(page.locator("#here")).hasText(Pattern.compile("Mark (\\d+) of \\1\\."));
  }

  @Test
  void n_is_only_a_letter_where_one_writes() {
    Page page = chromium.open(few);
    page.getByLabel("Filter essays").press("n");
    assertThat(page.getByLabel("Filter essays")).isFocused();
    assertThat(page.getByLabel("Filter essays")).hasValue("n");
  }

  @Test
  void the_list_of_essays_is_sorted_by_a_click_or_a_key_on_a_head() {
    Page page = chromium.open(few);
    Locator head = page.locator("#all-table thead th").nth(1);
    head.locator("button").click();
    assertThat(head).hasAttribute("aria-sort", "ascending");
    assertThat(rhetoric(page)).isSorted();
    head.locator("button").press("Enter");
    assertThat(head).hasAttribute("aria-sort", "descending");
    assertThat(rhetoric(page)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  private static List<Double> rhetoric(Page page) {
    return page.locator("#all-table tbody td:nth-child(2)").all().stream()
        .map(cell -> Double.parseDouble(cell.getAttribute("data-sort")))
        .toList();
  }

  @Test
  void the_list_of_essays_is_filtered_by_words_in_any_order() {
    Page page = chromium.open(few);
    page.getByLabel("Filter essays").fill("alone orchard");
    assertThat(page.locator("#all-table tbody tr:visible")).hasCount(1);
    assertThat(page.locator("#all-table tbody tr:visible")).containsText("Orchard Alone");
    assertThat(page.getByText("1 of 4 shown")).isVisible();
    page.getByLabel("Filter essays").fill("");
    assertThat(page.locator("#all-table tbody tr:visible")).hasCount(4);
  }

  @Test
  void a_claim_that_is_done_stays_done_and_can_be_put_away() {
    Page page = chromium.open(few);
    Locator rows = page.locator("#work-table tbody tr");
    int all = rows.count();
    assertThat(all).isGreaterThan(2);
    rows.first().locator("input").check();
    page.reload();
    assertThat(rows.first().locator("input")).isChecked();
    page.getByLabel("only open ones").check();
    assertThat(page.locator("#work-table tbody tr:visible")).hasCount(all - 1);
    assertThat(page.getByText((all - 1) + " of " + all + " shown; 1 done")).isVisible();
    page.getByLabel("Filter claims").fill("no such words");
    assertThat(page.locator("#work-table tbody tr:visible")).hasCount(0);
  }

  @Test
  void any_two_texts_stand_side_by_side_tenth_by_tenth() throws IOException {
    Page page = chromium.open(few, o -> o.setViewportSize(1600, 900));
    page.getByLabel("Left").selectOption("e-town-clock");
    page.getByLabel("Right").selectOption("e-ferry");
    Locator rows = page.locator("#pair-view .tenth:not(.crown)");
    assertThat(rows).hasCount(10);
    for (Locator row : rows.all()) {
      Locator sides = row.locator("> .side");
      assertThat(sides.nth(0).boundingBox().y).isEqualTo(sides.nth(1).boundingBox().y);
      assertThat(sides.nth(0).boundingBox().x).isLessThan(sides.nth(1).boundingBox().x);
    }
    assertThat(words(page, "#pair-view .tenth > .side:nth-of-type(1) .words"))
        .isEqualTo(words(page, "#e-town-clock .words"));
    assertThat(words(page, "#pair-view .tenth > .side:nth-of-type(2) .words"))
        .isEqualTo(words(page, "#e-ferry .words"));
    assertThat(page.locator("#pair-verdict"))
        .hasText(Pattern.compile("Between these two – rhetoric: .* difference.*; sourcing: .*"));
    assertThat(page.url()).endsWith("#side:C:A");
  }

  private static String words(Page page, String selector) {
    return String.join("\n", page.locator(selector).allTextContents());
  }

  @Test
  void a_link_opens_a_pair_and_it_can_be_swapped_and_hidden() {
    Page page = chromium.blank(o -> {});
    page.navigate(few.toUri() + "#side:B:D");
    Locator titles = page.locator("#pair-view .crown h3");
    assertThat(titles.nth(0)).containsText("Orchard");
    assertThat(titles.nth(1)).containsText("HYPERLINK");
    assertThat(page.locator("#pair")).isInViewport();
    page.getByText("Swap").click();
    assertThat(titles.nth(1)).containsText("Orchard");
    page.locator("#pair-show").click();
    assertThat(page.locator("#pair-view")).isHidden();
    assertThat(page.locator("#pair-show")).hasAttribute("aria-expanded", "false");
  }

  @Test
  void n_goes_through_the_pair_while_it_is_looked_at() {
    Page page = chromium.blank(o -> o.setReducedMotion(ReducedMotion.REDUCE));
    page.navigate(few.toUri() + "#side:A:B");
    page.locator("#pair-view").scrollIntoViewIfNeeded();
    page.keyboard().press("n");
    assertThat(page.locator("#pair-view mark:focus")).hasCount(1);
  }

  @Test
  void a_layer_goes_with_its_codes() {
    Page page = chromium.open(few);
    Locator code = page.locator(".text .code.loaded").first();
    assertThat(code).isVisible();
    page.locator("#layer-loaded").uncheck();
    assertThat(code).isHidden();
    assertThat(page.locator(".text mark.loaded").first()).hasCSS("text-decoration-line", "none");
    assertThat(page.locator(".text .code.claim").first()).isVisible();
  }

  @Test
  void a_link_leads_to_a_paragraph() {
    Page page = chromium.blank(o -> {});
    page.navigate(few.toUri() + "#e-old-orchard-p2");
    assertThat(page.locator("#e-old-orchard-p2")).isInViewport();
    page.locator("#e-old-orchard-p3 .numbers a").click();
    assertThat(page.url()).endsWith("#e-old-orchard-p3");
  }

  @Test
  void the_first_tab_leads_past_the_head() {
    Page page = chromium.open(few);
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.url()).endsWith("#main");
  }

  @Test
  void on_paper_nothing_is_folded_and_no_tool_is_seen() {
    Page page = chromium.open(few);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".ledger").first()).isVisible();
    assertThat(page.locator(".layers")).isHidden();
    assertThat(page.getByLabel("Filter essays")).isHidden();
    assertThat(page.pdf()).hasSizeGreaterThan(50_000);
  }

  @Test
  void without_script_every_word_is_there_and_no_dead_tool() throws IOException {
    Page page = chromium.open(few, o -> o.setJavaScriptEnabled(false));
    assertThat(page.getByLabel("Filter essays")).isHidden();
    assertThat(page.locator("#pair")).isHidden();
    assertThat(page.locator(".keys")).isHidden();
    String text = page.locator("#e-ferry .text").textContent().replaceAll("\\s+", " ");
    for (String sentence : List.of("The last boat leaves the island at six.", "It does not want")) {
      assertThat(text).contains(sentence);
    }
    Locator why = page.locator("#e-ferry-p1 .why details");
    why.locator("summary").click();
    assertThat(why.locator("table")).isVisible();
    page.locator("#layer-claim").uncheck();
    assertThat(page.locator("#e-ferry .code.claim").first()).isHidden();
  }

  @ParameterizedTest
  @CsvSource({"375, LIGHT", "1024, LIGHT", "1600, LIGHT", "375, DARK", "1024, DARK", "1600, DARK"})
  void it_fits_every_width_light_and_dark(int width, ColorScheme scheme) {
    for (Path file : List.of(few, ScoredEssays.get().output().resolve("index.html"))) {
      Page page = chromium.open(file, o -> o.setViewportSize(width, 800).setColorScheme(scheme));
      if (file.equals(few)) {
        page.locator("#pair-show").click();
      }
      Object over = page.evaluate("document.documentElement.scrollWidth - innerWidth");
      assertThat(over).as(file.toString()).isEqualTo(0);
      assertThat(page.locator("body"))
          .hasCSS(
              "background-color",
              scheme == ColorScheme.DARK ? "rgb(21, 23, 26)" : "rgb(255, 255, 255)");
      page.context().close();
    }
  }

  @Test
  void reduced_motion_and_forced_colours_are_honoured() {
    Page page =
        chromium.open(
            few,
            o -> o.setReducedMotion(ReducedMotion.REDUCE).setForcedColors(ForcedColors.ACTIVE));
    assertThat(page.locator("html")).hasCSS("scroll-behavior", "auto");
    assertThat(page.locator(".text mark.loaded").first()).hasCSS("text-decoration-style", "solid");
    assertThat(page.locator(".text mark.claim").first()).hasCSS("text-decoration-style", "dashed");
  }

  @Test
  void texts_of_other_pages_stand_side_by_side_and_scroll_together() {
    Path index = ScoredEssays.get().output().resolve("index.html");
    Page page = chromium.open(index, o -> o.setViewportSize(1024, 700));
    page.getByLabel("Left").selectOption("e-ferry");
    page.getByLabel("Right").selectOption("e-old-orchard");
    assertThat(page.locator("#pair-view iframe")).hasCount(2);
    Frame ferry = frame(page, "/ferry/");
    Frame orchard = frame(page, "/old-orchard/");
    assertThat(orchard.locator("#e-old-orchard-p3")).not().isInViewport();
    ferry.evaluate("document.querySelector('#e-ferry-p3').scrollIntoView({behavior: 'instant'})");
    assertThat(orchard.locator("#e-old-orchard-p3")).isInViewport();
  }

  private static Frame frame(Page page, String part) {
    page.waitForCondition(
        () -> page.frames().stream().anyMatch(frame -> frame.url().contains(part)));
    Frame frame =
        page.frames().stream().filter(f -> f.url().contains(part)).findFirst().orElseThrow();
    frame.waitForLoadState();
    return frame;
  }

  @Test
  void many_essays_have_pages_of_their_own() throws IOException {
    Path output = ScoredEssays.get().output();
    assertThat(Files.size(output.resolve("index.html"))).isLessThan(400_000);
    Page page = chromium.open(output.resolve("index.html"));
    page.getByLabel("Filter essays").fill("orchard");
    page.locator("#all-table tbody tr:visible a").click();
    assertThat(page.locator("h1")).hasText("Leave the Old Orchard Alone");
    assertThat(page.locator("section.essay")).hasCount(1);
    page.getByText("all essays").click();
    assertThat(page.locator("#all-table tbody tr")).hasCount(33);
  }
}
