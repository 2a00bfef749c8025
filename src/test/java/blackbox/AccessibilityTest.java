package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each page under axe-core. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityTest {
  private static final String RUN =
      """
      async () => {
        const found = await axe.run(document, { resultTypes: ["violations"] });
        return found.violations
          .filter(v => v.impact === "serious" || v.impact === "critical")
          .flatMap(v => v.nodes.slice(0, 3).map(n => `${v.id}: ${n.html.slice(0, 160)} ${n.failureSummary}`));
      }
      """;

  private Chromium chromium;
  private String axe;

  @BeforeAll
  void open() throws IOException {
    chromium = Chromium.start();
    try (InputStream in = getClass().getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "few.html, 1024, LIGHT",
    "few.html, 375, DARK",
    "output/index.html, 1024, LIGHT",
    "output/index.html, 1024, DARK",
    "output/essays/ferry/index.html, 375, LIGHT",
    "output/essays/hostile/index.html, 1600, DARK"
  })
  void no_page_has_a_serious_violation(String name, int width, ColorScheme scheme) {
    ScoredEssays essays = ScoredEssays.get();
    Path file = essays.few().resolveSibling(name);
    Page page = chromium.open(file, o -> o.setViewportSize(width, 900).setColorScheme(scheme));
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    if (page.locator("#pair-show").count() > 0) {
      page.locator("#pair-show").click();
    }
    page.evaluate(axe);
    assertThat((List<?>) page.evaluate(RUN)).isEmpty();
    page.context().close();
  }
}
