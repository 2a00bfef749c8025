package blackbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The system's own Chromium, without a window. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final int PATIENCE_MILLIS = 20_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  /** Starts it; where there is none, the tests are skipped and say so. */
  static Chromium start() {
    Optional<Path> program = Program.find(NAMES);
    assumeTrue(program.isPresent(), "skipped: no Chromium on this machine (Debian: chromium)");
    return new Chromium(program.orElseThrow());
  }

  /** A page of a new, empty profile. */
  Page open(Path file, Consumer<NewContextOptions> options) {
    Page page = blank(options);
    page.navigate(file.toUri().toString());
    return page;
  }

  Page open(Path file) {
    return open(file, options -> {});
  }

  Page blank(Consumer<NewContextOptions> options) {
    NewContextOptions chosen = new NewContextOptions().setViewportSize(1024, 800);
    options.accept(chosen);
    BrowserContext context = browser.newContext(chosen);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context.newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** Programs of the system. */
  static final class Program {
    private Program() {}

    static Optional<Path> find(List<String> names) {
      return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
          .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
          .filter(Files::isExecutable)
          .findFirst();
    }
  }
}
