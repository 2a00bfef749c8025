package org.opedometer.run.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opedometer.input.tables.TableColumn;

/** Every key that a job file may hold, with its default. */
public enum SettingKey {
  INPUT("input", SettingKind.LIST, "input"),
  OUTPUT("output", SettingKind.TEXT, "output"),
  THREADS("threads", SettingKind.NUMBER, "0"),
  RESCORE("rescore", SettingKind.FLAG, "false"),
  LIMIT_BYTES("limits.bytes", SettingKind.NUMBER, "10000000"),
  LIMIT_PAGES("limits.pages", SettingKind.NUMBER, "500"),
  LIMIT_PARAGRAPHS("limits.paragraphs", SettingKind.NUMBER, "10000"),
  LIMIT_SENTENCE_TOKENS("limits.sentence_tokens", SettingKind.NUMBER, "180"),
  LIMIT_SENTENCE_CHARACTERS("limits.sentence_characters", SettingKind.NUMBER, "100000"),
  LIMIT_SECONDS("limits.seconds_per_essay", SettingKind.NUMBER, "300"),
  ENCODER_ENABLED("encoder.enabled", SettingKind.FLAG, "true"),
  ENCODER_THREADS("encoder.threads", SettingKind.NUMBER, "1"),
  LEXICONS("lexicons", SettingKind.LIST),
  ALLOW("allow", SettingKind.LIST),
  MODELS("models", SettingKind.TEXT, ""),
  CSV_BOM("csv.bom", SettingKind.FLAG, "true"),
  SPREADSHEET("spreadsheet", SettingKind.FLAG, "true"),
  REPORT_ENABLED("report.enabled", SettingKind.FLAG, "true"),
  WATCH_SETTLE("watch.settle_seconds", SettingKind.NUMBER, "2"),
  DATABASE_URL("database.url", SettingKind.TEXT, ""),
  DATABASE_USER("database.user", SettingKind.TEXT, ""),
  DATABASE_PASSWORD("database.password", SettingKind.TEXT, ""),
  LOG_LEVEL("log.level", SettingKind.TEXT, "info"),
  LOG_JSON("log.json", SettingKind.FLAG, "false"),
  LOG_RUNS("log.runs", SettingKind.NUMBER, "100"),
  METRICS_FILE("metrics.file", SettingKind.TEXT, ""),
  METADATA_PATH("metadata.path", SettingKind.LIST),
  METADATA_TABLE("metadata.table", SettingKind.TEXT, ""),
  CORPUS_TEXT("corpus.columns.text", SettingKind.TEXT, ""),
  CORPUS_ID("corpus.columns.id", SettingKind.TEXT, ""),
  CORPUS_TITLE("corpus.columns.title", SettingKind.TEXT, ""),
  CORPUS_AUTHOR("corpus.columns.author", SettingKind.TEXT, ""),
  CORPUS_DATE("corpus.columns.date", SettingKind.TEXT, ""),
  CORPUS_OUTLET("corpus.columns.outlet", SettingKind.TEXT, ""),
  CORPUS_URL("corpus.columns.url", SettingKind.TEXT, ""),
  CORPUS_EXPORT("corpus.export", SettingKind.TEXT, ""),
  SLICE("slice", SettingKind.TEXT, "");

  private final String path;
  private final SettingKind kind;
  private final List<String> defaults;

  SettingKey(String path, SettingKind kind, String... defaults) {
    this.path = path;
    this.kind = kind;
    this.defaults = List.of(defaults);
  }

  /** As written in the job file, with a point between a group and its key. */
  public String path() {
    return path;
  }

  public SettingKind kind() {
    return kind;
  }

  public List<String> defaults() {
    return defaults;
  }

  /** Whether its value is kept out of messages. */
  public boolean secret() {
    return this == DATABASE_PASSWORD;
  }

  /** The key that names the column of a table of texts for this. */
  public static SettingKey column(TableColumn column) {
    return of("corpus.columns." + column.setting()).orElseThrow();
  }

  /** The key written as {@code path}. */
  public static Optional<SettingKey> of(String path) {
    return Arrays.stream(values()).filter(k -> k.path.equals(path)).findFirst();
  }

  /** Whether {@code path} is the group of some keys, such as {@code limits}. */
  static boolean isGroup(String path) {
    return Arrays.stream(values()).anyMatch(k -> k.path.startsWith(path + "."));
  }
}
