package org.opedometer.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opedometer.input.manifest.FileHash;
import org.opedometer.output.CsvWriter;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.EssayStamp;
import org.opedometer.output.OutputException;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.Rejection;
import org.opedometer.output.RunLog;
import org.opedometer.output.RunRecord;
import org.opedometer.output.Table;
import org.opedometer.output.TableReader;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsException;
import org.opedometer.run.settings.Slice;

/** Puts the parts that {@code --slice} has scored together into one output. */
public final class PartsJoining {
  /**
   * What was joined.
   *
   * @param parts how many parts there were; 0 where the essays of the output itself were taken
   * @param essays in the tables now
   * @param taken essays whose folders were new
   * @param rejected inputs that the parts could not score
   * @param mixed whether different versions of the program or its word lists scored them
   */
  public record Joined(int parts, int essays, int taken, int rejected, boolean mixed) {}

  private final Settings settings;
  private final ScorerIdentity scorer;
  private final OutputFolder folder;
  private final CsvWriter csv;
  private final EssayFolder essays;
  private final RunLog log;

  private PartsJoining(Settings settings) {
    this.settings = settings;
    this.scorer = ScorerIdentity.of(settings);
    this.folder = OutputFolder.create(settings.output());
    this.csv = new CsvWriter(settings.csv().bom());
    this.essays = new EssayFolder(folder, csv);
    this.log = new RunLog(folder, csv);
  }

  /**
   * Joins the parts below the output folder and makes its tables and report. Where there are no
   * parts, tables and report are made of the essays in place.
   *
   * @throws SettingsException where there is nothing to join, or a part is missing or not complete
   * @throws OutputBusyException where a run is writing to the output or to a part
   */
  public static Joined join(Settings settings) {
    return new PartsJoining(settings).join();
  }

  private Joined join() {
    List<Path> places = places();
    List<OutputLock> locks = new ArrayList<>();
    try {
      locks.add(OutputLock.take(folder));
      for (Path place : places) {
        locks.add(OutputLock.take(new OutputFolder(place)));
      }
      essays.recover();
      return join(places);
    } finally {
      locks.forEach(OutputLock::close);
    }
  }

  private Joined join(List<Path> places) {
    Instant began = Instant.now();
    List<Rejection> rejections = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int taken = 0;
    for (Path place : places) {
      OutputFolder part = new OutputFolder(place);
      for (String id : listed(part)) {
        if (!ids.add(id)) {
          throw new SettingsException(
              "the essay '" + id + "' stands in two parts; were they scored from other inputs?");
        }
        taken += essays.adopt(part, id) ? 1 : 0;
      }
      rejections.addAll(new RunLog(part, csv).rejections());
    }
    if (places.isEmpty()) {
      ids.addAll(folder.essayIds());
      rejections.addAll(log.rejections());
    }
    if (ids.isEmpty() && rejections.isEmpty()) {
      throw new SettingsException("there is nothing to make tables of in " + folder.root());
    }
    essays.lookAgain();
    Map<String, EssayStamp> stamps = new TreeMap<>();
    ids.forEach(id -> essays.stamp(id).ifPresent(stamp -> stamps.put(id, stamp)));
    List<String> order =
        stamps.keySet().stream()
            .sorted(
                Comparator.comparing((String id) -> stamps.get(id).fileName())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    rejections.sort(
        Comparator.comparing(Rejection::fileName).thenComparing(Rejection::inputSha256));
    CombinedTables tables = new CombinedTables(settings, scorer, folder, csv, essays);
    tables.write(order, rejections);
    tables.report(order);
    log.append(record(began, order.size(), taken, rejections.size()));
    long scorers = stamps.values().stream().map(EssayStamp::scorerFingerprint).distinct().count();
    return new Joined(places.size(), order.size(), taken, rejections.size(), scorers > 1);
  }

  private RunRecord record(Instant began, int essayCount, int taken, int rejected) {
    return new RunRecord(
        began.toString(),
        began,
        Instant.now(),
        "joined",
        essayCount + rejected,
        taken,
        essayCount - taken,
        rejected,
        scorer.version(),
        scorer.lexicons(),
        scorer.reference(),
        scorer.fingerprint(),
        FileHash.of(settings.withoutSecrets().toString()).substring(0, 16));
  }

  /** Essays of a part's tables, which are those of its inputs. */
  private static List<String> listed(OutputFolder part) {
    try (Stream<Map<String, String>> rows =
        TableReader.rows(part.table(Table.ESSAYS), List.of("essay_id"))) {
      return rows.map(row -> row.get("essay_id")).toList();
    }
  }

  /** The folders of the parts, all of them there and each scored to its end. */
  private List<Path> places() {
    Path parts = Slice.folder(folder.root());
    if (!Files.isDirectory(parts)) {
      return List.of();
    }
    Map<Integer, Path> found = new TreeMap<>();
    Set<Integer> totals = new HashSet<>();
    try (Stream<Path> folders = Files.list(parts)) {
      for (Path place : folders.sorted().toList()) {
        slice(place)
            .ifPresent(
                slice -> {
                  found.put(slice.part(), place);
                  totals.add(slice.parts());
                });
      }
    } catch (IOException e) {
      throw new OutputException("cannot read " + parts);
    }
    if (totals.size() > 1) {
      throw new SettingsException(
          "the parts in " + parts + " are of more than one division; take the others away");
    }
    int all = totals.stream().findFirst().orElse(0);
    for (int part = 1; part <= all; part++) {
      Path place = found.get(part);
      if (place == null || !isComplete(place)) {
        throw new SettingsException(
            "part %d of %d is %s; score it with --slice %d/%d first"
                .formatted(
                    part, all, place == null ? "not there" : "not scored to its end", part, all));
      }
    }
    return List.copyOf(found.values());
  }

  private static Optional<Slice> slice(Path place) {
    try {
      return Optional.of(Slice.ofFolder(place.getFileName().toString()));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no part, but a folder of the user's own
    }
  }

  private boolean isComplete(Path place) {
    OutputFolder part = new OutputFolder(place);
    List<Map<String, String>> runs = new RunLog(part, csv).runs();
    return Files.exists(part.table(Table.ESSAYS))
        && !runs.isEmpty()
        && "completed".equals(runs.get(runs.size() - 1).get("outcome"));
  }
}
