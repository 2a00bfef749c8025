package org.opedometer.run.settings;

import static org.opedometer.run.settings.SettingKey.*;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opedometer.input.archives.ExportForm;
import org.opedometer.input.manifest.PathPattern;
import org.opedometer.input.tables.ColumnMap;
import org.opedometer.input.tables.TableColumn;

/**
 * All that a run can be told. Relative paths are relative to the working directory.
 *
 * @param input files and folders to score, in the user's order
 * @param threads essays analysed at once; those without one help with the sentences of another
 * @param rescore score even what is scored already
 * @param lexicons the user's own word lists
 * @param allow words that never count as loaded
 * @param spreadsheet whether opedometer.xlsx is made
 * @param models folder of the user's own trained heads
 * @param corpus columns of a table of texts that the user names
 * @param export form of the press database that texts, pages and Word documents are exports of
 * @param slice share of the inputs to score; {@code output} is then its part's folder, and workbook
 *     and report wait until the parts are joined
 */
public record Settings(
    List<Path> input,
    Path output,
    int threads,
    boolean rescore,
    Limits limits,
    Encoder encoder,
    List<Path> lexicons,
    List<String> allow,
    Optional<Path> models,
    Csv csv,
    boolean spreadsheet,
    Report report,
    Watch watch,
    Database database,
    Log log,
    Metrics metrics,
    Metadata metadata,
    ColumnMap corpus,
    Optional<ExportForm> export,
    Slice slice) {
  private static final Set<String> LEVELS = Set.of("error", "warn", "info", "debug", "trace");

  public Settings {
    input = List.copyOf(input);
    lexicons = List.copyOf(lexicons);
    allow = List.copyOf(allow);
  }

  /** What an essay may cost before it is rejected; tokens bound one parse, not the sentence. */
  public record Limits(
      int bytes,
      int pages,
      int paragraphs,
      int sentenceTokens,
      int sentenceCharacters,
      int secondsPerEssay) {}

  /** The token encoder and the threads of one call to it. */
  public record Encoder(boolean enabled, int threads) {}

  /** {@code bom}: start each table with a byte order mark, which spreadsheets ask for. */
  public record Csv(boolean bom) {}

  /** The HTML report. */
  public record Report(boolean enabled) {}

  /** A watched file is scored when it has not changed for so long. */
  public record Watch(int settleSeconds) {}

  /** The job database; an empty {@code url} is a file in the output folder. */
  public record Database(String url, String user, String password) {}

  /** The log files, one a run, and how many of them are kept. */
  public record Log(String level, boolean json, int runs) {}

  /** Where counters are written for the node exporter, if anywhere. */
  public record Metrics(Optional<Path> file) {}

  /** What is told of the inputs beside them: by where they lie, and in a sheet. */
  public record Metadata(List<PathPattern> paths, Optional<Path> table) {
    public Metadata {
      paths = List.copyOf(paths);
    }
  }

  /**
   * Reads the table's values.
   *
   * @throws SettingsException where one is out of its range
   */
  public static Settings of(SettingTable table) {
    int threads = table.number(THREADS, 0, 64);
    Slice slice = slice(table);
    return new Settings(
        paths(table, INPUT),
        slice.in(paths(table, OUTPUT).get(0)),
        threads == 0 ? Runtime.getRuntime().availableProcessors() : threads,
        table.flag(RESCORE),
        new Limits(
            table.number(LIMIT_BYTES, 1, 1_000_000_000),
            table.number(LIMIT_PAGES, 1, 100_000),
            table.number(LIMIT_PARAGRAPHS, 1, 1_000_000),
            table.number(LIMIT_SENTENCE_TOKENS, 10, 1_000),
            table.number(LIMIT_SENTENCE_CHARACTERS, 100, 100_000_000),
            table.number(LIMIT_SECONDS, 1, 86_400)),
        new Encoder(table.flag(ENCODER_ENABLED), table.number(ENCODER_THREADS, 1, 64)),
        paths(table, LEXICONS),
        table.list(ALLOW),
        optional(table, MODELS),
        new Csv(table.flag(CSV_BOM)),
        slice.isWhole() && table.flag(SPREADSHEET),
        new Report(slice.isWhole() && table.flag(REPORT_ENABLED)),
        new Watch(table.number(WATCH_SETTLE, 0, 3_600)),
        new Database(
            table.text(DATABASE_URL), table.text(DATABASE_USER), table.text(DATABASE_PASSWORD)),
        new Log(level(table), table.flag(LOG_JSON), table.number(LOG_RUNS, 1, 10_000)),
        new Metrics(optional(table, METRICS_FILE)),
        new Metadata(patterns(table), optional(table, METADATA_TABLE)),
        columns(table),
        export(table),
        slice);
  }

  /** The same without what must not be told. */
  public Settings withoutSecrets() {
    return new Settings(
        input,
        output,
        threads,
        rescore,
        limits,
        encoder,
        lexicons,
        allow,
        models,
        csv,
        spreadsheet,
        report,
        watch,
        new Database(database.url, database.user, ""),
        log,
        metrics,
        metadata,
        corpus,
        export,
        slice);
  }

  private static List<PathPattern> patterns(SettingTable table) {
    try {
      return table.list(METADATA_PATH).stream().map(PathPattern::of).toList();
    } catch (IllegalArgumentException e) {
      throw table.problem(METADATA_PATH, e.getMessage());
    }
  }

  private static Optional<ExportForm> export(SettingTable table) {
    String name = table.text(CORPUS_EXPORT);
    for (ExportForm form : ExportForm.values()) {
      if (form.name().equalsIgnoreCase(name)) {
        return Optional.of(form);
      }
    }
    if (!name.isEmpty()) {
      throw table.problem(CORPUS_EXPORT, "must be nexis, factiva or proquest");
    }
    return Optional.empty();
  }

  private static Slice slice(SettingTable table) {
    try {
      return Slice.of(table.text(SLICE));
    } catch (IllegalArgumentException e) {
      throw table.problem(SLICE, e.getMessage());
    }
  }

  private static ColumnMap columns(SettingTable table) {
    Map<TableColumn, String> given = new EnumMap<>(TableColumn.class);
    for (TableColumn column : TableColumn.values()) {
      String name = table.text(SettingKey.column(column));
      if (!name.isEmpty()) {
        given.put(column, name);
      }
    }
    return new ColumnMap(given);
  }

  private static Optional<Path> optional(SettingTable table, SettingKey key) {
    return paths(table, key).stream().filter(p -> !p.toString().isEmpty()).findFirst();
  }

  private static List<Path> paths(SettingTable table, SettingKey key) {
    try {
      return table.list(key).stream().map(Path::of).toList();
    } catch (InvalidPathException e) {
      throw table.problem(key, "must be a path");
    }
  }

  private static String level(SettingTable table) {
    String level = table.text(LOG_LEVEL).toLowerCase(Locale.ROOT);
    if (!LEVELS.contains(level)) {
      throw table.problem(LOG_LEVEL, "must be error, warn, info, debug or trace");
    }
    return level;
  }
}
