package org.opedometer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.opedometer.cli.LintMark.Level;
import org.opedometer.input.manifest.InputGlance;
import org.opedometer.input.manifest.Settling;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.metric.ScoreMetrics;
import org.opedometer.run.Drafts;
import org.opedometer.run.Drafts.Draft;
import org.opedometer.run.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Marks a draft, for editors and for checks before publication. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = {
      "Lists what a draft's wording carries and which of its claims have no source: a line a mark,"
          + " file:line:column: kind: message. Nothing is written.",
      "Levels: suggestion (mild wording, certainty, devices), warning (strong wording, claims"
          + " without a source), error (personal attacks, numbers without a source). Lines are those"
          + " of the file for .txt and .md, else of the text that was read from it."
    },
    footer = {
      "",
      "Examples:",
      "  opedometer lint draft.md",
      "  opedometer lint drafts/ --format sarif --level error > marks.sarif",
      "  opedometer lint draft.txt --watch",
      "",
      "Exit codes: 0 nothing at or above --level, 3 a file was rejected, 6 something was found."
    })
final class LintCommand implements Callable<Integer> {
  private static final int POLL_MILLIS = 300;

  @Mixin private JobOptions options = new JobOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Drafts, or folders of them.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      defaultValue = "text",
      description = "Default: ${DEFAULT-VALUE}.")
  private LintReport format = LintReport.TEXT;

  @Option(
      names = "--level",
      paramLabel = "suggestion|warning|error",
      defaultValue = "warning",
      description = "From which level on marks end with exit code 6. Default: ${DEFAULT-VALUE}.")
  private Level level = Level.WARNING;

  @Option(names = "--watch", description = "Go on, and tell at each save what has changed.")
  private boolean watch;

  @Spec private CommandSpec spec;

  private final Map<Path, Double> rhetoric = new HashMap<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Settings settings = options.settings();
    Drafts drafts = new Drafts(settings);
    int code = report(drafts.read(files));
    return watch ? watch(drafts, settings) : code;
  }

  private int report(List<Draft> drafts) throws IOException {
    Map<Path, List<LintMark>> marks = new LinkedHashMap<>();
    PrintWriter err = spec.commandLine().getErr();
    boolean rejected = false;
    for (Draft draft : drafts) {
      EssayAnalysis analysis = draft.analysis();
      if (analysis == null) {
        err.println("Rejected " + Printable.of(draft.file().toString()) + ": " + draft.rejection());
        rejected = true;
      } else {
        marks.put(draft.file(), LintMark.of(analysis));
      }
    }
    System.out.write(format.of(marks)); // bytes: UTF-8 whatever the terminal's encoding
    System.out.flush();
    for (Draft draft : drafts) {
      EssayAnalysis analysis = draft.analysis();
      if (analysis != null) {
        err.println(summary(draft.file(), analysis, marks.get(draft.file())));
      }
    }
    err.flush();
    boolean found =
        marks.values().stream()
            .flatMap(List::stream)
            .anyMatch(mark -> mark.level().compareTo(level) >= 0);
    if (found) {
      return ExitCode.MARKS_FOUND;
    }
    return rejected ? ExitCode.SOME_REJECTED : ExitCode.DONE;
  }

  /** How the draft stands, and how it stood at the last look. */
  private String summary(Path file, EssayAnalysis analysis, List<LintMark> marks) {
    double now = analysis.metrics().number(ScoreMetrics.RHETORIC_INTENSITY).orElse(0);
    Double before = rhetoric.put(file, now);
    List<LintMark> claims = marks.stream().filter(m -> m.kind().startsWith("claim.")).toList();
    String lines =
        claims.stream()
            .map(m -> Integer.toString(m.start().line()))
            .distinct()
            .collect(Collectors.joining(", "));
    return "%s: rhetoric %s%.0f, %s"
        .formatted(
            Printable.of(file.toString()),
            before == null ? "" : "%.0f -> ".formatted(before),
            now,
            switch (claims.size()) {
              case 0 -> "no claim without a source";
              case 1 -> "1 claim without a source (line " + lines + ")";
              default -> claims.size() + " claims without a source (lines " + lines + ")";
            });
  }

  private int watch(Drafts drafts, Settings settings) throws IOException, InterruptedException {
    Settling settling = new Settling(Duration.ofSeconds(settings.watch().settleSeconds()));
    InputGlance read = InputGlance.of(files);
    while (true) {
      Thread.sleep(POLL_MILLIS); // until a signal
      InputGlance now = InputGlance.of(files);
      InputGlance settled = now.without(settling.unsettled(now, System.nanoTime()));
      if (settled.equals(now) && !now.equals(read)) {
        read = now;
        report(drafts.read(files));
      }
    }
  }
}
