package org.opedometer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.opedometer.input.manifest.FileState;
import org.opedometer.input.manifest.Manifest;
import org.opedometer.input.manifest.ManifestEntry;
import org.opedometer.io.Json;
import org.opedometer.output.CsvWriter;
import org.opedometer.output.OutputException;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.Rejection;
import org.opedometer.output.RunLog;
import org.opedometer.run.InputScan;
import org.opedometer.run.RunOptions;
import org.opedometer.run.ScorerIdentity;
import org.opedometer.run.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what is done and what is not. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Tells what is scored, waiting and rejected, and how the last runs went.",
    footer = {"", "Example:", "  opedometer status --input essays/ --output results --json"})
final class StatusCommand implements Callable<Integer> {
  private static final int LAST_RUNS = 10;

  @Mixin private SettingOptions options = new SettingOptions();

  @Option(names = "--json", description = "Print one JSON object, for programs.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    InputScan scan = InputScan.of(settings, ScorerIdentity.of(settings), RunOptions.PLAIN);
    OutputFolder folder = new OutputFolder(settings.output());
    RunLog log = new RunLog(folder, new CsvWriter(settings.csv().bom()));
    List<Map<String, String>> runs = log.runs();
    List<Map<String, String>> last =
        runs.subList(Math.max(0, runs.size() - LAST_RUNS), runs.size());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      byte[] bytes = Json.bytes(json(settings, scan, log.rejections(), last));
      out.print(new String(bytes, StandardCharsets.UTF_8));
    } else {
      print(settings, scan, log.rejections(), last, out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private void print(
      Settings settings,
      InputScan scan,
      List<Rejection> rejections,
      List<Map<String, String>> runs,
      PrintWriter out) {
    Manifest manifest = scan.manifest();
    out.println("scored    " + manifest.in(FileState.UNCHANGED).size());
    out.println("to score  " + manifest.in(FileState.PENDING).size());
    for (ManifestEntry entry : manifest.in(FileState.PENDING)) {
      out.println("  " + change(scan, entry) + " " + Printable.of(entry.fileName()));
    }
    out.println("gone      " + scan.gone().size());
    scan.gone().forEach(id -> out.println("  " + id));
    out.println("skipped   " + SummaryLine.skipped(manifest.skipped()).replace(" skipped", ""));
    out.println("rejected  " + rejected(manifest));
    for (Rejection rejection : rejections) {
      out.println("  " + Printable.of(rejection.fileName()) + ": " + rejection.reason());
    }
    out.println("last runs");
    for (Map<String, String> run : runs) {
      out.printf(
          "  %s  %s: %s scored, %s rejected, %s unchanged%n",
          run.get("started"),
          run.get("outcome"),
          run.get("scored"),
          run.get("rejected"),
          run.get("unchanged"));
    }
    out.println("job file  " + jobFile().map(Path::toString).orElse("none"));
    out.println("log       " + lastLog(settings).map(Path::toString).orElse("none"));
  }

  private Map<String, Object> json(
      Settings settings,
      InputScan scan,
      List<Rejection> rejections,
      List<Map<String, String>> runs) {
    Manifest manifest = scan.manifest();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("scored", manifest.in(FileState.UNCHANGED).size());
    json.put(
        "to_score",
        manifest.in(FileState.PENDING).stream()
            .map(e -> Map.of("file_name", e.fileName(), "change", change(scan, e)))
            .toList());
    json.put("gone", scan.gone());
    json.put("skipped", manifest.skipped());
    json.put(
        "rejected",
        rejections.stream()
            .map(r -> Map.of("file_name", r.fileName(), "kind", r.kind(), "reason", r.reason()))
            .toList());
    json.put("runs", runs);
    jobFile().ifPresent(file -> json.put("job_file", file.toString()));
    lastLog(settings).ifPresent(file -> json.put("log", file.toString()));
    return json;
  }

  private static int rejected(Manifest manifest) {
    return manifest.in(FileState.REJECTED).size() + manifest.refused().size();
  }

  private static String change(InputScan scan, ManifestEntry entry) {
    return scan.changes().get(entry.essayId()).name().toLowerCase(Locale.ROOT);
  }

  private Optional<Path> jobFile() {
    return Optional.of(options.jobFile().toAbsolutePath().normalize()).filter(Files::exists);
  }

  private static Optional<Path> lastLog(Settings settings) {
    Path folder = new OutputFolder(settings.output()).state().resolve("log");
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.max(Comparator.naturalOrder());
    } catch (IOException e) {
      throw new OutputException("cannot read " + folder);
    }
  }
}
