package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An essay that tries to get out of its page stays text. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class HostileTextTest {
  private static final String ADD_SCRIPT =
      """
      () => new Promise(done => {
        document.addEventListener("securitypolicyviolation", e => done(e.effectiveDirective));
        const script = document.createElement("script");
        script.textContent = "document.title = 'owned'";
        document.body.append(script);
        setTimeout(() => done("nothing stopped it"), 5000);
      })
      """;
  private static final String FETCH =
      "() => fetch('http://127.0.0.1:9/').then(() => 'reached', e => e.name)";

  private Chromium chromium;
  private ScoredEssays essays;

  @BeforeAll
  void open() {
    chromium = Chromium.start();
    essays = ScoredEssays.get();
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"few.html", "output/index.html", "output/essays/hostile/index.html"})
  void nothing_of_it_runs_and_nothing_is_fetched(String name) {
    Path file = essays.few().resolveSibling(name);
    List<String> asked = new ArrayList<>();
    List<String> said = new ArrayList<>();
    Page page = chromium.blank(o -> {});
    page.onRequest(request -> asked.add(request.url()));
    page.onConsoleMessage(message -> said.add(message.text()));
    page.onPageError(said::add);
    page.onDialog(dialog -> said.add("dialog: " + dialog.message()));
    page.navigate(file.toUri().toString());
    assertThat(page.title()).isNotEqualTo("owned");
    assertThat(asked).containsExactly(file.toUri().toString());
    assertThat(said).isEmpty();
    assertThat(page.evaluate("document.scripts.length")).isEqualTo(1);
    assertThat(page.evaluate("document.querySelectorAll('img, iframe, object, base').length"))
        .isEqualTo(0);
    assertThat(page.evaluate("document.querySelectorAll('[href^=\"javascript\" i]').length"))
        .isEqualTo(0);
    page.context().close();
  }

  @Test
  void its_words_are_seen_as_they_were_written() {
    Page page = chromium.open(essays.few());
    String seen =
        (String)
            page.evaluate(
                "() => { const t = document.querySelector('#e-hostile .text').cloneNode(true);"
                    + " t.querySelectorAll('.code, .why').forEach(e => e.remove());"
                    + " return t.textContent; }");
    assertThat(seen)
        .contains("<script>document.title = \"owned\"</script>")
        .contains("</style></script><img src=")
        .contains("<b>bold</b> & 'quoted'")
        .contains("{{mustache}} {{{raw}}} <!-- --> ]]>")
        .contains("\u05E9\u05DC\u05D5\u05DD")
        .contains("😀👩‍👩‍👧")
        .doesNotContain("\u0007");
    page.context().close();
  }

  @Test
  void a_script_that_is_put_in_is_stopped_by_the_page_itself() {
    Page page = chromium.open(essays.few());
    assertThat((String) page.evaluate(ADD_SCRIPT)).startsWith("script-src");
    assertThat(page.title()).isNotEqualTo("owned");
    assertThat(page.evaluate(FETCH)).isEqualTo("TypeError");
    page.context().close();
  }

  @Test
  void the_picture_and_the_markdown_hold_no_markup_of_it() {
    String svg = essays.compared("svg").out();
    assertThat(svg).doesNotContain("<script", "<img").contains("&lt;script&gt;");
    assertThat(essays.compared("md").out())
        .contains("\\<script\\>")
        .doesNotContainPattern("(?<!\\\\)<");
  }

  @Test
  void no_cell_is_torn_and_none_is_a_formula() throws Exception {
    for (Path table : List.of(Path.of("essays.csv"), Path.of("claims.csv"))) {
      for (String line : Results.lines(essays.output().resolve(table))) {
        assertThat(line).doesNotMatch("(?s).*(^|,)\"?[=@+].*");
      }
    }
    assertThat(Files.readString(essays.output().resolve("sentences.csv"))).doesNotContain("\u0007");
  }
}
