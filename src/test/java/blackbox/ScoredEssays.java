package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import blackbox.Launcher.Ended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Essays scored once, for all tests that look at what comes out. */
final class ScoredEssays {
  /** Attacks on page and table, as an essay. */
  static final String HOSTILE =
      """
      =HYPERLINK("http://example.invalid") <script>document.title = "owned"</script>

      </style></script><img src="http://example.invalid/x.png" onerror="document.title='owned'"> said
      "<b>bold</b> & 'quoted'" to 412 readers. javascript:alert(1) is absurd, and everyone knows it.

      @SUM(1+1) costs 9,000 dollars a year. \u202Edesrever si sihT\u202C and \u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD
      is right to left. A bell \u0007 rings. 😀👩‍👩‍👧 {{mustache}} {{{raw}}} <!-- --> ]]> stays.

      -1 is what it earns, according to Dr. Ana Whitlock, a surgeon. +1 is what "<script>" gets.
      """;

  /** More than stand in one page. */
  private static final int LETTERS = 29;

  private static ScoredEssays scored;
  private final Path directory;

  private ScoredEssays() throws IOException {
    directory = Files.createTempDirectory("opedometer-report");
    Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
    Essays.folder(directory.resolve("input"));
    Essays.write(directory.resolve("input/hostile.txt"), HOSTILE);
    for (int i = 1; i <= LETTERS; i++) {
      String letter = "Sir,\n\nThe bridge at Marden was closed on " + i + " days last year.\n";
      Essays.write(directory.resolve("input/letters/letter-" + i + ".txt"), letter);
    }
    Ended ended = new Launcher(directory).run();
    assertThat(ended.code()).as(ended.err()).isZero();
    Files.writeString(few(), compared("html").out());
  }

  /** The scored folder; made when first asked for. */
  static synchronized ScoredEssays get() {
    try {
      if (scored == null) {
        scored = new ScoredEssays();
      }
      return scored;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With an index and a page an essay, since there are many. */
  Path output() {
    return directory.resolve("output");
  }

  /** The report of the longer essays in one page: A ferry, B orchard, C clock, D hostile. */
  Path few() {
    return directory.resolve("few.html");
  }

  /** The comparison of the longer essays, printed. */
  Ended compared(String format) {
    List<String> ids = List.of("ferry", "old-orchard", "town-clock", "hostile");
    return new Launcher(directory)
        .run("compare", ids.get(0), ids.get(1), ids.get(2), ids.get(3), "--format", format);
  }

  private void delete() {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
